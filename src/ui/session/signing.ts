// A person's name under evidence, as an entry: under what is captured in the same commit, or under evidence as it stands now.
// What was signed is named by its revision, so that any later change of it shows.

import type { Entry } from '#/ledger/entry.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'
import type { NewEntry } from '#/ui/session/append.ts'

export type NewSignature = {
  /** As it stood beside the signature. */
  readonly statement: string
  readonly name: string
  /** In what part: `candidate`, `witness`, `assessor`… */
  readonly capacity: string
  /** As drawn; empty where the name was typed. */
  readonly strokes: readonly (readonly number[])[]
}

type Signed = Extract<NewEntry, { kind: 'evidence.signed' }>

const contentOf = (
  { strokes, ...signature }: NewSignature,
  { id, fields }: Pick<Evidence, 'id'> & { readonly fields: Pick<Evidence['fields'], 'setBy'> },
) => ({
  evidence: id,
  revision: evidenceRevisionOf({ id, fields }),
  ...signature,
  how: strokes.length > 0 ? ('drawn' as const) : ('typed' as const),
  strokes,
})

/** Under the evidence that the same commit captures. */
export const signingCapture = (signature: NewSignature, at?: string): Signed => ({
  kind: 'evidence.signed',
  content: (before: readonly Entry[]) => {
    const id = before.find(({ head }) => head.kind === 'evidence.captured')?.hash
    if (id === undefined) throw new Error('signed before it was captured')
    return contentOf(signature, { id, fields: { setBy: {} } })
  },
  ...(at !== undefined && { at }),
})

/** Under evidence that stands, as it stands. */
export const signing = (signature: NewSignature, evidence: Evidence): Signed => ({
  kind: 'evidence.signed',
  content: contentOf(signature, evidence),
})
