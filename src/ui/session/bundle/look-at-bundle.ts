// Opening a portfolio file, as the Open screen sees it: looked at and checked first, brought in only when asked, and never
// where it has no business.

import { err, ok, type Result } from '#/base/result.ts'
import { isAllHere, isOnlyIncomplete } from '#/bundle/finding.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { BringInError, BundlePreview } from '#/workers/open-bundle.ts'
import { takeJob, type Job, type JobError, type Refusal } from '#/ui/session/bundle/bundle-job.ts'
import { noteChecked } from '#/ui/session/bundle/last-copy.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { whenKept } from '#/ui/session/keeping.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'

/** A bundle that was looked at: `bringIn` may be called once, `close` lets the worker go. */
export type LookedAt = {
  readonly preview: BundlePreview
  /** Files were left out when it was made, and nothing else is wrong with it. */
  readonly isIncomplete: boolean
  /** No work that others have seen is left out of it. */
  readonly isAllHere: boolean
  /** Without what is left out of the file and lies on this device: that nobody need look for. */
  readonly findings: BundlePreview['findings']
  /** Why it may not be brought in here, whatever is in it. */
  readonly refusal: Refusal | null
  /** Not ended by the signal. `mayShow`: whether the portfolio becomes the open one when all of it is here. */
  bringIn(
    tell: (done: number, all: number) => void,
    mayShow?: () => boolean,
  ): Promise<Result<void, BringInError | JobError>>
  close(): void
}

const shelfRowFor = (portfolio: Portfolio): ShelfRow => {
  const { person: keeper } = useSession.getState()
  return { ...shelfRowOf(portfolio, null, null), ...(keeper !== null && { keeper }) }
}

/** Whether somebody else's shelf here holds it already. */
const isSomebodyElses = async (ledger: string): Promise<boolean> => {
  const mine = useSession.getState().shelf
  const all = await theStore().shelf()
  return (
    all.ok && all.value.some((row) => row.ledger === ledger) && mine.every((row) => row.ledger !== ledger)
  )
}

const refusalOf = async ({ portfolio }: BundlePreview): Promise<Refusal | null> => {
  if (portfolio === null) return null
  if (portfolio.isDemo !== isDemo()) return portfolio.isDemo ? { kind: 'demo file' } : { kind: 'real file' }
  return (await isSomebodyElses(portfolio.ledger)) ? { kind: 'not yours here' } : null
}

export const lookAtBundle = async (
  zip: File,
  tell: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<Result<LookedAt, StoreError | JobError>> => {
  const job = takeJob()
  const viewer = await job.viewer
  if (!viewer.ok) {
    job.end()
    return viewer
  }
  const order = { zip, viewer: viewer.value, centre: null }
  const answer = await job.ask(
    { kind: 'look', order },
    (said) => {
      if (said.kind === 'checking') tell(said.done, said.all)
      return said.kind === 'looked' ? said.looked : null
    },
    signal,
  )
  if ('kind' in answer || !answer.ok) {
    job.end()
    return 'kind' in answer ? err(answer) : answer
  }
  const preview = answer.value
  await noteChecked(preview)
  return ok({
    preview,
    isIncomplete: isOnlyIncomplete(preview.findings),
    isAllHere: isAllHere(preview.findings),
    findings: preview.findings.filter(
      ({ kind, subject }) => kind !== 'left out when made' || !preview.heldHere.has(subject),
    ),
    refusal: await refusalOf(preview),
    bringIn: (progress, mayShow = () => true) => bringIn(job, preview, progress, mayShow),
    close: () => job.end(),
  })
}

const bringIn = async (
  job: Job,
  preview: BundlePreview,
  tell: (done: number, all: number) => void,
  mayShow: () => boolean,
): Promise<Result<void, BringInError | JobError>> => {
  const refusal = await refusalOf(preview)
  if (refusal !== null) return err(refusal)
  const { portfolio, plan } = preview
  if (portfolio === null || plan === null) return err({ kind: 'worker failed' })
  const shelf = shelfRowFor(portfolio)
  const answer = await job.ask(
    { kind: 'bring in', shelf },
    (said) => {
      if (said.kind === 'bringing') tell(said.done, said.all)
      return said.kind === 'brought in' ? said.brought : null
    },
    undefined,
  )
  job.end()
  if ('kind' in answer) return err(answer)
  if (!answer.ok) return answer
  const read = await readShelf()
  // What is being done meanwhile stays as it is: only then is it asked whether something else may open.
  await whenKept()
  return read.ok && mayShow() ? showPortfolio(plan.ledger) : read
}
