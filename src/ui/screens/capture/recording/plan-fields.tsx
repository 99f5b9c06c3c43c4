// What a discussion is to be about, agreed before it is recorded: topics in words, and the criteria that become its buttons.
// All of it may stay empty.

import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { CriteriaSearch } from '#/ui/session/criteria/criteria-search.tsx'
import { claimableUnits } from '#/ui/session/criteria/find-criteria.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import type { PlanInAddress } from '#/ui/session/recording/plan-address.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

/** It travels in the address, which has its limits. */
const most = 1_000

export type PlanFieldsProps = { plan: PlanInAddress; onChange: (plan: PlanInAddress) => void }

export const PlanFields = ({ plan, onChange }: PlanFieldsProps) => {
  const words = t('recording')
  const view = usePortfolio()
  const { criteria } = plan
  const toggle = (criterion: string): void =>
    onChange({
      ...plan,
      criteria: criteria.includes(criterion)
        ? criteria.filter((each) => each !== criterion)
        : [...criteria, criterion],
    })
  return (
    <>
      <TextArea
        label={words.topics}
        hint={words.topicsHint}
        rows={3}
        maxLength={most}
        value={plan.topics}
        onChange={(topics) => onChange({ ...plan, topics })}
      />
      {view !== null && view.scheme !== null && (
        <>
          {criteria.length > 0 && (
            <Part title={words.planned}>
              <Cluster>
                {criteria.map((each) => {
                  const { code, says } = claimName(view.scheme, each)
                  return (
                    <Chip key={each} code={code} pressed onPress={() => toggle(each)}>
                      {says}
                    </Chip>
                  )
                })}
              </Cluster>
            </Part>
          )}
          <CriteriaSearch
            units={claimableUnits(view.portfolio, view.scheme)}
            claimed={new Set(criteria)}
            says={words.planSays}
            onPress={toggle}
          />
        </>
      )}
    </>
  )
}
