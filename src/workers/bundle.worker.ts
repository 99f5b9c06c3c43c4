// Bundles off the main thread, one job a worker: it makes a bundle, or opens one and waits to be told to bring it in.
// It has a store of its own; what it may never do is bring in what nobody agreed to.

import { err, type Result } from '#/base/result.ts'
import type { ComposedBundle } from '#/bundle/compose-bundle.ts'
import { openStore } from '#/store/open-store.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { makeBundle, type MakeError, type MakeOrder, type MakeProgress } from './make-bundle.ts'
import {
  bringIn,
  lookAtBundle,
  type BringInError,
  type BundlePreview,
  type OpenBundle,
  type OpenOrder,
} from './open-bundle.ts'

export type ToBundleWorker =
  /** First: whose store it is, for the demo has one of its own. */
  | { kind: 'store'; name: string }
  | { kind: 'make'; order: MakeOrder }
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

const make = async (order: MakeOrder): Promise<void> => {
  const store = await opening
  const made = store.ok
    ? await makeBundle(store.value, order, (progress) => post({ kind: 'making', progress }))
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

self.addEventListener('message', ({ data }: MessageEvent<ToBundleWorker>) => {
  switch (data.kind) {
    case 'store':
      return giveStore(openStore(data.name))
    case 'make':
      return void make(data.order)
    case 'look':
      return void look(data.order)
    case 'bring in':
      return void take(data.shelf)
  }
})
