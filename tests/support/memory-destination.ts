// A destination in memory, for the laws of the exchange: it counts what is asked, and can fail in every way that a real
// one and the way to it can. What it stores is what was put, unless a test says otherwise.

import { err, ok, type Result } from '#/base/result.ts'
import type { DestinationError, FolderDestination } from '#/sync/destination.ts'
import { chanceFrom } from './chance.ts'

/** Shares of requests from 0 to 1. */
export type Faults = {
  /** Uploads that break off: nothing of them is stored. */
  readonly cut?: number
  /** Uploads that are stored, and whose answer is lost. */
  readonly unacknowledged?: number
  /** Uploads of which only the beginning is stored, and said to be whole. */
  readonly truncated?: number
  /** Answers to a get that break off. */
  readonly broken?: number
}

export type Asked = { readonly what: 'list' | 'get' | 'put' | 'remove'; readonly path: string }

export type MemoryDestination = FolderDestination & {
  readonly files: Map<string, Blob>
  /** In order. A put that was cut is among them. */
  readonly asked: Asked[]
  /** Puts on a name that held as many bytes already. */
  readonly overwrites: string[]
  faults: Faults
  /** Nothing is reached while it is. */
  isGone: boolean
}

const unreachable: Result<never, DestinationError> = err({ kind: 'unreachable' })

export const memoryDestination = (seed = 1): MemoryDestination => {
  const chance = chanceFrom(seed)
  const files = new Map<string, Blob>()
  const asked: Asked[] = []
  const overwrites: string[] = []
  const happens = (share: number | undefined): boolean => share !== undefined && chance() < share
  const reach = async (what: Asked['what'], path: string, signal: AbortSignal | undefined) => {
    asked.push({ what, path })
    await Promise.resolve()
    if (signal?.aborted === true) return err({ kind: 'stopped' } as const)
    return store.isGone ? unreachable : ok(undefined)
  }
  const store: MemoryDestination = {
    files,
    asked,
    overwrites,
    faults: {},
    isGone: false,
    list: async (folder, { signal } = {}) => {
      const reached = await reach('list', folder, signal)
      if (!reached.ok) return reached
      return ok(
        [...files].flatMap(([path, blob]) =>
          path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')
            ? [{ name: path.slice(folder.length + 1), bytes: blob.size }]
            : [],
        ),
      )
    },
    folders: async ({ signal } = {}) => {
      const reached = await reach('list', '', signal)
      return reached.ok
        ? ok([...new Set([...files.keys()].map((path) => path.replace(/\/.*/, '')))])
        : reached
    },
    get: async (path, { signal, onProgress } = {}) => {
      const reached = await reach('get', path, signal)
      if (!reached.ok) return reached
      if (happens(store.faults.broken)) return unreachable
      const blob = files.get(path)
      if (blob === undefined) return err({ kind: 'not there' })
      onProgress?.(blob.size)
      return ok(new Uint8Array(await blob.arrayBuffer()))
    },
    open: async (path, { signal } = {}) => {
      const reached = await reach('get', path, signal)
      if (!reached.ok) return reached
      const blob = files.get(path)
      return blob === undefined ? err({ kind: 'not there' }) : ok(blob)
    },
    put: async (path, content, { signal, onProgress } = {}) => {
      const reached = await reach('put', path, signal)
      if (!reached.ok) return reached
      if (happens(store.faults.cut)) return unreachable
      if (files.get(path)?.size === content.size) overwrites.push(path)
      const isTruncated = happens(store.faults.truncated)
      files.set(path, isTruncated ? content.slice(0, Math.floor(content.size / 2)) : content)
      if (happens(store.faults.unacknowledged)) return unreachable
      onProgress?.(content.size)
      return ok(undefined)
    },
    remove: async (path, { signal } = {}) => {
      const reached = await reach('remove', path, signal)
      if (!reached.ok) return reached
      files.delete(path)
      return ok(undefined)
    },
  }
  return store
}
