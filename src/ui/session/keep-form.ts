// Saving a form of named questions: the evidence with its answers and files (which are in the store already), what it is claimed for, and the name put to it
// are one commit, together with the end of its draft. Nothing is half there.

import { err, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'
import type { NewEntry } from '#/ui/session/append.ts'
import {
  blank,
  keepCaptured,
  ready,
  whileBusy,
  type KeepError,
  type Kept,
} from '#/ui/session/capture-evidence.ts'

type Content = ContentOf<'evidence.captured'>

export type NewForm = {
  readonly type: string
  readonly title: string
  readonly account: string
  readonly performedOn: string
  readonly simulated: boolean | null
  readonly answers: NonNullable<Content['answers']>
  /** In the store already. */
  readonly files: Content['files']
  /** Criteria or whole units that it is claimed for as a whole. */
  readonly claims: readonly string[]
  /** Whoever fills it in puts their name to it. */
  readonly signed: { readonly name: string; readonly statement: string } | null
}

/** With nothing edited since, the revision is made from the id alone. */
const freshRevision = (id: HeadHash): string => evidenceRevisionOf({ id, fields: { setBy: {} } })

const capturedIn = ([first]: readonly Entry[]): HeadHash => {
  if (first === undefined) throw new Error('a form wrote nothing before its claims')
  return first.hash
}

const claiming = (claims: readonly string[]): NewEntry => ({
  kind: 'evidence.mapped',
  content: (before) => ({
    evidence: capturedIn(before),
    add: claims.map((criterion) => ({ criterion, position: { kind: 'whole' } })),
    remove: [],
  }),
})

const signing = ({ name, statement }: NonNullable<NewForm['signed']>): NewEntry => ({
  kind: 'evidence.signed',
  content: (before) => ({
    evidence: capturedIn(before),
    revision: freshRevision(capturedIn(before)),
    statement,
    name,
    capacity: 'candidate',
    how: 'typed',
    strokes: [],
  }),
})

export const keepForm = (form: NewForm, drafts: readonly Id[]): Promise<Result<Kept, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return err(portfolio.error)
    const { claims, signed, ...said } = form
    return keepCaptured({ ...blank, ...said, form: 'form' }, [], drafts, [
      ...(claims.length > 0 ? [claiming(claims)] : []),
      ...(signed === null ? [] : [signing(signed)]),
    ])
  })
