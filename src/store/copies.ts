// Large files on their way in: durable, part by part, before they are evidence. A copy is nobody's until a commit names
// it; one that a crash left behind is found and can be removed.

import { attempted, err, ok, type Result } from '#/base/result.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { dropCopy, type CopyError, type LargeCopy } from '#/store/copy-parts.ts'
import type { Handle } from '#/store/handle.ts'
import type { CopyRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type ToCopyWorker =
  | {
      kind: 'copy'
      database: string
      file: Blob
      copy: string
      holder: string
      person: Id | null
      name: string
    }
  | { kind: 'stop' }
export type FromCopyWorker =
  { kind: 'progress'; bytes: number } | { kind: 'ended'; copied: Result<LargeCopy, CopyError> }

export type CopyOptions = {
  readonly name?: string
  /** Whose it is: where several people use one device, nobody else is told of it. */
  readonly person?: Id | null
  readonly signal?: AbortSignal
  /** Bytes durable so far. */
  readonly onProgress?: (bytes: number) => void
}

export type Copies = {
  /** Stores a file of more than 32 MiB in parts, in a worker, hashing on the way. */
  copyLarge(file: Blob, options?: CopyOptions): Promise<Result<LargeCopy, CopyError>>
  /** Copies that no living tab works on: a crash or a closed tab left them. "Choose the file again." */
  interruptedCopies(): Promise<Result<readonly CopyRow[], StoreError>>
  /** For an interrupted copy, or one that its person decided against. A committed one is left alone. */
  dropCopy(copy: string): Promise<Result<void, StoreError>>
}

const lockName = (holder: string): string => `fieldfolio-copies-${holder}`

const inWorker = (
  order: Extract<ToCopyWorker, { kind: 'copy' }>,
  { signal, onProgress }: CopyOptions,
): Promise<Result<LargeCopy, CopyError>> =>
  new Promise((resolve) => {
    const worker = attempted(
      () => new Worker(new URL('../workers/store-large-file.worker.ts', import.meta.url), { type: 'module' }),
    )
    if (worker === null) return resolve(err({ kind: 'lost' }))
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
    post(order)
    if (signal?.aborted === true) stop()
  })

export const openCopies = (handle: Handle): Copies & { close(): void } => {
  const holder = randomId()
  const closing = new AbortController()
  const open = new Promise<void>((resolve) => {
    closing.signal.addEventListener('abort', () => resolve())
  })
  navigator.locks.request(lockName(holder), () => open).catch(() => undefined)
  return {
    close: () => closing.abort(),
    copyLarge: (file, options = {}) => {
      const { name = '', person = null } = options
      const release = handle.keepOpen()
      const what = { copy: randomId(), holder, person, name }
      const order = { kind: 'copy', database: handle.name, file, ...what } as const
      return inWorker(order, options).finally(release)
    },
    interruptedCopies: async () => {
      const rows = await handle.run((database) => database.copies.toArray())
      if (!rows.ok) return rows
      const { held = [] } = await navigator.locks.query()
      const living = new Set(held.map(({ name }) => name))
      return ok(rows.value.filter((row) => row.holder !== holder && !living.has(lockName(row.holder))))
    },
    dropCopy: (copy) => dropCopy(handle, copy),
  }
}
