// A form of the trade's, saved: the evidence with its record, the names under it, what it is claimed for, and the end of
// its draft in one commit. Its files, where it has any, are in the store already.

import { ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { captureMoment } from '#/capture/capture-moment.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import type { EvidenceRecord } from '#/portfolio/kinds/evidence-record.ts'
import type { EvidenceType } from '#/qualification/checks/evidence-types.ts'
import { append, type AppendError, type NewEntry } from '#/ui/session/append.ts'
import { ready } from '#/ui/session/capture-evidence.ts'
import { claimingCapture, type FormClaim } from '#/ui/session/claiming.ts'
import { signingCapture, type NewSignature } from '#/ui/session/signing.ts'
import { openPortfolio } from '#/ui/session/session.ts'

export type RecordForm = {
  readonly type: EvidenceType
  readonly record: EvidenceRecord
  readonly files: ContentOf<'evidence.captured'>['files']
  readonly performedOn: string
  readonly place: string
  readonly simulated: boolean | null
}
export const keepRecord = async (
  form: RecordForm,
  claims: readonly FormClaim[],
  dropDrafts: readonly Id[],
  signatures: readonly NewSignature[] = [],
): Promise<Result<HeadHash, AppendError>> => {
  const portfolio = await ready()
  if (!portfolio.ok) return portfolio
  const latest = [...openPortfolio().portfolio.evidence.values()].at(-1)?.at ?? null
  const { at } = captureMoment(latest)
  const captured: NewEntry = {
    kind: 'evidence.captured',
    content: { form: 'form', title: '', account: '', ...form },
    at,
  }
  const signed = signatures.map((signature) => signingCapture(signature, at))
  const appended = await append([captured, ...signed, ...claimingCapture(claims)], { dropDrafts })
  if (!appended.ok) return appended
  const [evidence] = appended.value
  if (evidence === undefined) throw new Error('a capture wrote no entry')
  return ok(evidence.hash)
}
