// Saving a form of named questions: the evidence with its answers and files (which are in the store already), what it is
// claimed for, and the name put to it are one commit, together with the end of its draft. Nothing is half there.

import { err, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import {
  blank,
  keepCaptured,
  ready,
  whileBusy,
  type KeepError,
  type Kept,
} from '#/ui/session/capture-evidence.ts'
import { claimingCapture } from '#/ui/session/claiming.ts'
import { capacityHere } from '#/ui/session/signers.ts'
import { signingCapture } from '#/ui/session/signing.ts'

type Content = ContentOf<'evidence.captured'>

export type NewForm = {
  readonly type: string
  readonly title: string
  readonly account: string
  readonly performedOn: string
  readonly simulated: boolean | null
  readonly answers: NonNullable<Content['answers']>
  /** Of a workbook: its questions with their answers. */
  readonly record?: Content['record']
  /** In the store already. */
  readonly files: Content['files']
  /** Criteria or whole units that it is claimed for as a whole. */
  readonly claims: readonly string[]
  /** Whoever fills it in puts their name to it. */
  readonly signed: { readonly name: string; readonly statement: string } | null
}

export const keepForm = (form: NewForm, drafts: readonly Id[]): Promise<Result<Kept, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return err(portfolio.error)
    const { claims, signed, ...said } = form
    return keepCaptured({ ...blank, ...said, form: 'form' }, [], drafts, [
      ...claimingCapture(claims.map((criterion) => ({ criterion, note: '' }))),
      ...(signed === null ? [] : [signingCapture({ ...signed, capacity: capacityHere(), strokes: [] })]),
    ])
  })
