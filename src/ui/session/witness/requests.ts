// Asking a witness who is somewhere else, and taking their answer back. What was asked is kept here until it is answered; an
// answer that is damaged, about another portfolio, not asked for here, or here already changes nothing.

import { momentNow } from '#/base/dates.ts'
import { isId, randomId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { RecordOf } from '#/portfolio/kinds/evidence-record.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { readReply, type ReplyError, type WitnessReply } from '#/portfolio/testimony/read-reply.ts'
import { witnessPage } from '#/report/witness-page/witness-page.ts'
import type { Draft } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { append, type AppendError } from '#/ui/session/append.ts'
import { whileBusy } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import type { Asked } from '#/ui/session/witness/hand-phone-over.ts'
import { testimonyEntries } from '#/ui/session/witness/keep-testimony.ts'

const requestDraft = 'testimony request'

/** The page to send, once what it asks is kept here. */
export const askElsewhere = async ({
  prefill,
  isExpert,
  simulated,
  questions,
  claim,
}: Asked): Promise<Result<Blob, StoreError>> => {
  const { ledger, portfolio } = openPortfolio()
  const request = randomId()
  const text = JSON.stringify({ isExpert, simulated, questions, claim })
  const kept = await theStore().putDraft({
    id: request,
    ledger,
    kind: requestDraft,
    text,
    changedAt: momentNow(),
  })
  if (!kept.ok) return kept
  const candidate = portfolio.description.values.name.trim().split(/\s+/)[0] ?? ''
  const page = witnessPage({ ledger, request, candidate, isExpert, ...prefill })
  return ok(new Blob([page], { type: 'text/html' }))
}

export type TakeError =
  | ReplyError
  | AppendError
  | { readonly kind: 'another portfolio' }
  | { readonly kind: 'not asked here' }
  | { readonly kind: 'there already'; readonly evidence: string }

const answered = ({ evidence }: Portfolio, request: Id): string | null => {
  for (const { id, fields } of evidence.values()) {
    const { record } = fields.values
    if (record?.kind === 'testimony' && record.request === request) return id
  }
  return null
}

const askedFor = ({ text }: Draft): Omit<Asked, 'prefill'> => {
  const value: unknown = JSON.parse(text)
  const held = new Map<string, unknown>(Object.entries(value ?? {}))
  const [simulated, questions, claim] = ['simulated', 'questions', 'claim'].map((name) => held.get(name))
  return {
    isExpert: held.get('isExpert') === true,
    simulated: typeof simulated === 'boolean' ? simulated : null,
    questions: typeof questions === 'string' ? questions : '',
    claim: typeof claim === 'string' ? claim : '',
  }
}

const recordOf = (reply: WitnessReply, draft: Draft): RecordOf<'testimony'> => {
  const { name, job, relation, contact, specialism, proof, request } = reply
  const { isExpert, questions } = askedFor(draft)
  return {
    kind: 'testimony',
    witness: { name, job, relation, contact, knownBy: '' },
    expert: isExpert ? { specialism, proof, questions } : null,
    how: 'returned',
    readBack: false,
    request,
  }
}

/** `statement` is what stood beside the signature. Resolves with the evidence that it became. */
export const takeReply = (text: string, statement: string): Promise<Result<string, TakeError>> =>
  whileBusy(async () => {
    const read = readReply(text)
    if (!read.ok) return read
    const reply = read.value
    const { ledger, portfolio } = openPortfolio()
    if (reply.ledger !== ledger) return err({ kind: 'another portfolio' })
    const there = answered(portfolio, reply.request)
    if (there !== null) return err({ kind: 'there already', evidence: there })
    const drafts = await theStore().drafts(ledger)
    if (!drafts.ok) return drafts
    const draft = drafts.value.find(({ id, kind }) => id === reply.request && kind === requestDraft)
    if (draft === undefined || !isId(draft.id)) return err({ kind: 'not asked here' })
    const { account, performedOn, signed } = reply
    const { simulated, claim } = askedFor(draft)
    const content = { account, performedOn, simulated }
    const appended = await append(
      // Told when its turn comes: another tab may have taken it a moment ago.
      (now) =>
        answered(now, reply.request) === null
          ? testimonyEntries(
              content,
              recordOf(reply, draft),
              { statement, ...signed },
              [...now.evidence.values()].at(-1)?.at ?? null,
              claim,
            )
          : [],
      { dropDrafts: [draft.id] },
    )
    if (!appended.ok) return appended
    const evidence = appended.value[0]?.hash ?? answered(openPortfolio().portfolio, reply.request)
    return evidence === null ? err({ kind: 'not asked here' }) : ok(evidence)
  })
