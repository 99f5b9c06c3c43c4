// Adding one entry to an open portfolio of 300 as the app does (lock, key, hash, signature, durable, applied to what is
// shown), against one raw strict put of the same bytes.

import { unwrap } from '#/base/result.ts'
import { append } from '#/ui/session/append.ts'
import { setSession } from '#/ui/session/session.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { interleaved } from '../interleave.mjs'
import { grown } from './grown.ts'
import { deleteRaw, openRaw, strictPut } from './raw-database.ts'

export type AppendTimes = { ours: number[]; raw: number[] }

export const appendRounds = async (rounds: number): Promise<AppendTimes> => {
  const { store, ledger } = await grown(300)
  const open = unwrap(await loadPortfolio(ledger))
  setSession({ open })
  const subjects = [...open.portfolio.evidence.keys()]
  const name = 'one row a put'
  await deleteRaw(name)
  const raw = await openRaw(name, (fresh) => fresh.createObjectStore('rows', { keyPath: 'hash' }))
  let row: { hash: string; line: string; signature: string; body: Uint8Array | null } | null = null
  const times = await interleaved(
    { rounds, warmUp: 10 },
    {
      ours: async (round) => {
        const evidence = subjects[round % subjects.length] ?? ''
        const content = { evidence, changes: { place: `Press hall, bay ${round}` }, was: {} }
        const start = performance.now()
        const [entry] = unwrap(await append([{ kind: 'evidence.described', content }]))
        const took = performance.now() - start
        if (entry === undefined) throw new Error('nothing was written')
        const { hash, line, signature, body } = entry
        row = { hash, line, signature, body }
        return took
      },
      raw: async (round) => {
        const start = performance.now()
        await strictPut(raw, 'rows', { ...row, hash: `${row?.hash ?? ''}${round}` })
        return performance.now() - start
      },
    },
  )
  raw.close()
  store.close()
  return times
}
