// Large files seen from the page: starts the worker, hears its progress, and knows which unfinished copies a crash left
// behind. A copy is guarded by a lock until it is committed or dropped, so that no other tab takes it for abandoned.

import { err, ok, type Result } from '#/base/result.ts'
import { randomId } from '#/base/ids.ts'
import { dropCopy, type CopyError, type LargeCopy } from '#/store/copy-parts.ts'
import type { Handle } from '#/store/handle.ts'
import type { CopyRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type ToCopyWorker =
  { kind: 'copy'; database: string; file: Blob; copy: string; name: string } | { kind: 'stop' }
export type FromCopyWorker =
  { kind: 'progress'; bytes: number } | { kind: 'ended'; copied: Result<LargeCopy, CopyError> }

export type CopyOptions = {
  readonly name?: string
  readonly signal?: AbortSignal
  /** Bytes durable so far. */
  readonly onProgress?: (bytes: number) => void
}

export type LargeCopies = {
  /** Stores a large file in parts. It is nobody's until a commit names it as a blob's content. */
  copyLarge(file: Blob, options?: CopyOptions): Promise<Result<LargeCopy, CopyError>>
  /** Copies that a crash or a closed tab left unfinished: "choose the file again". */
  interruptedCopies(): Promise<Result<readonly CopyRow[], StoreError>>
  dropCopy(copy: string): Promise<Result<void, StoreError>>
}

const lockName = (copy: string): string => `fieldfolio-copy-${copy}`

const guard = (copy: string): Promise<() => void> =>
  new Promise((granted, refused) => {
    navigator.locks
      .request(lockName(copy), () => new Promise<void>((release) => granted(release)))
      .catch(refused)
  })

const inWorker = (
  database: string,
  file: Blob,
  copy: string,
  { name = '', signal, onProgress }: CopyOptions,
): Promise<Result<LargeCopy, CopyError>> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('../workers/store-large-file.worker.ts', import.meta.url), {
      type: 'module',
    })
    const post = (message: ToCopyWorker): void => worker.postMessage(message)
    const stop = (): void => post({ kind: 'stop' })
    const end = (copied: Result<LargeCopy, CopyError>): void => {
      signal?.removeEventListener('abort', stop)
      worker.terminate()
      resolve(copied)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromCopyWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.bytes)
      else end(data.copied)
    })
    // Killed for want of memory, or its script did not load.
    worker.addEventListener('error', () => end(err({ kind: 'lost' })))
    signal?.addEventListener('abort', stop)
    post({ kind: 'copy', database, file, copy, name })
    if (signal?.aborted === true) stop()
  })

/** `settled` is to be told of the copies that a commit has adopted. */
export const largeCopies = (handle: Handle): LargeCopies & { settled(copy: string): void } => {
  const guards = new Map<string, () => void>()
  const settled = (copy: string): void => {
    guards.get(copy)?.()
    guards.delete(copy)
  }
  return {
    settled,
    copyLarge: async (file, options = {}) => {
      const copy = randomId()
      guards.set(copy, await guard(copy))
      const copied = await inWorker(handle.name, file, copy, options)
      if (!copied.ok) settled(copy)
      return copied
    },
    interruptedCopies: async () => {
      const rows = await handle.run((database) => database.copies.toArray())
      if (!rows.ok) return rows
      const { held = [] } = await navigator.locks.query()
      const guarded = new Set(held.map(({ name }) => name))
      return ok(rows.value.filter(({ copy }) => !guarded.has(lockName(copy))))
    },
    dropCopy: async (copy) => {
      const dropped = await dropCopy(handle, copy)
      settled(copy)
      return dropped
    },
  }
}
