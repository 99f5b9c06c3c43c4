// When the candidate was registered and, where the qualification has a least age, whether they had it: both optional, and
// the date of birth is never asked (domain PN1).

import { useMemo } from 'react'
import type { Check } from '#/portfolio/checks/check.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { CheckCard, CheckCards, PassedLine } from '#/ui/parts/check-card.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { changeDescription, saveDescription, useDescription } from '#/ui/session/change-description.ts'
import { checksToday } from '#/ui/session/checks-here.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useCheckList } from '#/ui/session/use-check-list.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

type Props = { view: PortfolioView; scheme: Scheme }

/** The dates and the age; all other checks stand where their evidence is. */
const isOfRegistration = ({ rule }: Check): boolean => rule.startsWith('DT')

export const Registration = ({ view, scheme }: Props) => {
  const words = t('facts')
  const checks = useMemo(
    () => checksToday(view).filter(isOfRegistration),
    // The portfolio is changed in place: `version` is what tells that it was.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [view.portfolio, view.scheme, view.version],
  )
  const { open, passed, trouble } = useCheckList(view, checks)
  return (
    <Part title={words.registration}>
      {view.isMine ? <Asking scheme={scheme} /> : <Given view={view} scheme={scheme} />}
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      {open.length > 0 && (
        <CheckCards label={t('checks').lookAgain}>
          {open.map(({ check, said, onGoOn }) => (
            <CheckCard key={check.rule} {...said} weight={check.severity} onGoOn={onGoOn} />
          ))}
        </CheckCards>
      )}
      {passed.map(({ id, ...line }) => (
        <PassedLine key={id} {...line} />
      ))}
    </Part>
  )
}

const answers = { yes: true, no: false, unsure: null } as const
type Answer = keyof typeof answers

const answerOf = (isOfAge: boolean | null): Answer => (isOfAge === null ? 'unsure' : isOfAge ? 'yes' : 'no')

const Asking = ({ scheme: { minimumAge } }: { scheme: Scheme }) => {
  const words = t('facts')
  const shown = useDescription()
  if (shown === null) return null
  const { registeredOn, isOfAge } = shown.values
  return (
    <>
      <TextField
        type="date"
        label={words.registeredOn}
        hint={words.registeredOnHint}
        value={registeredOn}
        onChange={(day) => changeDescription({ registeredOn: day }, 'typing')}
        onBlur={() => void saveDescription()}
      />
      {minimumAge !== null && (
        <>
          <Choice<Answer>
            legend={words.ofAge(minimumAge)}
            columns
            options={(['yes', 'no', 'unsure'] as const).map((value) => ({ value, label: words[value] }))}
            value={answerOf(isOfAge)}
            onChange={(answer) => changeDescription({ isOfAge: answers[answer] }, 'tap')}
          />
          <p className="quiet">{words.ofAgeHint}</p>
        </>
      )}
      {shown.error && (
        <Notice
          tone="rose"
          live
          trouble={troubleOf(shown.error)}
          actions={<Button onClick={() => void saveDescription()}>{t('app').tryAgain}</Button>}
        />
      )}
    </>
  )
}

const Given = ({ view, scheme: { minimumAge } }: Props) => {
  const words = t('facts')
  const { registeredOn, isOfAge } = view.portfolio.description.values
  return (
    <Facts
      facts={[
        { name: words.registeredOn, value: registeredOn === '' ? words.unsure : dayText(registeredOn) },
        ...(minimumAge === null ? [] : [{ name: words.ofAge(minimumAge), value: words[answerOf(isOfAge)] }]),
      ]}
    />
  )
}
