// The moment after a capture: it is safe, and that is said first. What it shows and what it could prove may wait.

import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { picturesIn } from '#/portfolio/views/unmarked.ts'
import { recordSaid } from '#/report/record-said.ts'
import { answersOf } from '#/report/wording.ts'
import { momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { FileView } from '#/ui/parts/file-view.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { NumberedText } from '#/ui/parts/numbered-text.tsx'
import { PeopleLine } from '#/ui/parts/people-line.tsx'
import { PhotoTools } from '#/ui/parts/photo-tools.tsx'
import { RecordShown } from '#/ui/parts/record-shown.tsx'
import { Cluster, Page } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { formHref, isFormType } from '#/ui/session/form-types.ts'
import { SuggestedClaims } from '#/ui/screens/capture/suggested-claims.tsx'
import { clockDoubtOf } from '#/ui/session/clock-doubt.ts'
import { describeEvidence } from '#/ui/session/describe.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { EvidenceSafe } from '#/ui/session/exchange/evidence-safe.tsx'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { KeptBack } from '#/ui/session/kept-back.tsx'
import { usePlacesKept } from '#/ui/session/place-kept.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { hideHref, usePhotoTools } from '#/ui/session/use-photo-tools.ts'
import { useEvidence, type EvidenceView } from '#/ui/session/use-evidence.ts'
import { useFile } from '#/ui/session/use-file.ts'
import { useSaid } from '#/ui/session/use-said.ts'

export const SavedScreen = ({ id }: { id: string }) => {
  const view = useEvidence(id)
  if (view === null)
    return (
      <Page>
        <TopBar title={t('evidence').title} back="/evidence" />
        <EmptyState title={t('evidence').gone}>{t('evidence').goneWhy}</EmptyState>
      </Page>
    )
  return <Saved view={view} key={id} />
}

const Saved = ({ view }: { view: EvidenceView }) => {
  const { evidence, portfolio, mayChange, mayClaim } = view
  const words = t('capture')
  const tools = usePhotoTools(view, 'saved')
  const doubt = clockDoubtOf(portfolio, evidence)
  const again = againFrom(evidence)
  const copiesItself = useExchange() !== null
  const keepsPlace = usePlacesKept(evidence.files).size > 0
  return (
    <Page>
      <TopBar
        title={isDemo() ? t('demo').saved : words.saved(deviceHere())}
        size="small"
        over={<Tag tone="ok">{evidence.label}</Tag>}
        actions={
          <LinkButton tone="primary" href="/">
            {t('app').done}
          </LinkButton>
        }
      />
      <div className="just-saved">
        <WhatIsSaved view={view} />
        {copiesItself && <EvidenceSafe portfolio={portfolio} evidence={evidence} isChecked={false} mayAdd />}
        {evidence.files.length > 1 && <p className="quiet">{t('pages').count(evidence.files.length)}</p>}
      </div>
      {doubt !== null && (
        <Notice tone="amber" trouble={t('troubles').clockWrong(momentText(evidence.at), deviceHere())} />
      )}
      {keepsPlace && <Notice tone="amber" trouble={t('troubles').placeKept} />}
      {mayChange && evidence.form !== 'note' && evidence.form !== 'form' && <WhatItShows view={view} />}
      {mayClaim && <SuggestedClaims view={view} />}
      {mayChange && picturesIn(portfolio, evidence).length > 0 && <WhoIsInIt view={view} />}
      <KeptBack portfolio={portfolio} evidence={evidence} />
      {tools && <PhotoTools {...tools} hide={null} />}
      <Cluster>
        <LinkButton tone="quiet" href={again}>
          {evidence.form === 'photo' ? words.another : words.addMore}
        </LinkButton>
        <LinkButton tone="quiet" href={`/evidence/${evidence.id}`}>
          {words.more}
        </LinkButton>
      </Cluster>
    </Page>
  )
}

/** Where another of its kind is begun. */
const againFrom = ({ form, fields }: EvidenceView['evidence']): string => {
  if (form === 'photo' || form === 'note' || form === 'file') return `/capture/${form}`
  const kind = fields.values.record?.kind
  if (kind === 'questions' || kind === 'observation') return `/capture/${kind}`
  return isFormType(fields.values.type) ? formHref(fields.values.type) : '/capture'
}

const WhatIsSaved = ({ view }: { view: EvidenceView }) => {
  const { evidence } = view
  const [file] = evidence.files
  const shown = useFile(file?.sha256 ?? null)
  const hide = hideHref(view, 'saved')
  const title = evidenceTitle(evidence)
  const record = recordSaid(evidence.fields.values.record)
  if (record) return <RecordShown label={t('records').title} {...record} />
  if (file === undefined)
    return (
      <>
        {evidence.fields.values.title.trim() !== '' && <h2>{title}</h2>}
        {(evidence.form === 'note' || evidence.fields.values.account !== '') && (
          <NumberedText paragraphs={paragraphsOf(evidence.fields.values.account)} />
        )}
        {evidence.form === 'form' && answersOf(evidence).length > 0 && (
          <Facts facts={answersOf(evidence).map(({ ask, text }) => ({ name: ask, value: text }))} />
        )}
      </>
    )
  if (shown.state === 'not here') return <FileNotHere file={file} error={shown.error} />
  if (shown.state === 'loading') return <Waiting />
  return evidence.form === 'photo' ? (
    <div className="saved-photo">
      <FileView
        url={shown.url}
        blob={shown.blob}
        mediaType={file.mediaType}
        name={file.name}
        alt={t('evidence').photoOf(title)}
      />
      {/* On the photo, where it is seen before the photo is handed on, and takes no room from what could be claimed. */}
      {hide !== null && (
        <Anchor className="hide-in-photo" href={hide}>
          <EyeOff aria-hidden />
          {t('pages').hide}
        </Anchor>
      )}
    </div>
  ) : (
    <Row lead={<Thumb mediaType={file.mediaType} />} title={file.name || title} more={evidence.label} />
  )
}

const WhoIsInIt = ({ view }: { view: EvidenceView }) => {
  const { evidence } = view
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const say = async (people: 'nobody' | 'agreed'): Promise<void> => {
    const said = await describeEvidence(evidence.id, { people })
    setTrouble(said.ok ? null : troubleOf(said.error))
  }
  return (
    <>
      <PeopleLine
        said={evidence.fields.values.people}
        onSay={(people) => void say(people)}
        hide={hideHref(view, 'saved')}
        {...(evidence.form === 'photo' && { again: '/capture/photo' })}
      />
      {trouble && <Notice tone="rose" live trouble={trouble} />}
    </>
  )
}

const WhatItShows = ({ view }: { view: EvidenceView }) => {
  const words = t('capture')
  const said = useSaid(view.evidence, 'account')
  const state = {
    untouched: '',
    typing: words.saving,
    // Safe from a crash, but not yet part of what is handed on.
    kept: words.saving,
    saving: words.saving,
    said: words.savedTitle,
    failed: words.notSaved,
  }[said.state]
  return (
    <div>
      <SpokenTextArea
        label={words.whatShows}
        hint={words.whatShowsHint}
        placeholder={words.whatShowsExample}
        rows={2}
        maxLength={1_000_000}
        value={said.text}
        onChange={said.setText}
        onBlur={said.save}
      />
      <p className="quiet said-state" role="status">
        {state}
      </p>
      {said.trouble && <Notice tone="rose" live trouble={said.trouble} />}
    </div>
  )
}
