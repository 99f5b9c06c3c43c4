// Making a portfolio file and opening one, as the screens see it: progress, a result, and a way to stop. The work itself
// is a worker's; stopping ends the worker and changes nothing.

import { dayOf, momentNow } from '#/base/dates.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ComposedBundle } from '#/bundle/compose-bundle.ts'
import type { ViewerCode } from '#/bundle/start-here.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { FromBundleWorker, ToBundleWorker } from '#/workers/bundle.worker.ts'
import type { MakeError, MakeProgress } from '#/workers/make-bundle.ts'
import type { BringInError, BundlePreview } from '#/workers/open-bundle.ts'
import { isDemo, storeName } from '#/ui/session/demo-mode.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'

/** `no viewer`: the app's own copy of the page inside bundles has not arrived yet. `stopped`: by the person. */
export type JobError = { kind: 'no viewer' } | { kind: 'stopped' } | { kind: 'worker failed' } | Refusal

/**
 * The demo and real work never meet, in neither direction. `not yours here`: its owner uses this device too, and it would open
 * what they keep here to somebody else.
 */
export type Refusal = { kind: 'demo file' } | { kind: 'real file' } | { kind: 'not yours here' }

const viewerCode = async (): Promise<Result<ViewerCode, JobError>> => {
  try {
    const [code, css] = await Promise.all(
      ['/viewer/viewer.js', '/viewer/viewer.css'].map(async (address) => {
        const answer = await fetch(address)
        if (!answer.ok) throw new Error(address)
        return answer.text()
      }),
    )
    return ok({ code: code ?? '', css: css ?? '' })
  } catch {
    return err({ kind: 'no viewer' })
  }
}

type Job = {
  /** Fetched while the worker starts. */
  readonly viewer: Promise<Result<ViewerCode, JobError>>
  /** Posts, and resolves with what `take` makes of an answer; null from `take` waits for the next. */
  ask<T>(
    message: ToBundleWorker,
    take: (answer: FromBundleWorker) => T | null,
    signal: AbortSignal | undefined,
  ): Promise<T | JobError>
  end(): void
}

const startJob = (): Job => {
  const worker = new Worker(new URL('../../workers/bundle.worker.ts', import.meta.url), { type: 'module' })
  // From the start: a worker that cannot start says so once, perhaps before anybody asks it anything.
  const failed = new Promise<JobError>((resolve) => {
    worker.addEventListener('error', () => resolve({ kind: 'worker failed' }), { once: true })
  })
  const first: ToBundleWorker = { kind: 'store', name: storeName() }
  worker.postMessage(first)
  const end = (): void => worker.terminate()
  return {
    viewer: viewerCode(),
    end,
    ask: (message, take, signal) =>
      new Promise((resolve) => {
        const stop = (): void => {
          end()
          resolve({ kind: 'stopped' })
        }
        signal?.addEventListener('abort', stop, { once: true })
        void failed.then(resolve)
        worker.addEventListener('message', ({ data }: MessageEvent<FromBundleWorker>) => {
          const taken = take(data)
          if (taken === null) return
          signal?.removeEventListener('abort', stop)
          resolve(taken)
        })
        worker.postMessage(message)
        if (signal?.aborted === true) stop()
      }),
  }
}

let waiting: Job | null = null

/**
 * For a screen where a person may be about to make a file or open one: a worker starts now, so that they will not wait for
 * it. Call what it returns when they leave.
 */
export const getReady = (): (() => void) => {
  const job = (waiting ??= startJob())
  return () => {
    if (waiting !== job) return
    waiting = null
    job.end()
  }
}

/** The one that is ready, or one that begins to start. */
const takeJob = (): Job => {
  const job = waiting ?? startJob()
  waiting = null
  return job
}

const lastMade = (ledger: string): string => `last bundle ${ledger}`

export type MadeBundle = ComposedBundle & { readonly entries: number }

