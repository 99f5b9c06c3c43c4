// The open portfolio follows what other tabs and workers store, few entries or thousands, and ends with all of it.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { testCentre } from '../../../tests/support/centre.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { utf8 } from '#/base/bytes.ts'
import { momentText } from '#/base/dates.ts'
import { err, unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import { writeEntry } from '#/ledger/write-entry.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { append } from '#/ui/session/append.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { catchUp } from '#/ui/session/follow-changes.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio, startSession } from '#/ui/session/start-session.ts'

let elsewhere: Store

/** Somebody who has joined with the portfolio as it is, and notes of theirs. */
const joined = async (notes: number): Promise<readonly Entry[]> => {
  const { ledger } = openPortfolio()
  const device = await TestDevice.founding('Dev')
  device.ledger = ledger
  device.held.clear()
  for (const entry of unwrap(await theStore().entriesOf(ledger)).entries) device.held.set(entry.hash, entry)
  const dev = await TestDevice.joining('Dev', device)
  const introduction = dev.entries.filter(({ head }) => head.device === dev.device)
  const entries = [...introduction]
  const blank = { title: '', performedOn: '', place: '', simulated: null, form: 'note', files: [] }
  let position = dev.position()
  for (let at = 0; at < notes; at += 1) {
    const when = momentText(Date.UTC(2026, 10, 22, 12) + at * 1_000)
    const content = { ...blank, account: `Seen ${at}` }
    const entry = await writeEntry(dev.signer, position, 'evidence.captured', content, when)
    entries.push(entry)
    const { seq, clock } = entry.head
    position = { scope: 'portfolio', ledger, seq: seq + 1, prev: entry.hash, clock: clock + 1, seen: {} }
  }
  return entries
}

const isAllShown = async (): Promise<void> => {
  const { ledger } = openPortfolio()
  const { entries, revision } = unwrap(await theStore().entriesOf(ledger))
  await expect.poll(() => openPortfolio().revision).toBe(revision)
  const { portfolio, lists } = openPortfolio()
  expect(portfolio).toEqual(foldPortfolio({ ledger, entries, lists, flavour: null }))
}

/** What the next opening finds, so that it need not fold all of it. */
const isKept = async (): Promise<void> => {
  const { ledger, portfolio, revision } = openPortfolio()
  await expect.poll(async () => unwrap(await theStore().snapshot(ledger))?.revision).toBe(revision)
  expect(unwrap(await theStore().snapshot(ledger))?.value).toEqual(portfolio)
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await keepNote({ title: 'A note', account: 'Mine', performedOn: '2026-11-20' }, []))
  elsewhere = unwrap(await openStore(theStore().name))
})

afterEach(() => elsewhere.close())

it('shows what another tab stored', async () => {
  unwrap(await elsewhere.commit({ entries: await joined(3) }))
  await isAllShown()
})

it('shows all of many commits that come one on the other', async () => {
  const entries = await joined(40)
  for (let from = 0; from < entries.length; from += 4)
    unwrap(await elsewhere.commit({ entries: entries.slice(from, from + 4) }))
  await isAllShown()
})

it('shows what an exchange stored while a note was being saved, which is stored after it', async () => {
  const theirs = await joined(3)
  const commit = theStore().commit
  const crossed = vi.spyOn(theStore(), 'commit').mockImplementationOnce(async (wanted) => {
    unwrap(await elsewhere.commit({ entries: theirs }))
    return commit(wanted)
  })
  unwrap(await keepNote({ title: 'Another', account: 'Mine too', performedOn: '2026-11-21' }, []))
  crossed.mockRestore()
  expect(openPortfolio().portfolio.evidence.size).toBe(5)
  await isAllShown()
})

it('shows what is stored while a reading fails, however long it took to', async () => {
  const [first, ...others] = await joined(1)
  const heard: number[] = []
  theStore().onChange(({ revision }) => heard.push(revision))
  vi.spyOn(theStore(), 'entriesOf').mockImplementationOnce(async () => {
    const { revisions } = unwrap(await elsewhere.commit({ entries: others }))
    await expect.poll(() => heard).toContain([...revisions.values()][0])
    // From here on, and not turned back: what was to rest until then would rest for a minute.
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000)
    return err({ kind: 'lost' })
  })
  unwrap(await elsewhere.commit({ entries: first === undefined ? [] : [first] }))
  await expect.poll(() => openPortfolio().portfolio.evidence.size).toBe(2)
  await isAllShown()
})

