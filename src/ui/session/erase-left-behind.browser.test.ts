// Evidence is erased on the phone while the tablet adds words to it. When they arrive they go as well, by themselves, from the store too.

import { afterEach, beforeEach, expect, it } from 'vitest'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { describeEvidence } from '../../../tests/support/portfolio-stories.ts'
import { unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { append } from '#/ui/session/append.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { eraseEvidence } from '#/ui/session/describe.ts'
import { catchUp } from '#/ui/session/follow-changes.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'

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
