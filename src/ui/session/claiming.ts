// Claims for what is captured in the same commit: the evidence as a whole, which is what a form shows, or a part of it.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { NewEntry } from '#/ui/session/append.ts'

/** With what is said there about the criterion; without a position it is the whole. */
export type FormClaim = {
  readonly criterion: string
  readonly note: string
  readonly position?: ClaimPosition
}

const longestNote = 2_000

/** None where nothing is claimed. */
export const claimingCapture = (claims: readonly FormClaim[]): readonly NewEntry[] =>
  claims.length === 0
    ? []
    : [
        {
          kind: 'evidence.mapped',
          content: (before) => {
            const captured = before.find(({ head }) => head.kind === 'evidence.captured')
            if (captured === undefined) throw new Error('a claim came before its evidence')
            const add = claims.map(({ criterion, note, position = { kind: 'whole' } }) => ({
              criterion,
              position,
              ...(note !== '' && { note: note.slice(0, longestNote) }),
            }))
            return { evidence: captured.hash, add, remove: [] }
          },
        },
      ]
