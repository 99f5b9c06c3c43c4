// One rule: how far it is met and the next step; and for those who open it, the units that it counted, how its words were
// read, and where it comes from.

import type { RuleExplained, Part } from '#/qualification/explain-choice.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { Tally } from '#/ui/parts/tally.tsx'
import { nextStepOf } from '#/ui/screens/units/next-step.ts'
import { levelText, valueText } from '#/ui/screens/units/unit-words.ts'

export const sentence = (says: string): string => `${says.charAt(0).toUpperCase()}${says.slice(1)}`
const short = (amount: number): number => Math.round(amount * 10) / 10

type RuleRowProps = { scheme: Scheme; explained: RuleExplained; chosen: ReadonlySet<string> }

const Parts = ({ scheme, explained: { rule }, parts }: RuleRowProps & { parts: readonly Part[] }) => {
  const words = t('plan')
  return (
    <ul className="bare lines sum">
      {parts.map(({ unit, offer, amount, isSure }) => (
        <li key={unit.code}>
          <span>
            <b>{unit.code}</b> {unit.title}{' '}
            <span className="quiet">
              {levelText(offer.level)}
              {!isSure && ` · ${words.notSure}`}
            </span>
          </span>
          <span>{rule.measure === 'units' ? words.oneUnit : valueText(scheme, amount)}</span>
        </li>
      ))}
    </ul>
  )
}

const Counted = (props: RuleRowProps) => {
  const { rule, result, parts, shareOf } = props.explained
  const words = t('plan')
  const have = short(result.have)
  const need = short(result.need)
  const share = rule.atLeastShareOf?.share
  const base = shareOf.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return (
    <Stack gap="small">
      {parts.length === 0 ? <p>{words.countsNone}</p> : <Parts {...props} parts={parts} />}
      {parts.length > 0 && (
        <p>
          {rule.atMost === undefined
            ? words.countsSum(String(have), String(need))
            : words.countsAtMost(String(have), String(need))}
        </p>
      )}
      {share !== undefined && shareOf.length > 0 && (
        <>
          <p>{words.shareOf(short(share * 100), base, need)}</p>
          <Parts {...props} parts={shareOf} />
        </>
      )}
      {rule.reading !== undefined && <p>{words.readAs(rule.reading)}</p>}
      <p className="quiet">{t('units').source(rule.source)}</p>
    </Stack>
  )
}

export const RuleRow = (props: RuleRowProps) => {
  const { scheme, explained, chosen } = props
  const { rule, result } = explained
  const words = t('units')
  const state = result.holds === true ? 'holds' : result.holds === false ? 'missing' : 'unsure'
  const have = short(result.have)
  const need = short(result.need)
  const notes = [
    result.severity === 'advice' ? words.advice : '',
    nextStepOf(scheme, rule, result, chosen),
    result.unknown.length > 0 ? words.restsUnknown(result.unknown.join(', ')) : '',
  ].filter((note) => note !== '')
  return (
    <Tally
      state={state}
      stateWord={{ holds: words.holds, missing: words.missing, unsure: words.unsure }[state]}
      says={sentence(rule.says)}
      count={`${rule.atMost === undefined ? words.have(have, need) : words.haveAtMost(have, need)}${result.unconfirmed.length > 0 ? '*' : ''}`}
      more={
        <>
          {notes.map((note) => (
            <span className="line" key={note}>
              {note}
            </span>
          ))}
          <Details summary={t('plan').counts}>
            <Counted {...props} />
          </Details>
        </>
      }
    />
  )
}
