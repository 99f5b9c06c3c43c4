// One more moment, where the recording stands: a criterion is chosen, and it is marked from there on.

import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { toTenth } from '#/ui/parts/recording/span.ts'
import { CriteriaSearch } from '#/ui/session/criteria/criteria-search.tsx'
import { claimableUnits } from '#/ui/session/criteria/find-criteria.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { timeIn } from '#/ui/session/recording/moments.ts'
import type { Claiming } from '#/ui/session/use-claiming.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type AddMomentProps = {
  view: EvidenceView
  file: EvidenceFile
  /** Where it plays at this moment. */
  at: () => number
  claiming: Claiming
}

const noneYet: ReadonlySet<string> = new Set()

export const AddMoment = ({ view, file, at, claiming }: AddMomentProps) => {
  const words = t('moments')
  const { evidence, portfolio, scheme } = view
  const [from, setFrom] = useState<number | null>(null)
  if (scheme === null) return null
  return (
    <>
      <Button icon={Plus} onClick={() => setFrom(toTenth(at()))}>
        {words.add}
      </Button>
      {from !== null && (
        <Sheet open onClose={() => setFrom(null)} title={words.addTitle(lengthText(from))}>
          <CriteriaSearch
            units={claimableUnits(portfolio, scheme)}
            claimed={noneYet}
            says={words.addSays}
            onPress={(criterion) => {
              claiming.claimMore(
                { criterion, position: timeIn(evidence, file, { from }) },
                words.added(claimName(scheme, criterion).code),
              )
              setFrom(null)
            }}
          />
        </Sheet>
      )}
    </>
  )
}
