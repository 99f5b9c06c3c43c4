// Getting a portfolio back while something else is begun or the device is locked: what has come is kept, with its place, for whoever
// asked and nobody else. Nothing listens at the place; what lies in the store is what an exchange has brought.

import { beforeEach, describe, expect, it } from 'vitest'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { getBack } from '#/ui/session/exchange/get-back.ts'
import { nothingOpen } from '#/ui/session/people/lock.ts'
import { openPortfolio, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { keepNow } from '#/ui/session/snapshots.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'

const address = 'http://127.0.0.1:9/dav/'
const place = { kind: 'webdav', address, user: 'amy', name: '', bucket: '', region: '', prefix: '' } as const

const asked = (ledger: Id) => getBack(place, 'river lamp', ledger)

const places = async (): Promise<readonly StoredDestination[]> =>
  unwrap(await (await theStore().openExchanges()).destinations())

const lock = (): void => setSession({ ...nothingOpen, status: { kind: 'locked' } })

/** Once the exchange is about to begin. */
const whileItComes = (ledger: Id, work: () => void): void => {
  const stop = useSession.subscribe(({ shelf }) => {
    if (shelf.every((row) => row.ledger !== ledger)) return
    stop()
    work()
  })
}

let ledger: Id

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await keepNote({ title: 'The till', account: 'Cashed up', performedOn: '2026-11-20' }, []))
  // Or its row would be kept later, in the store of the other phone.
  await keepNow()
  ledger = openPortfolio().ledger
  const { entries } = unwrap(await theStore().entriesOf(ledger))
  await forgetEverything()
  await startSession()
  unwrap(await theStore().commit({ entries }))
})

describe('a portfolio that is got back', () => {
  it('is kept with its place where something was begun meanwhile', async () => {
    const begun: ReturnType<typeof startPortfolio>[] = []
    whileItComes(ledger, () => {
      begun.push(startPortfolio())
    })
    unwrap(await asked(ledger))
    for (const each of await Promise.all(begun)) unwrap(each)
    const rows = unwrap(await theStore().shelf())
    expect(rows).toHaveLength(2)
    expect(rows.find((row) => row.ledger === ledger)).toMatchObject({ person: null, evidence: 1 })
    expect(await places()).toMatchObject([{ ledgers: [ledger] }])
  })

  it('waits behind the lock for whoever asked, and for nobody else', async () => {
    const who = randomId()
    setSession({ person: who })
    whileItComes(ledger, lock)
    unwrap(await asked(ledger))
    expect(useSession.getState()).toMatchObject({ open: null, shelf: [] })
    expect(unwrap(await theStore().shelf())).toMatchObject([{ ledger, person: null, keeper: who }])
    expect(await places()).toMatchObject([{ ledgers: [ledger] }])
  })

  it('is not asked for where it was locked before anything was set up', async () => {
    setSession({ person: randomId() })
    const got = asked(ledger)
    lock()
    expect(await got).toMatchObject({ ok: false, error: { kind: 'stopped' } })
    expect(await places()).toEqual([])
    expect(unwrap(await theStore().shelf())).toEqual([])
  })
})
