// What makes the award: each rule with how far it is met and the next step, live. A rule that does not hold yet is a
// step, not a fault; what rests on an unconfirmed figure says so.

import type { ChoiceCheck, RuleResult } from '#/qualification/check-choice.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Tally } from '#/ui/parts/tally.tsx'
import { nextStepOf } from '#/ui/screens/units/next-step.ts'

export type RulesCardProps = {
  scheme: Scheme
  check: ChoiceCheck
  chosen: ReadonlySet<string>
  open: boolean
  onToggle: (open: boolean) => void
}

const sentence = (says: string): string => `${says.charAt(0).toUpperCase()}${says.slice(1)}`
const short = (amount: number): number => Math.round(amount * 10) / 10

export const Verdict = ({ check }: { check: ChoiceCheck }) => {
  const words = t('units')
  if (check.verdict === 'valid') return <Tag tone="ok">{words.fits}</Tag>
  if (check.rules.length === 0) return <p>{t('start').rulesUnknown}</p>
  return <p>{check.verdict === 'invalid' ? words.notYet : words.cannotTell}</p>
}

const RuleTally = ({
  scheme,
  rule,
  result,
  chosen,
}: {
  scheme: Scheme
  rule: Rule
  result: RuleResult
  chosen: ReadonlySet<string>
}) => {
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
        notes.length === 0
          ? undefined
          : notes.map((note) => (
              <span className="line" key={note}>
                {note}
              </span>
            ))
      }
    />
  )
}

const Sources = ({ scheme, rules }: { scheme: Scheme; rules: readonly Rule[] }) => {
  const words = t('units')
  const readings = rules.filter(({ reading }) => reading !== undefined)
  return (
    <Details summary={words.sources}>
      <Stack gap="small">
        {[...new Set(rules.map(({ source }) => source))].map((source) => (
          <p key={source}>{words.source(source)}</p>
        ))}
      </Stack>
      {readings.length > 0 && (
        <Stack gap="small">
          <h2>{words.reading}</h2>
          {readings.map(({ id, says, reading }) => (
            <p key={id}>
              <b>{sentence(says)}:</b> {reading}
            </p>
          ))}
        </Stack>
      )}
      {scheme.ambiguities.length > 0 && (
        <Stack gap="small">
          <h2>{words.openQuestions}</h2>
          <ul>
            {scheme.ambiguities.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Stack>
      )}
    </Details>
  )
}

export const RulesCard = ({ scheme, check, chosen, open, onToggle }: RulesCardProps) => {
  const words = t('units')
  const rules = scheme.combination ?? []
  const musts = check.rules.filter(({ severity }) => severity === 'must')
  const done = musts.filter(({ holds }) => holds === true).length
  const toConfirm = new Set(check.rules.flatMap(({ unconfirmed }) => unconfirmed))
  const resultOf = new Map(check.rules.map((result) => [result.id, result]))
  return (
    <Stack>
      <Details
        summary={
          <>
            {words.rules}
            {musts.length > 0 && <span className="quiet"> · {words.ruleCount(done, musts.length)}</span>}
          </>
        }
        open={open}
        onToggle={onToggle}
      >
        <Verdict check={check} />
        <div>
          {rules.map((rule) => {
            const result = resultOf.get(rule.id)
            return result === undefined ? null : (
              <RuleTally key={rule.id} scheme={scheme} rule={rule} result={result} chosen={chosen} />
            )
          })}
        </div>
        {toConfirm.size > 0 && <p className="quiet">{words.rests([...toConfirm].join(', '))}</p>}
      </Details>
      {rules.length > 0 && <Sources scheme={scheme} rules={rules} />}
    </Stack>
  )
}
