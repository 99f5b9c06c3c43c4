// Choosing criteria for a form: those that are likely as chips, one tap each, and the search for all others. What a tap does
// is the form's.

import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { CriteriaSearch } from '#/ui/session/criteria/criteria-search.tsx'
import { claimableUnits } from '#/ui/session/criteria/find-criteria.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type PickCriteriaProps = {
  view: PortfolioView | null
  /** As chips, in this order. */
  likely: readonly string[]
  chosen: ReadonlySet<string>
  onPress: (criterion: string) => void
  /** What a tap does, in words. */
  says: string
}

export const PickCriteria = ({ view, likely, chosen, onPress, says }: PickCriteriaProps) => {
  const scheme = view?.scheme ?? null
  if (view === null || scheme === null) return <p className="quiet">{t('claims').noCriteria}</p>
  return (
    <Stack>
      {likely.length > 0 && (
        <Cluster>
          {likely.map((criterion) => {
            const { code, says: asks } = claimName(scheme, criterion)
            return (
              <Chip
                key={criterion}
                code={code}
                pressed={chosen.has(criterion)}
                onPress={() => onPress(criterion)}
              >
                {asks}
              </Chip>
            )
          })}
        </Cluster>
      )}
      <Details summary={t('forms').find}>
        <CriteriaSearch
          units={claimableUnits(view.portfolio, scheme)}
          claimed={chosen}
          says={says}
          onPress={onPress}
        />
      </Details>
    </Stack>
  )
}
