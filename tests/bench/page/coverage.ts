// Coverage of 1,000 criteria after one change to a portfolio of 10,000 evidence, against asking an index of the same
// claims 1,000 times. Both are in their steady state: the portfolio is open, the table is indexed.

import { unwrap } from '#/base/result.ts'
import { signerFrom } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import { nextPosition } from '#/ledger/tips.ts'
import { writeEntry, type Position } from '#/ledger/write-entry.ts'
import { applyEntry } from '#/portfolio/apply-entry.ts'
import { readKnown } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf } from '#/portfolio/views/coverage.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { interleaved } from '../interleave.mjs'
import { grown, type Grown } from './grown.ts'
import { positionAfter } from './position-after.ts'
import { countEach, deleteRaw, openRaw, putMany } from './raw-database.ts'

export type CoverageTimes = { ours: number[]; indexCounts: number[]; criteria: number; claims: number }

/** One change takes less than the clock can tell well; so many are timed together. */
const changesARound = 20

const changesFor = async (
  { store, ledger, chosen }: Grown,
  portfolio: Portfolio,
  count: number,
): Promise<Entry[]> => {
  const person = unwrap(await store.people())[0]?.person ?? ''
  const signer = await signerFrom(unwrap(await store.deviceKeys(person)))
  let position: Position = nextPosition(portfolio.tips, 'portfolio', ledger, signer.device)
  const subjects = [...portfolio.evidence.keys()]
  const changes: Entry[] = []
  for (let i = 0; i < count; i++) {
    const content = {
      evidence: subjects[(i * 37) % subjects.length],
      add: [{ criterion: chosen.criteria[(i * 13) % chosen.criteria.length], position: { kind: 'whole' } }],
      remove: [],
    }
    const entry = await writeEntry(signer, position, 'evidence.mapped', content)
    changes.push(entry)
    position = positionAfter(position, entry)
  }
  return changes
}

const claimsTable = async (portfolio: Portfolio): Promise<IDBDatabase> => {
  const name = 'claims as rows'
  await deleteRaw(name)
  const database = await openRaw(name, (fresh) =>
    fresh.createObjectStore('claims', { autoIncrement: true }).createIndex('criterion', 'criterion'),
  )
  const rows = [...portfolio.evidence.values()].flatMap(({ id, claims }) =>
    claims.map(({ criterion, position }) => ({ evidence: id, criterion, position })),
  )
  await putMany(database, 'claims', rows)
  return database
}

export const coverageRounds = async (rounds: number): Promise<CoverageTimes> => {
  const there = await grown(10_000)
  const { ledger, chosen, store } = there
  const { portfolio, scheme } = unwrap(await loadPortfolio(ledger))
  if (scheme === null) throw new Error('the scheme is not here')
  const table = await claimsTable(portfolio)
  const warmUp = 2
  const changes = await changesFor(there, portfolio, (rounds + warmUp) * changesARound)
  let claims = 0
  const times = await interleaved(
    { rounds, warmUp },
    {
      ours: async () => {
        const now = changes.splice(0, changesARound)
        const start = performance.now()
        for (const entry of now) {
          applyEntry(portfolio, entry, readKnown(entry))
          const units = coverageOf(portfolio, scheme)
          if (units.length !== chosen.units.length) throw new Error('not all units are covered')
        }
        return (performance.now() - start) / changesARound
      },
      indexCounts: async () => {
        const start = performance.now()
        const counts = await countEach(table, 'claims', 'criterion', chosen.criteria)
        const took = performance.now() - start
        claims = counts.reduce((sum, count) => sum + count, 0)
        return took
      },
    },
  )
  table.close()
  store.close()
  return { ...times, criteria: chosen.criteria.length, claims }
}
