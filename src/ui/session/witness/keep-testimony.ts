// A witness's words and their signature become evidence: one commit, which also ends their draft. What was signed names
// exactly this capture, so any later change of it shows.

import { err, ok, type Result } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { captureMoment } from '#/capture/capture-moment.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import type { RecordOf } from '#/portfolio/kinds/evidence-record.ts'
import { append, type AppendError, type NewEntry } from '#/ui/session/append.ts'
import { whileBusy } from '#/ui/session/capture-evidence.ts'
import { claimingCapture } from '#/ui/session/claiming.ts'
import { openForWitness } from '#/ui/session/people/lock.ts'
import { openPortfolio, theStore, type HandedOver } from '#/ui/session/session.ts'
import { signingCapture, type NewSignature } from '#/ui/session/signing.ts'
import { askedDraft } from '#/ui/session/witness/asked-draft.ts'
import type { TestimonyWords } from '#/ui/session/witness/testimony-words.ts'

export type Signed = Omit<NewSignature, 'capacity'>

type Testimony = RecordOf<'testimony'>
type Captured = ContentOf<'evidence.captured'>

/** The entries of a testimony, in their order; `claim` is empty where the candidate named none. */
export const testimonyEntries = (
  content: Pick<Captured, 'account' | 'performedOn' | 'simulated'>,
  record: Testimony,
  signed: Signed,
  latest: string | null,
  claim: string,
): readonly NewEntry[] => {
  const { at } = captureMoment(latest)
  const type = record.expert === null ? 'witness testimony' : 'expert witness testimony'
  const captured = { form: 'form', files: [], title: '', place: '', ...content, type, record } as const
  return [
    { kind: 'evidence.captured', content: captured, at },
    signingCapture({ ...signed, capacity: 'witness' }, at),
    ...claimingCapture(claim === '' ? [] : [{ criterion: claim, note: '' }]),
  ]
}

/**
 * On the candidate's own device, while it is in the witness's hands. Busy only once the owner's work is closed: that waits
 * for everything that is being saved, and would wait for this for ever.
 */
export const keepTestimony = async (
  handed: HandedOver,
  words: TestimonyWords,
  signed: Signed,
): Promise<Result<HeadHash, AppendError>> => {
  const { name, job, relation, contact, specialism, proof, account, performedOn } = words
  const { isExpert, questions, simulated, claim, draft } = handed
  const record: Testimony = {
    kind: 'testimony',
    witness: { name, job, relation, contact, knownBy: '' },
    expert: isExpert ? { specialism, proof, questions } : null,
    how: 'handed over',
    readBack: true,
  }
  const kept = await openForWitness(handed, () =>
    whileBusy(async () => {
      const begun = await theStore().drafts(handed.ledger)
      const asked = begun.ok ? begun.value.filter(({ kind }) => kind === askedDraft) : []
      const latest = [...openPortfolio().portfolio.evidence.values()].at(-1)?.at ?? null
      const news = testimonyEntries({ account, performedOn, simulated }, record, signed, latest, claim)
      return append(news, { dropDrafts: [draft, ...asked.map(({ id }) => id)] })
    }),
  )
  if (!kept.ok) return kept
  if (!kept.value.ok) return kept.value
  const evidence = kept.value.value[0]?.hash
  return evidence === undefined ? err({ kind: 'read only' }) : ok(evidence)
}
