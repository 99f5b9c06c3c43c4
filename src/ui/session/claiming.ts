// Claims for what is captured in the same commit: the evidence as a whole, which is what a form shows.

import type { NewEntry } from '#/ui/session/append.ts'

/** The whole of it, with what is said there about the criterion. */
export type WholeClaim = { readonly criterion: string; readonly note: string }

const longestNote = 2_000

/** None where nothing is claimed. */
export const claimingCapture = (claims: readonly WholeClaim[]): readonly NewEntry[] =>
  claims.length === 0
    ? []
    : [
        {
          kind: 'evidence.mapped',
          content: (before) => {
            const captured = before.find(({ head }) => head.kind === 'evidence.captured')
            if (captured === undefined) throw new Error('a claim came before its evidence')
            const add = claims.map(({ criterion, note }) => ({
              criterion,
              position: { kind: 'whole' as const },
              ...(note !== '' && { note: note.slice(0, longestNote) }),
            }))
            return { evidence: captured.hash, add, remove: [] }
          },
        },
      ]
