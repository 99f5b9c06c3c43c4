// Many transfers over a connection that may fail at any byte: some at once, the failed ones again, as long as something
// gets through. A failure may have arrived all the same, so what was sent is looked for before it is sent again.

import { err, ok } from '#/base/result.ts'
import type { ExchangeError, Run, Step } from '#/sync/run.ts'

export type Task = {
  readonly bytes: number
  run(): Step
}

/** How many at once: browsers open six connections to one server, and two are left to whoever else wants one. */
const mostAtOnce = 6
/** Bytes in flight at once, so that memory stays flat whatever the files. */
const mostBytes = 24 * 1024 * 1024
/** After so many failures one after the other the connection is taken for gone, and a round ends. */
const hopeless = 8
/** Rounds in which nothing got through, before it is left for later. */
const patience = 3

/** Told to come back later than that, an exchange ends, so that nothing is held up and its person hears of it; in ms. */
const longestWait = 10_000

/** Whatever is wrong on this side ends everything at once. */
const mayPass = (error: ExchangeError): boolean =>
  error.kind === 'busy'
    ? (error.afterMs ?? 0) <= longestWait
    : error.kind === 'unreachable' || error.kind === 'odd answer'

type Round<T> = { readonly failed: readonly T[]; readonly error: ExchangeError | null }

/** As many at once as fit, whichever of them are under way together. */
const lanesFor = (tasks: readonly Task[]): number => {
  const largest = tasks.reduce((most, { bytes }) => Math.max(most, bytes), 1)
  return Math.max(1, Math.min(mostAtOnce, Math.floor(mostBytes / largest)))
}

/** Each once; stops early where going on is in vain. */
const oneRound = async <T extends Task>(tasks: readonly T[]): Promise<Round<T>> => {
  const failed: T[] = []
  let [next, inARow] = [0, 0]
  let error: ExchangeError | null = null
  let isInVain = false
  const lane = async (): Promise<void> => {
    for (let task = tasks[next]; task !== undefined && !isInVain; task = tasks[next]) {
      next += 1
      const outcome = await task.run()
      inARow = outcome.ok ? 0 : inARow + 1
      if (outcome.ok) continue
      failed.push(task)
      error = outcome.error
      isInVain ||= !mayPass(outcome.error) || inARow >= hopeless
    }
  }
  await Promise.all(Array.from({ length: lanesFor(tasks) }, lane))
  return { failed: [...failed, ...tasks.slice(next)], error }
}

/** Resolves after so many ms, or at once when it is stopped. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })

/**
 * Runs all of them, several at once. `arrived` is asked between rounds which of the failed ones need not be tried again.
 * Ends with the last error once nothing gets through any more.
 */
export const transferAll = async <T extends Task>(
  { signal, wait }: Run,
  tasks: readonly T[],
  arrived: (failed: readonly T[]) => Step<ReadonlySet<T>> = async () => ok(new Set()),
): Step => {
  let left = tasks
  let fruitless = 0
  while (left.length > 0) {
    const { failed, error } = await oneRound(left)
    if (error === null) return ok(undefined)
    if (signal.aborted) return err({ kind: 'stopped' })
    fruitless = failed.length < left.length ? 0 : fruitless + 1
    if (!mayPass(error) || fruitless >= patience) return err(error)
    // Jitter: many devices must not come back in step.
    const afterMs = error.kind === 'busy' ? (error.afterMs ?? 1000) : 0
    await wait(Math.max(afterMs, 200 + Math.random() * 300), signal)
    const there = await arrived(failed)
    left = there.ok ? failed.filter((task) => !there.value.has(task)) : failed
  }
  return ok(undefined)
}
