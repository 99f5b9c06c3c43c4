// Proposed claims, as drafts until a person confirms them: each is about one piece of evidence that was brought in. Nothing
// of a proposal is in the portfolio, and none is lost when the screen goes.

import { randomId, type Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { momentNow } from '#/base/dates.ts'
import type { Draft } from '#/store/rows.ts'
import { append, type AppendError } from '#/ui/session/append.ts'
import { isDraftHere } from '#/ui/session/draft-place.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

export type Proposal = {
  readonly draft: Id
  readonly evidence: string
  readonly criteria: readonly string[]
}

const kind = 'proposed claims'

export const propose = async (evidence: string, criteria: readonly string[]): Promise<void> => {
  const { ledger } = openPortfolio()
  const text = criteria.join('\n')
  await theStore().putDraft({ id: randomId(), ledger, kind, text, changedAt: momentNow(), more: evidence })
}

const proposalIn = ({ id: draft, text, more }: Draft): Proposal[] =>
  typeof more === 'string' && openPortfolio().portfolio.evidence.has(more)
    ? [{ draft, evidence: more, criteria: text.split('\n') }]
    : []

/** In the order in which they came in. */
export const proposalsHere = async (): Promise<readonly Proposal[]> => {
  const drafts = await theStore().drafts()
  if (!drafts.ok) return []
  const { ledger } = openPortfolio()
  return drafts.value
    .filter((draft) => draft.kind === kind && isDraftHere(draft, ledger))
    .toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
    .flatMap(proposalIn)
}

/** For evidence that may be waiting with some already: what is proposed for it by now is not proposed again. */
export const proposeMore = async (evidence: string, criteria: readonly string[]): Promise<void> => {
  const waiting = await proposalsHere()
  const there = new Set(waiting.flatMap((each) => (each.evidence === evidence ? each.criteria : [])))
  const more = criteria.filter((criterion) => !there.has(criterion))
  if (more.length > 0) await propose(evidence, more)
}

/** All of them in one commit, which ends their drafts as well. */
export const confirm = async (proposals: readonly Proposal[]): Promise<Result<void, AppendError>> => {
  const appended = await append(
    proposals.map(({ evidence, criteria }) => ({
      kind: 'evidence.mapped',
      content: {
        evidence,
        add: criteria.map((criterion) => ({ criterion, position: { kind: 'whole' } })),
        remove: [],
      },
    })),
    { dropDrafts: proposals.map(({ draft }) => draft) },
  )
  return appended.ok ? ok(undefined) : appended
}

export const turnDown = async ({ draft }: Proposal): Promise<void> => {
  await theStore().dropDraft(draft)
}
