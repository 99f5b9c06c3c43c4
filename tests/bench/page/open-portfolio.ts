// Opening a portfolio as the app does, folded anew and from its snapshot, against one raw getAll of the same rows.

import { unwrap } from '#/base/result.ts'
import { keepSnapshot, loadPortfolio } from '#/ui/session/load-portfolio.ts'
import type { OpenPortfolio } from '#/ui/session/session.ts'
import { interleaved, timed } from '../interleave.mjs'
import { grown, type Size } from './grown.ts'
import { getAll, openRaw } from './raw-database.ts'

export type OpenTimes = { refold: number[]; snapshot: number[]; raw: number[]; rows: number }

export const openRounds = async (size: Size, rounds: number): Promise<OpenTimes> => {
  const { store, database, ledger } = await grown(size)
  const raw = await openRaw(database)
  const open = async (): Promise<OpenPortfolio> => {
    const opened = unwrap(await loadPortfolio(ledger))
    if (opened.portfolio.evidence.size !== size) throw new Error('not all of it was opened')
    return opened
  }
  await keepSnapshot(await open())
  let rows = 0
  const times = await interleaved(
    { rounds, warmUp: 1 },
    {
      refold: async () => {
        unwrap(await store.dropSnapshot(ledger))
        const start = performance.now()
        const opened = await open()
        const took = performance.now() - start
        await keepSnapshot(opened)
        return took
      },
      snapshot: async () => {
        if (unwrap(await store.snapshot(ledger)) === null) throw new Error('no snapshot was kept')
        return timed(open)
      },
      raw: () =>
        timed(async () => {
          rows = (await getAll(raw, 'entries')).length
        }),
    },
  )
  raw.close()
  store.close()
  return { ...times, rows }
}
