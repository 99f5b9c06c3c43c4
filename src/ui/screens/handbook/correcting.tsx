// The sheet for whatever is open to be corrected.

import type { Correction } from '#/qualification/reading/corrections.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import { CorrectCriterion } from '#/ui/screens/handbook/correct-criterion.tsx'
import { CorrectOutcome } from '#/ui/screens/handbook/correct-outcome.tsx'
import { UseLeftover } from '#/ui/screens/handbook/leftovers.tsx'
import type { Opened, Piece } from '#/ui/screens/handbook/named-pieces.ts'

export type CorrectingProps = {
  opened: Opened | null
  piece: Piece | undefined
  reading: Reading
  onCorrect: (...corrections: readonly Correction[]) => void
  onClose: () => void
}

export const Correcting = ({ opened, piece, ...rest }: CorrectingProps) => {
  if (opened?.kind === 'leftover') return <UseLeftover at={opened.at} {...rest} />
  if (piece?.kind === 'criterion') return <CorrectCriterion piece={piece} {...rest} />
  return piece ? <CorrectOutcome outcome={piece.outcome} {...rest} /> : null
}
