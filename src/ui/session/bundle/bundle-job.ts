// A worker that makes a portfolio file or opens one: started when a screen may soon want it, asked once, ended when it has
// answered or a person stops it. Stopping changes nothing.

import { attempted, err, ok, type Result } from '#/base/result.ts'
import type { ViewerCode } from '#/bundle/start-here.ts'
import type { FromBundleWorker, ToBundleWorker } from '#/workers/bundle.worker.ts'
import { storeName } from '#/ui/session/demo-mode.ts'

/** `no viewer`: the app's own copy of the page inside bundles has not arrived yet. `stopped`: by the person. */
export type JobError = { kind: 'no viewer' } | { kind: 'stopped' } | { kind: 'worker failed' } | Refusal

/**
 * The demo and real work never meet, in neither direction. `not yours here`: its owner uses this device too, and it would open
 * what they keep here to somebody else.
 */
export type Refusal = { kind: 'demo file' } | { kind: 'real file' } | { kind: 'not yours here' }

/** The page inside bundles, as this release has it. */
export const viewerCode = async (): Promise<Result<ViewerCode, JobError>> => {
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

export type Job = {
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

const failed = { kind: 'worker failed' } as const

/** Where the browser starts no worker, as in a page that is just being left. */
const noJob: Job = {
  viewer: Promise.resolve(err(failed)),
  ask: () => Promise.resolve(failed),
  end: () => undefined,
}

const startJob = (): Job => {
  const worker = attempted(
    () => new Worker(new URL('../../../workers/bundle.worker.ts', import.meta.url), { type: 'module' }),
  )
  if (worker === null) return noJob
  // From the start: a worker that cannot start says so once, perhaps before anybody asks it anything.
  const failure = new Promise<JobError>((resolve) => {
    worker.addEventListener('error', () => resolve(failed), { once: true })
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
        void failure.then(resolve)
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
export const takeJob = (): Job => {
  const job = waiting ?? startJob()
  waiting = null
  return job
}
