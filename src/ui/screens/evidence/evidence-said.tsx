// What is said about evidence: edited where it stands by whoever captured it, read by everyone else. Each change is
// signed when the field is left.

import { useState } from 'react'
import { asksWhoIsHeard } from '#/portfolio/checks/heard.ts'
import type { Evidence, PeopleShown } from '#/portfolio/portfolio.ts'
import { isSigned } from '#/portfolio/views/signatures.ts'
import { picturesIn } from '#/portfolio/views/unmarked.ts'
import { allEvidenceTypes, isEvidenceType } from '#/qualification/checks/evidence-types.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Choice } from '#/ui/parts/choice.tsx'
import { PracticeChoice } from '#/ui/parts/practice-choice.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { SelectField, TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { describeEvidence } from '#/ui/session/describe.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useSaid, type Said } from '#/ui/session/use-said.ts'

const simulatedWords = (simulated: boolean | null): string => {
  const words = t('evidence')
  return simulated === null ? words.simulatedUnknown : simulated ? words.simulatedYes : words.simulatedNo
}

export const EvidenceSaid = ({ view }: { view: EvidenceView }) =>
  view.mayChange ? <Editing view={view} key={view.evidence.id} /> : <Reading view={view} />

const typeText = ({ fields: { values } }: Evidence): string =>
  isEvidenceType(values.type) ? t('checks').types[values.type].name : ''

const Reading = ({ view: { evidence } }: { view: EvidenceView }) => {
  const words = t('evidence')
  const { title, account, performedOn, place, simulated } = evidence.fields.values
  const facts = [
    { name: words.fieldNames.title, value: title },
    // A note is its own account, and stands beside this already.
    { name: words.fieldNames.account, value: evidence.form === 'note' ? '' : account },
    { name: words.fieldNames.performedOn, value: dayText(performedOn) },
    { name: words.fieldNames.place, value: place },
    {
      name: words.fieldNames.people,
      value: evidence.fields.values.people === '' ? '' : t('pages').peopleSaid[evidence.fields.values.people],
    },
    { name: words.fieldNames.type, value: typeText(evidence) },
    { name: words.fieldNames.simulated, value: simulated === null ? '' : simulatedWords(simulated) },
  ].filter(({ value }) => value !== '')
  return (
    <Part title={words.about}>
      {facts.length > 0 ? <Facts facts={facts} /> : <p className="quiet">{words.descriptionNone}</p>}
    </Part>
  )
}

const theirFacts = (evidence: Evidence) => {
  const { fieldNames } = t('evidence')
  return [
    { name: fieldNames.type, value: typeText(evidence) },
    { name: fieldNames.performedOn, value: dayText(evidence.fields.values.performedOn) },
  ].filter(({ value }) => value !== '')
}

const stateWords = (states: readonly Said['state'][]): string => {
  const words = t('capture')
  if (states.includes('failed')) return words.notSaved
  if (states.some((state) => state === 'typing' || state === 'kept' || state === 'saving'))
    return words.saving
  return states.includes('said') ? words.savedTitle : ''
}

const Editing = ({ view: { evidence, portfolio } }: { view: EvidenceView }) => {
  const words = t('evidence')
  const hasPictures = picturesIn(portfolio, evidence).length > 0
  const title = useSaid(evidence, 'title')
  const account = useSaid(evidence, 'account')
  const performedOn = useSaid(evidence, 'performedOn')
  const place = useSaid(evidence, 'place')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const all = [title, account, performedOn, place]
  const troubles = [trouble, ...all.map((said) => said.trouble)].filter((each) => each !== null)
  const { simulated } = evidence.fields.values
  const sayWhether = async (answer: boolean | null): Promise<void> => {
    const said = await describeEvidence(evidence.id, { simulated: answer })
    setTrouble(said.ok ? null : troubleOf(said.error))
  }
  const sayType = async (type: string): Promise<void> => {
    const said = await describeEvidence(evidence.id, { type })
    setTrouble(said.ok ? null : troubleOf(said.error))
  }
  const sayPeople = async (people: PeopleShown): Promise<void> => {
    const said = await describeEvidence(evidence.id, { people })
    setTrouble(said.ok ? null : troubleOf(said.error))
  }
  const isNote = evidence.form === 'note'
  // A witness's words, their day and what they are: signed, and not the candidate's to change.
  const isTheirs = evidence.fields.values.record?.kind === 'testimony'
  const theWords = (
    <SpokenTextArea
      label={isNote ? t('capture').note : words.fieldNames.account}
      {...(!isNote && { placeholder: t('capture').whatShowsExample })}
      rows={isNote ? 8 : 3}
      maxLength={1_000_000}
      value={account.text}
      onChange={account.setText}
      onBlur={account.save}
    />
  )
  return (
    <Part
      title={words.about}
      aside={
        <span className="quiet" role="status">
          {stateWords(all.map(({ state }) => state))}
        </span>
      }
    >
      {troubles.slice(0, 1).map((each) => (
        <Notice key={each.what} tone="rose" live trouble={each} />
      ))}
      <TextField
        label={words.titleLabel}
        placeholder={words.titleHint}
        maxLength={1_000}
        value={title.text}
        onChange={title.setText}
        onBlur={title.save}
      />
      {isTheirs && <Facts facts={theirFacts(evidence)} />}
      {!isTheirs && (isNote ? <Details summary={words.changeNote}>{theWords}</Details> : theWords)}
      {!isTheirs && (
        <SelectField
          label={t('checks').typeAsk}
          value={evidence.fields.values.type}
          onChange={(type) => void sayType(type)}
        >
          <option value="">{t('checks').typeUnsaid}</option>
          {allEvidenceTypes.map((type) => (
            <option key={type} value={type}>
              {t('checks').types[type].says}
            </option>
          ))}
        </SelectField>
      )}
      {!isTheirs && (
        <TextField
          type="date"
          label={words.fieldNames.performedOn}
          value={performedOn.text}
          onChange={performedOn.setText}
          onBlur={performedOn.save}
        />
      )}
      <TextField
        label={words.place}
        maxLength={1_000}
        value={place.text}
        onChange={place.setText}
        onBlur={place.save}
      />
      {(hasPictures || asksWhoIsHeard(evidence)) && (
        <Choice
          legend={hasPictures ? t('pages').peopleAsk : t('pages').heardAsk}
          columns
          options={(['nobody', 'agreed', 'hidden', ''] as const).map((value) => ({
            value,
            label: value === '' ? words.simulatedUnknown : t('pages').peopleSaid[value],
          }))}
          value={evidence.fields.values.people}
          onChange={(people) => void sayPeople(people)}
        />
      )}
      <PracticeChoice simulated={simulated} onChange={(answer) => void sayWhether(answer)} />
      {isSigned(evidence) && <p className="quiet">{words.simulatedSigned}</p>}
    </Part>
  )
}