it('shows what was stored though reading it failed, and nothing else was stored since', async () => {
  const theirs = await joined(1)
  const failing = vi.spyOn(theStore(), 'entriesOf').mockResolvedValueOnce(err({ kind: 'lost' }))
  unwrap(await elsewhere.commit({ entries: theirs }))
  await expect.poll(() => failing.mock.calls.length).toBeGreaterThan(0)
  await expect.poll(() => openPortfolio().portfolio.evidence.size).toBe(2)
  await isAllShown()
})

it('shows what is stored of the portfolio that was opened while another was being read', async () => {
  const [first, other] = [openPortfolio().ledger, await joined(1)]
  unwrap(await startPortfolio())
  const second = openPortfolio().ledger
  const theirs = await joined(1)
  unwrap(await showPortfolio(first))
  const reading = Promise.withResolvers<void>()
  const entriesOf = theStore().entriesOf
  const slow = vi.spyOn(theStore(), 'entriesOf').mockImplementationOnce(async (ledger) => {
    await reading.promise
    return entriesOf(ledger)
  })
  unwrap(await elsewhere.commit({ entries: other }))
  await expect.poll(() => slow.mock.calls.length).toBeGreaterThan(0)
  unwrap(await showPortfolio(second))
  const before = openPortfolio().portfolio.evidence.size
  const heard: string[] = []
  theStore().onChange(({ ledger }) => heard.push(ledger))
  unwrap(await elsewhere.commit({ entries: theirs }))
  await expect.poll(() => heard).toContain(second)
  reading.resolve()
  await expect.poll(() => openPortfolio().portfolio.evidence.size).toBe(before + 1)
  await isAllShown()
})

it('needs no reading anew where only another portfolio has changed meanwhile', async () => {
  const { portfolio, ledger } = openPortfolio()
  const other = await TestDevice.founding('Somebody else')
  unwrap(await elsewhere.commit({ entries: other.entries }))
  unwrap(await keepNote({ title: 'Another', account: 'Mine too', performedOn: '2026-11-21' }, []))
  expect(openPortfolio()).toMatchObject({ ledger, revision: unwrap(await theStore().revisionOf(ledger)) })
  expect(openPortfolio().portfolio).toBe(portfolio)
  await isAllShown()
})

it('counts by a list of the centre as soon as an exchange has stored it', async () => {
  const centre = await testCentre()
  const theirs = await joined(1)
  unwrap(await elsewhere.commit({ entries: theirs }))
  await isAllShown()
  const changes = { centreFingerprint: centre.fingerprint }
  unwrap(await append([{ kind: 'portfolio.described', content: { changes, was: {} } }]))
  const { hash: seen = '', head } = theirs.at(-1) ?? {}
  const device = head?.device ?? ''
  const standing = (): unknown => openPortfolio().portfolio.evidence.get(seen)?.standing
  expect(standing()).toBe('waiting')
  const { ledger } = openPortfolio()
  const person = openPortfolio().portfolio.devices.get(device)?.person ?? ''
  const list = await centre.sign([{ person, name: 'Dev', roles: ['assessor'], devices: [{ device }] }])
  const row = { ledger, sha256: list.hash, bytes: utf8(list.signed.list), signature: list.signed.signature }
  unwrap(await elsewhere.commit({ centreLists: [row] }))
  await expect.poll(() => openPortfolio().lists).toEqual([list])
  expect(standing()).toBe('counted')
  await isAllShown()
  // The same list again is no change.
  const { revision } = openPortfolio()
  unwrap(await elsewhere.commit({ centreLists: [row] }))
  expect(unwrap(await theStore().revisionOf(ledger))).toBe(revision)
})

it('shows a portfolio of thousands of entries as it is, though it is folded apart', async () => {
  const entries = await joined(3_200)
  unwrap(await elsewhere.commit({ entries: entries.slice(0, 3_100) }))
  await isAllShown()
  unwrap(await elsewhere.commit({ entries: entries.slice(3_100) }))
  await expect
    .poll(async () => {
      await catchUp()
      return openPortfolio().portfolio.evidence.size
    })
    .toBe(3_201)
  await isAllShown()
  await isKept()
})
