// What the workplace allows, asked once and never in the way: four short questions, each answered or left open.

import type { Description } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { SelectField } from '#/ui/parts/field.tsx'
import { changeDescription, useDescription } from '#/ui/session/change-description.ts'
import { answersTo, isWorkplaceAnswer, workplaceRules } from '#/ui/session/workplace-rules.ts'

export const WorkplaceRules = () => {
  const words = t('workplace')
  const shown = useDescription()
  if (shown === null) return null
  return (
    <Part title={words.title} hint={words.why}>
      {workplaceRules.map((rule) => (
        <SelectField
          key={rule}
          label={words.asks[rule]}
          value={shown.values[rule]}
          onChange={(answer) => changeDescription({ [rule]: answer }, 'tap')}
        >
          <option value="">{words.unsaid}</option>
          {answersTo(rule).map((answer) => (
            <option key={answer} value={answer}>
              {words.answers[answer]}
            </option>
          ))}
        </SelectField>
      ))}
    </Part>
  )
}

/** In a copy that is open to look at: what was agreed. */
export const WorkplaceGiven = ({ values }: { values: Description }) => {
  const words = t('workplace')
  const facts = workplaceRules.flatMap((rule) => {
    const answer = values[rule]
    return isWorkplaceAnswer(answer) ? [{ name: words.asks[rule], value: words.answers[answer] }] : []
  })
  if (facts.length === 0) return null
  return (
    <Part title={words.title}>
      <Facts facts={facts} />
    </Part>
  )
}