export const makeBundle = async (
  flavour: Flavour,
  tell: (progress: MakeProgress) => void,
  signal?: AbortSignal,
): Promise<Result<MadeBundle, MakeError | JobError>> => {
  const { ledger, portfolio } = openPortfolio()
  const entries = portfolio.entryCount
  const job = takeJob()
  const viewer = await job.viewer
  if (!viewer.ok) {
    job.end()
    return viewer
  }
  const order = { ledger, flavour, viewer: viewer.value, day: dayOf(momentNow()) }
  const answer = await job.ask(
    { kind: 'make', order },
    (said) => {
      if (said.kind === 'making') tell(said.progress)
      return said.kind === 'made' ? said.made : null
    },
    signal,
  )
  job.end()
  if ('kind' in answer) return err(answer)
  return answer.ok ? ok({ ...answer.value, entries }) : answer
}

export type CopyState = {
  /** Handed to the browser is not yet a second copy: only opening the file again shows that. */
  readonly state: 'handed to the browser' | 'checked'
  readonly at: string
  readonly entries: number
}

/** Call when the browser was given the file to save. */
export const noteHandedOver = async ({ entries }: MadeBundle): Promise<CopyState> => {
  const { ledger } = openPortfolio()
  const state: CopyState = { state: 'handed to the browser', at: momentNow(), entries }
  await theStore().putSetting(lastMade(ledger), state)
  return state
}

const isCopyState = (value: unknown): value is CopyState =>
  typeof value === 'object' && value !== null && 'state' in value && 'entries' in value && 'at' in value

/** What is known of the last file made of the open portfolio; null when none was. */
export const lastCopy = async (): Promise<CopyState | null> => {
  const value = await theStore().setting(lastMade(openPortfolio().ledger))
  return value.ok && isCopyState(value.value) ? value.value : null
}

/** A bundle that was looked at: `bringIn` may be called once, `close` lets the worker go. */
export type LookedAt = {
  readonly preview: BundlePreview
  /** Why it may not be brought in here, whatever is in it. */
  readonly refusal: Refusal | null
  bringIn(tell: (done: number, all: number) => void): Promise<Result<void, BringInError | JobError>>
  close(): void
}

const shelfRowFor = (preview: BundlePreview): ShelfRow | null => {
  if (preview.portfolio === null || preview.plan === null) return null
  const { ledger } = preview.plan
  const { shelf, person: keeper } = useSession.getState()
  const there = shelf.find((row) => row.ledger === ledger)
  return there ?? { ...shelfRowOf(preview.portfolio, null, null), ...(keeper !== null && { keeper }) }
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

/** The file was read back and is whole: what it holds of an own portfolio is now in a checked copy. */
const noteChecked = async ({ verdict, portfolio }: BundlePreview): Promise<void> => {
  if (verdict === 'damaged' || portfolio === null) return
  const { shelf } = useSession.getState()
  if (!shelf.some(({ ledger, person }) => ledger === portfolio.ledger && person !== null)) return
  const state: CopyState = { state: 'checked', at: momentNow(), entries: portfolio.entryCount }
  await theStore().putSetting(lastMade(portfolio.ledger), state)
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
    refusal: await refusalOf(preview),
    bringIn: (progress) => bringIn(job, preview, progress, signal),
    close: () => job.end(),
  })
}

const bringIn = async (
  job: Job,
  preview: BundlePreview,
  tell: (done: number, all: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result<void, BringInError | JobError>> => {
  const refusal = await refusalOf(preview)
  if (refusal !== null) return err(refusal)
  const shelf = shelfRowFor(preview)
  if (shelf === null || preview.plan === null) return err({ kind: 'worker failed' })
  const answer = await job.ask(
    { kind: 'bring in', shelf },
    (said) => {
      if (said.kind === 'bringing') tell(said.done, said.all)
      return said.kind === 'brought in' ? said.brought : null
    },
    signal,
  )
  job.end()
  if ('kind' in answer) return err(answer)
  if (!answer.ok) return answer
  const read = await readShelf()
  return read.ok ? showPortfolio(preview.plan.ledger) : read
}
