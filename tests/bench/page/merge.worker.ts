// The worker of the bench of merging: it grows a portfolio of 100,000 entries once, lays it out as at a destination, in
// memory, and takes it into an empty store by the app's own exchange.

import type { Bytes } from '#/base/bytes.ts'
import { err, ok, unwrap } from '#/base/result.ts'
import { randomId, type Id } from '#/base/ids.ts'
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
  | { readonly kind: 'grow' | 'raw' }
  | { readonly kind: 'merge'; readonly store: string }
  /** Answers on a port what lies at the destination. */
  | { readonly kind: 'serve'; readonly to: MessagePort }
  /** The merge in a worker that has grown nothing. */
  | { readonly kind: 'take'; readonly store: string; readonly ledger: Id; readonly from: MessagePort }
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

type Asked = { readonly number: number; readonly list?: string; readonly get?: string }

const serve = (to: MessagePort): void => {
  to.addEventListener('message', ({ data: { number, list, get } }: MessageEvent<Asked>) => {
    to.postMessage({ number, found: list === undefined ? files.get(get ?? '') : heads(list) })
  })
  to.start()
}

/** A destination in another worker. */
const servedBy = (from: MessagePort): Destination => {
  let asked = 0
  const waiting = new Map<number, (found: unknown) => void>()
  from.addEventListener(
    'message',
    ({ data: { number, found } }: MessageEvent<{ number: number; found: unknown }>) => {
      waiting.get(number)?.(found)
      waiting.delete(number)
    },
  )
  from.start()
  const ask = (question: Omit<Asked, 'number'>): Promise<unknown> =>
    new Promise((resolve) => {
      asked += 1
      waiting.set(asked, resolve)
      from.postMessage({ ...question, number: asked })
    })
  return {
    ...inMemory,
    list: async (folder) => {
      const found = await ask({ list: folder })
      return ok(Array.isArray(found) ? found : [])
    },
    get: async (path) => {
      const found = await ask({ get: path })
      return found instanceof Uint8Array ? ok(new Uint8Array(found)) : err({ kind: 'not there' })
    },
  }
}

const merge = async (name: string, of: Id, from: Destination): Promise<number> => {
  const store = unwrap(await openStore(name))
  const side = exchangeSide(store, await store.openExchanges(), of, null, randomId())
  const took = await timed(async () => {
    const { tally, error } = await exchange(side, from, { ...nothingKnown(), comparedAt: Date.now() })
    if (error !== null || tally.refused > 0)
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
      return merge(question.store, ledger, inMemory)
    case 'serve':
      serve(question.to)
      return Promise.resolve(0)
    case 'take':
      return merge(question.store, question.ledger, servedBy(question.from))
  }
}

const post = (answer: MergeAnswer): void => self.postMessage(answer)

self.addEventListener('message', ({ data }: MessageEvent<MergeQuestion>) => {
  answerTo(data).then(
    (number) => post({ kind: 'done', number, ledger }),
    (fault: unknown) => post({ kind: 'failed', why: String(fault) }),
  )
})
