// Bundles off the main thread, one job a worker: it makes a bundle, or opens one and waits to be told to bring it in.
// It has a store of its own; what it may never do is bring in what nobody agreed to.

import type { Id } from '#/base/ids.ts'
import { err, type Result } from '#/base/result.ts'
import type { ComposedBundle } from '#/bundle/compose-bundle.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { fetchFile } from '#/sync/fetch-file.ts'
import {
  makeBundle,
  type FetchAway,
  type MakeError,
  type MakeOrder,
  type MakeProgress,
} from './make-bundle.ts'
import {
  bringIn,
  lookAtBundle,
  type BringInError,
  type BundlePreview,
  type OpenBundle,
  type OpenOrder,
} from './open-bundle.ts'
import { storedDestination } from './stored-destination.ts'

export type ToBundleWorker =
  /** First: whose store it is, for the demo has one of its own. */
  | { kind: 'store'; name: string }
  /** `elsewhere`: the destinations that files may come from which this device does without, the likeliest first. */
  | { kind: 'make'; order: MakeOrder; elsewhere: readonly Id[] }
  | { kind: 'look'; order: OpenOrder }
  | { kind: 'bring in'; shelf: ShelfRow }

export type FromBundleWorker =
  | { kind: 'making'; progress: MakeProgress }
  | { kind: 'made'; made: Result<ComposedBundle, MakeError> }
  | { kind: 'checking'; done: number; all: number }
  | { kind: 'looked'; looked: Result<BundlePreview, StoreError> }
  | { kind: 'bringing'; done: number; all: number }
  | { kind: 'brought in'; brought: Result<void, BringInError> }

const post = (message: FromBundleWorker): void => self.postMessage(message)

type Opening = ReturnType<typeof openStore>

let giveStore: (store: Opening) => void = () => undefined
const opening = new Promise<Awaited<Opening>>((resolve) => {
  giveStore = resolve
})
let open: OpenBundle | null = null

/** From the portfolio's second copy, or the place that it was left at; each opened when the first file is asked of it. */
const fetchFrom = (store: Store, ledger: Id, elsewhere: readonly Id[]): FetchAway => {
  const opened = new Map<Id, ReturnType<typeof storedDestination>>()
  const openOnce = (id: Id): ReturnType<typeof storedDestination> => {
    const first = (): ReturnType<typeof storedDestination> =>
      store.openExchanges().then((exchanges) => storedDestination(exchanges, id))
    const place = opened.get(id) ?? first()
    opened.set(id, place)
    return place
  }
  return async (sha256) => {
    for (const id of elsewhere) {
      const place = await openOnce(id)
      const fetched = place.ok ? await fetchFile(place.value.destination, ledger, sha256) : place
      if (fetched.ok && fetched.value !== null) return fetched.value
    }
    return null
  }
}

const make = async (order: MakeOrder, elsewhere: readonly Id[]): Promise<void> => {
  const store = await opening
  const made = store.ok
    ? await makeBundle(
        store.value,
        order,
        (progress) => post({ kind: 'making', progress }),
        fetchFrom(store.value, order.ledger, elsewhere),
      )
    : store
  post({ kind: 'made', made })
}

const look = async (order: OpenOrder): Promise<void> => {
  const store = await opening
  if (!store.ok) return post({ kind: 'looked', looked: store })
  const looked = await lookAtBundle(store.value, order, (done, all) => post({ kind: 'checking', done, all }))
  if (looked.ok) open = looked.value
  post({ kind: 'looked', looked: looked.ok ? { ok: true, value: looked.value.preview } : looked })
}

const take = async (shelf: ShelfRow): Promise<void> => {
  const store = await opening
  const { contents = null, plan = null } = open ?? {}
  if (!store.ok) return post({ kind: 'brought in', brought: store })
  if (contents === null || plan === null || plan.kind === 'damaged')
    return post({ kind: 'brought in', brought: err({ kind: 'unreadable', path: '' }) })
  const brought = await bringIn(store.value, plan, contents, shelf, (done, all) =>
    post({ kind: 'bringing', done, all }),
  )
  post({ kind: 'brought in', brought })
}

/** A fault is rethrown outside the promise, so that the page hears of it as the worker's error and nobody waits for ever. */
const told = (work: Promise<void>): void =>
  void work.catch((fault: unknown) => {
    setTimeout(() => {
      throw fault
    })
  })

self.addEventListener('message', ({ data }: MessageEvent<ToBundleWorker>) => {
  switch (data.kind) {
    case 'store':
      return giveStore(openStore(data.name))
    case 'make':
      return told(make(data.order, data.elsewhere))
    case 'look':
      return told(look(data.order))
    case 'bring in':
      return told(take(data.shelf))
  }
})
