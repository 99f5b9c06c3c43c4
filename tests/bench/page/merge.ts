// 100,000 entries of somebody else, taken in by an exchange in a worker: read, checked, stored. The server is left out: what it
// holds lies in memory. The portfolio is open in the page meanwhile, and follows. Against it one raw bulk put of as many rows.

import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { openStore } from '#/store/open-store.ts'
import { catchUp, followChanges } from '#/ui/session/follow-changes.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { holdStore, openPortfolio, setSession } from '#/ui/session/session.ts'
import type { MergeAnswer, MergeQuestion } from './merge.worker.ts'
import { deleteRaw } from './raw-database.ts'

const startWorker = (): Worker =>
  new Worker(new URL('./merge.worker.ts', import.meta.url), { type: 'module' })
let grown: Worker | null = null

const askWorker = (
  question: MergeQuestion,
  worker = (grown ??= startWorker()),
  transfer: Transferable[] = [],
): Promise<number> =>
  new Promise((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<MergeAnswer>) => {
        if (data.kind === 'failed') return reject(new Error(data.why))
        if (data.ledger !== '') ledger = data.ledger
        resolve(data.number)
      },
      { once: true },
    )
    worker.postMessage(question, transfer)
  })

let ledger = ''
let entries = 0

/** Makes what is to be taken in. Resolves to the number of entries. */
export const growMerge = async (): Promise<number> => (entries = await askWorker({ kind: 'grow' }))

/** Takes all of it into a store of its own; where `isShown` the page has the portfolio open, and holds all of it in the end. */
const mergedInto = async (isShown: boolean, take: (store: string) => Promise<number>): Promise<number> => {
  const name = `merged ${randomId()}`
  const store = unwrap(await openStore(name))
  if (isShown) {
    holdStore(store)
    setSession({ open: unwrap(await loadPortfolio(ledger)) })
    followChanges()
  }
  const took = await take(name)
  if (isShown) {
    const { portfolio } = await shownUpTo(unwrap(await store.revisionOf(ledger)))
    if (portfolio.entryCount !== entries) throw new Error(`${portfolio.entryCount} entries are shown`)
  }
  const stored = unwrap(await store.entryCountOf(ledger))
  if (stored !== entries) throw new Error(`${stored} entries are stored`)
  left = async () => {
    setSession({ open: null })
    store.close()
    await deleteRaw(name)
  }
  return took
}

let left: () => Promise<void> = () => Promise.resolve()

/** Gives back what the last merge took. */
export const endMerge = (): Promise<void> => left()

/** Milliseconds until all is durable in a store of its own, which goes again once the page has shown all of it. */
export const merged = async (): Promise<number> => {
  const took = await mergedInto(true, (store) => askWorker({ kind: 'merge', store }))
  await endMerge()
  return took
}

/** In a worker that has nothing but the exchange, so that its memory is the exchange's; what it gets is asked of the other one. */
export const mergedApart = (isShown: boolean): Promise<number> =>
  mergedInto(isShown, async (store) => {
    const { port1, port2 } = new MessageChannel()
    await askWorker({ kind: 'serve', to: port1 }, undefined, [port1])
    const taking = startWorker()
    const took = await askWorker({ kind: 'take', store, ledger, from: port2 }, taking, [port2])
    taking.terminate()
    return took
  })

/** What was stored is told on a channel of its own, so a little later than that it is done. */
const shownUpTo = async (revision: number): Promise<ReturnType<typeof openPortfolio>> => {
  for (;;) {
    await catchUp()
    if (openPortfolio().revision >= revision) return openPortfolio()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export const putRaw = (): Promise<number> => askWorker({ kind: 'raw' })
