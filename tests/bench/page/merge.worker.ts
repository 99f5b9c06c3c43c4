// The worker of the bench of merging: it grows a portfolio of 100,000 entries once, lays it out as at a destination, in
// memory, and takes it into an empty store by the app's own exchange.

import type { Bytes } from '#/base/bytes.ts'
import { err, ok, unwrap } from '#/base/result.ts'
import { randomId } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import { openStore } from '#/store/open-store.ts'
import type { Destination } from '#/sync/destination.ts'
import { exchange } from '#/sync/exchange.ts'
import { nothingKnown } from '#/sync/known.ts'
import { headsNameOf } from '#/sync/names.ts'
import { segmentLength, segmentOf } from '#/sync/segment.ts'
import { exchangeSide } from '#/workers/exchange-side.ts'
import { timed } from '../interleave.mjs'
import { growPortfolio } from './grow-portfolio.ts'
import { largeScheme } from './large-scheme.ts'
import { deleteRaw, openRaw, putMany } from './raw-database.ts'

export type MergeQuestion =
  { readonly kind: 'grow' | 'raw' } | { readonly kind: 'merge'; readonly store: string }
export type MergeAnswer = { kind: 'done'; number: number; ledger: string } | { kind: 'failed'; why: string }

/** Six entries each. */
const items = 16_666

let entries: readonly Entry[] = []
let ledger = ''
const files = new Map<string, Bytes>()

const grow = async (): Promise<number> => {
  const name = `merge ${randomId()}`
  const store = unwrap(await openStore(name))
  ledger = await growPortfolio(store, items, largeScheme())
  entries = unwrap(await store.entriesOf(ledger)).entries.toSorted((a, b) => a.head.seq - b.head.seq)
  store.close()
  await deleteRaw(name)
  for (let from = 0; from < entries.length; from += segmentLength) {
    const { name: segment, bytes } = segmentOf(entries.slice(from, from + segmentLength))
    files.set(`${ledger}/heads/${headsNameOf(segment)}`, bytes)
  }
  for (const { head, body } of entries) if (body !== null) files.set(`${ledger}/bodies/${head.body}`, body)
  return entries.length
}

const heads = (folder: string): { name: string; bytes: number }[] =>
  [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.includes('/heads/'))
    .map(([path, bytes]) => ({ name: path.slice(folder.length + 1), bytes: bytes.length }))

const inMemory: Destination = {
  list: async (folder) => ok(heads(folder)),
  folders: async () => ok([]),
  get: async (path) => {
    const bytes = files.get(path)
    return bytes === undefined ? err({ kind: 'not there' }) : ok(bytes)
  },
  put: async () => ok(undefined),
  remove: async () => ok(undefined),
}

const merge = async (name: string): Promise<number> => {
  const store = unwrap(await openStore(name))
  const side = exchangeSide(store, await store.openExchanges(), ledger, null)
  const took = await timed(async () => {
    const { tally, error } = await exchange(side, inMemory, { ...nothingKnown(), comparedAt: Date.now() })
    if (error !== null || tally.entriesReceived !== entries.length)
      throw new Error(`${tally.entriesReceived} came, ${error?.kind ?? 'without an error'}`)
  })
  store.close()
  return took
}

const raw = async (): Promise<number> => {
  const name = `raw ${randomId()}`
  const database = await openRaw(name, (made) => made.createObjectStore('entries', { keyPath: 'hash' }))
  const rows = entries.map(({ hash, head, line, signature, body }) => ({
    hash,
    ledger,
    device: head.device,
    seq: head.seq,
    line,
    signature,
    body,
  }))
  const took = await timed(() => putMany(database, 'entries', rows, 'strict'))
  database.close()
  await deleteRaw(name)
  return took
}

const answerTo = (question: MergeQuestion): Promise<number> => {
  switch (question.kind) {
    case 'grow':
      return grow()
    case 'raw':
      return raw()
    case 'merge':
      return merge(question.store)
  }
}

const post = (answer: MergeAnswer): void => self.postMessage(answer)

self.addEventListener('message', ({ data }: MessageEvent<MergeQuestion>) => {
  answerTo(data).then(
    (number) => post({ kind: 'done', number, ledger }),
    (fault: unknown) => post({ kind: 'failed', why: String(fault) }),
  )
})
