// Changing and giving up the place of a second copy, as storage has it meanwhile: never left exchanged nowhere by an old list, and a
// place with files that are nowhere else is not forgotten. Nothing listens at any of them.

import { beforeEach, describe, expect, it } from 'vitest'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import { noTally } from '#/sync/run.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { nowhereReached, useExchanges } from '#/ui/session/exchange/exchange-state.ts'
import { exchangeAtKnown, placesHere, stopExchanging } from '#/ui/session/exchange/set-up.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'

const placeCalled = (name: string, ...ledgers: Id[]): StoredDestination => {
  const settings = { address: `http://127.0.0.1:9/${name}/`, user: 'amy' }
  return { id: randomId(), kind: 'webdav', name, settings, ledgers }
}

let ledger: Id
let exchanges: Exchanges
let now: StoredDestination

const idsOf = (places: readonly StoredDestination[]): readonly Id[] => places.map(({ id }) => id)

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await keepNote({ title: '', account: 'Cashed up', performedOn: '2026-11-20' }, []))
  ledger = openPortfolio().ledger
  exchanges = await theStore().openExchanges()
  now = placeCalled('now', ledger)
  unwrap(await exchanges.putDestination(now, 'river'))
})

describe('a place that others go to', () => {
  it('that was forgotten since it was listed is not gone to, and the one before stays', async () => {
    const other = placeCalled('other', randomId())
    unwrap(await exchanges.putDestination(other, 'lamp'))
    const [listed] = await placesHere(openPortfolio().ledger)
    if (listed?.id !== other.id) throw new Error('the other place is not listed')
    unwrap(await exchanges.dropDestination(other.id))
    expect(await exchangeAtKnown(ledger, listed, false)).toMatchObject({ error: { kind: 'not here' } })
    expect(unwrap(await exchanges.destinations())).toEqual([now])
    expect(unwrap(await exchanges.secretOf(now.id))).toBe('river')
  })

  it('keeps those that have come there since it was listed', async () => {
    const other = placeCalled('other', randomId())
    unwrap(await exchanges.putDestination(other, 'lamp'))
    const [listed] = await placesHere(openPortfolio().ledger)
    if (listed?.id !== other.id) throw new Error('the other place is not listed')
    const both = [...other.ledgers, randomId()]
    unwrap(await exchanges.setLedgers(other.id, both))
    unwrap(await exchangeAtKnown(ledger, listed, false))
    expect(unwrap(await exchanges.destinations())).toEqual([{ ...other, ledgers: [...both, ledger] }])
  })
})

describe('a place that is given up', () => {
  const file = 'f'.repeat(64)
  const standing = { progress: null, tally: noTally(), trouble: null, isPaused: true }
  const safe = { there: new Set<string>(), with: new Map() }

  it.each([
    ['stays known where a file that has not arrived lies there', [file], true],
    ['is forgotten where nothing lies only there', [], false],
  ])('%s', async (_, filesThere, isKept) => {
    const reach = { ...nowhereReached, lacking: new Set([file]), filesThere: new Set(filesThere) }
    const exchange = { ...reach, ...standing, safe, destination: now }
    useExchanges.setState({ byLedger: new Map([[ledger, exchange]]) })
    unwrap(await stopExchanging(ledger))
    const left = unwrap(await exchanges.destinations())
    expect(idsOf(left)).toEqual(isKept ? [now.id] : [])
    expect(left.flatMap(({ ledgers }) => ledgers)).toEqual([])
    expect(unwrap(await exchanges.secretOf(now.id))).toBe(isKept ? 'river' : null)
  })
})
