// The one connection to the database, which any browser may cut at any time: a dead one is dropped, opened again, and
// the work repeated once. Work must therefore be repeatable, and nothing is saved until `run` has said so.

import { err, ok, type Result } from '#/base/result.ts'
import { Database } from '#/store/database.ts'
import { storeErrorOf, type StoreError } from '#/store/store-error.ts'

export type Handle = {
  readonly name: string
  /** Runs repeatable work; resolves after its transactions are durable. */
  run<T>(work: (database: Database) => PromiseLike<T>): Promise<Result<T, StoreError>>
  /** Keeps a newer release waiting while a capture is under way; call what it returns when that ends. */
  keepOpen(): () => void
  close(): void
}

/**
 * Pauses in ms before storage that cannot be opened is tried again. A browser that was killed may still hold its files, for half
 * a minute on a machine that stands still, one that is clearing them turns away whoever asks meanwhile, and WebKit loses its
 * database server after a long sleep; all of that passes by itself. Once the app runs, somebody waits for the answer.
 */
const pauses = { atStart: [200, 800, 3_000, 10_000, 20_000], inUse: [100, 400] }

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const openHandle = async (name: string): Promise<Result<Handle, StoreError>> => {
  const database = new Database(name)
  let identity: unknown
  let opened = 0
  let opening: Promise<StoreError | null> | null = null
  let held = 0
  let outdated = false
  let cleared = false

  const closeWhenIdle = (): void => {
    if (outdated && held === 0) database.close()
  }
  database.on('versionchange', () => {
    outdated = true
    closeWhenIdle()
    return false
  })

  const open = async (): Promise<StoreError | null> => {
    try {
      database.close({ disableAutoOpen: false })
      await database.open()
      opened += 1
      if (database.isNewer()) {
        outdated = true
        database.close()
        return { kind: 'newer version' }
      }
      const found = await database.identity()
      identity ??= found
      cleared = identity !== found
      return cleared ? { kind: 'cleared' } : null
    } catch (error) {
      return storeErrorOf(error)
    }
  }

  const openPatiently = async (waits: readonly number[]): Promise<StoreError | null> => {
    let failed = await open()
    for (const ms of waits) {
      if (failed?.kind !== 'lost') break
      await after(ms)
      failed = await open()
    }
    return failed
  }

  // Many pieces of work may find the handle dead at once; only the first opens it, and only if nobody has since.
  const reopen = async (seen: number): Promise<StoreError | null> => {
    if (opening === null && seen !== opened) return null
    opening ??= openPatiently(pauses.inUse).finally(() => (opening = null))
    return opening
  }

  const attempt = async <T>(work: (database: Database) => PromiseLike<T>): Promise<Result<T, StoreError>> => {
    try {
      return ok(await work(database))
    } catch (error) {
      return err(storeErrorOf(error))
    }
  }

  const keepOpen = (): (() => void) => {
    let holding = true
    held += 1
    return () => {
      if (!holding) return
      holding = false
      held -= 1
      closeWhenIdle()
    }
  }

  const run = async <T>(work: (database: Database) => PromiseLike<T>): Promise<Result<T, StoreError>> => {
    if (outdated && held === 0) return err({ kind: 'newer version' })
    if (cleared) return err({ kind: 'cleared' })
    const release = keepOpen()
    try {
      const seen = opened
      const first = await attempt(work)
      if (first.ok || first.error.kind !== 'lost') return first
      const failed = await reopen(seen)
      return failed === null ? await attempt(work) : err(failed)
    } finally {
      release()
    }
  }

  const failed = await openPatiently(pauses.atStart)
  if (failed !== null) return err(failed)
  return ok({ name, run, keepOpen, close: () => database.close() })
}
