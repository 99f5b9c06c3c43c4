// Evidence is erased on the phone while the tablet adds words to it. When they arrive they go as well, by themselves, from the store too.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { describeEvidence } from '../../../tests/support/portfolio-stories.ts'
import { err, unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { append } from '#/ui/session/append.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { eraseEvidence } from '#/ui/session/describe.ts'
import { eraseLeftBehind } from '#/ui/session/erase-left-behind.ts'
import { catchUp } from '#/ui/session/follow-changes.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio, startSession } from '#/ui/session/start-session.ts'

let elsewhere: Store
let tablet: TestDevice
let note: string

const held = async (): Promise<readonly Entry[]> =>
  unwrap(await theStore().entriesOf(openPortfolio().ledger)).entries
const bodyOf = async (hash: string) => (await held()).find((entry) => entry.hash === hash)?.body
const own = (): Entry[] => tablet.entries.filter(({ head }) => head.device === tablet.device)

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  note = unwrap(await keepNote({ title: 'A note', account: 'Mine', performedOn: '2026-11-20' }, [])).evidence
  elsewhere = unwrap(await openStore(theStore().name))
  const { ledger, writer } = openPortfolio()
  const phone = await TestDevice.founding('Amy')
  phone.ledger = ledger
  phone.held.clear()
  for (const entry of await held()) phone.held.set(entry.hash, entry)
  const person = writer?.person ?? ''
  tablet = await TestDevice.joining('Amy', phone, { person, roles: ['candidate'] })
  unwrap(await elsewhere.commit({ entries: own() }))
  await catchUp()
  await append([{ kind: 'device.vouched', content: { devices: [tablet.device] } }])
  unwrap(await append([{ kind: 'device.added', content: { device: tablet.device, person } }]))
})

afterEach(() => elsewhere.close())

it('erases what her other device wrote about it before it had heard of that', async () => {
  const late = await describeEvidence(tablet, note, { account: 'Mrs Smith, 14 High Street' })
  unwrap(await eraseEvidence(note, 'a customer asked', 'consent withdrawn'))
  unwrap(await elsewhere.commit({ entries: own() }))
  await expect.poll(() => openPortfolio().portfolio.standings.get(late.hash)).toEqual({ kind: 'erased' })
  expect(openPortfolio().portfolio.erased.consent.has(late.hash)).toBe(true)
  await expect.poll(() => bodyOf(late.hash)).toBeNull()
  const erasures = (await held()).filter(({ head }) => head.kind === 'content.erased')
  expect(erasures).toHaveLength(2)
})

/** Her words are in the store, and no screen has read them yet. */
const leftUnread = async (): Promise<{ readonly late: string; readonly ledger: string }> => {
  const { ledger } = openPortfolio()
  const late = await describeEvidence(tablet, note, { account: 'Mrs Smith, 14 High Street' })
  unwrap(await eraseEvidence(note, 'a customer asked', 'consent withdrawn'))
  unwrap(await startPortfolio())
  unwrap(await elsewhere.commit({ entries: own() }))
  return { late: late.hash, ledger }
}

it('erases it all the same where another portfolio was opened just before', async () => {
  const { late, ledger } = await leftUnread()
  // As found a moment before that: nothing is written into the one that is open now.
  await eraseLeftBehind(unwrap(await loadPortfolio(ledger)))
  unwrap(await showPortfolio(ledger))
  await expect.poll(() => bodyOf(late)).toBeNull()
})

it('erases it once it can where it could not be written', async () => {
  const { late, ledger } = await leftUnread()
  const commit = vi.spyOn(theStore(), 'commit').mockResolvedValue(err({ kind: 'quota full' }))
  try {
    unwrap(await showPortfolio(ledger))
    await expect.poll(() => useSession.getState().saving.kind).toBe('failed')
    expect(await bodyOf(late)).not.toBeNull()
  } finally {
    commit.mockRestore()
  }
  unwrap(await showPortfolio(ledger))
  await expect.poll(() => bodyOf(late)).toBeNull()
})

it('erases nothing that was not erased', async () => {
  const more = await describeEvidence(tablet, note, { account: 'She came back' })
  unwrap(await elsewhere.commit({ entries: own() }))
  await expect
    .poll(() => openPortfolio().portfolio.evidence.get(note)?.fields.values.account)
    .toBe('She came back')
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(await bodyOf(more.hash)).not.toBeNull()
  expect((await held()).some(({ head }) => head.kind === 'content.erased')).toBe(false)
})
