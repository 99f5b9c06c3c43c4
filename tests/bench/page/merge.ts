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

let worker: Worker | null = null

const askWorker = (question: MergeQuestion): Promise<number> =>
  new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./merge.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<MergeAnswer>) => {
        if (data.kind === 'failed') return reject(new Error(data.why))
        ledger = data.ledger
        resolve(data.number)
      },
      { once: true },
    )
    worker.postMessage(question)
  })

let ledger = ''
let entries = 0

/** Makes what is to be taken in. Resolves to the number of entries. */
export const growMerge = async (): Promise<number> => (entries = await askWorker({ kind: 'grow' }))

/** Milliseconds until all is durable in a store of its own, which goes again once the page has shown all of it. */
export const merged = async (): Promise<number> => {
  const name = `merged ${randomId()}`
  const store = unwrap(await openStore(name))
  holdStore(store)
  setSession({ open: unwrap(await loadPortfolio(ledger)) })
  followChanges()
  const took = await askWorker({ kind: 'merge', store: name })
  const { portfolio } = await shownUpTo(unwrap(await store.revisionOf(ledger)))
  if (portfolio.entryCount !== entries) throw new Error(`${portfolio.entryCount} entries are shown`)
  setSession({ open: null })
  store.close()
  await deleteRaw(name)
  return took
}

/** What was stored is told on a channel of its own, so a little later than that it is done. */
const shownUpTo = async (revision: number): Promise<ReturnType<typeof openPortfolio>> => {
  for (;;) {
    await catchUp()
    if (openPortfolio().revision >= revision) return openPortfolio()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export const putRaw = (): Promise<number> => askWorker({ kind: 'raw' })
