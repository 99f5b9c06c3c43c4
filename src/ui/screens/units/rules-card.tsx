// What makes the award: each rule with how far it is met and the next step, live. A rule that does not hold yet is a
// step, not a fault; what rests on an unconfirmed figure says so.

import type { ChoiceCheck } from '#/qualification/check-choice.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { explainChoice } from '#/qualification/explain-choice.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { RuleRow } from '#/ui/screens/units/rule-row.tsx'

export type RulesCardProps = {
  scheme: Scheme
  check: ChoiceCheck
  /** What the check is of. */
  counted: Choice
  /** Codes of units that are more than counts. */
  extra: readonly string[]
  chosen: ReadonlySet<string>
  /** Where the whole qualification can be read. */
  page: string | null
  open: boolean
  onToggle: (open: boolean) => void
}

export const Verdict = ({ check }: { check: ChoiceCheck }) => {
  const words = t('units')
  if (check.verdict === 'valid') return <Tag tone="ok">{words.fits}</Tag>
  if (check.rules.length === 0) return <p>{t('start').rulesUnknown}</p>
  return <p>{check.verdict === 'invalid' ? words.notYet : words.cannotTell}</p>
}

const OpenQuestions = ({ scheme }: { scheme: Scheme }) => (
  <Details summary={t('units').openQuestions}>
    <ul>
      {scheme.ambiguities.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </Details>
)

export const RulesCard = (props: RulesCardProps) => {
  const { scheme, check, counted, extra, chosen, page, open, onToggle } = props
  const words = t('units')
  const musts = check.rules.filter(({ severity }) => severity === 'must')
  const done = musts.filter(({ holds }) => holds === true).length
  const toConfirm = new Set(check.rules.flatMap(({ unconfirmed }) => unconfirmed))
  return (
    <Details
      summary={
        <>
          {words.rules}
          {musts.length > 0 && <span className="quiet"> {words.ruleCount(done, musts.length)}</span>}
        </>
      }
      open={open}
      onToggle={onToggle}
    >
      <Verdict check={check} />
      {extra.length > 0 && <p>{t('plan').extra(extra.join(', '))}</p>}
      <div>
        {explainChoice(scheme, counted, check).map((explained) => (
          <RuleRow key={explained.rule.id} scheme={scheme} explained={explained} chosen={chosen} />
        ))}
      </div>
      {toConfirm.size > 0 && <p className="quiet">{words.rests([...toConfirm].join(', '))}</p>}
      {check.rules.length > 0 && scheme.ambiguities.length > 0 && <OpenQuestions scheme={scheme} />}
      {page !== null && (
        <div>
          <LinkButton tone="quiet" href={page}>
            {words.seeScheme}
          </LinkButton>
        </div>
      )}
    </Details>
  )
}
