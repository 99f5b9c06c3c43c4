// A portfolio's entries as an exchange holds them: its own are known once they are durable, and what others have stored or
// erased meanwhile is seen at the next look.

import { afterEach, beforeEach, expect, it } from 'vitest'
import { captureNote } from '../../tests/support/portfolio-stories.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { holdRecording } from '#/store/recordings.ts'
import { entriesHere, type EntriesHere } from './entries-here.ts'
import { gather, type Gathered } from './gathered.ts'

let name: string
let store: Store
let amy: TestDevice

const inOrder = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => a.head.seq - b.head.seq)
const stored = async (): Promise<Entry[]> => inOrder(unwrap(await store.entriesOf(amy.ledger)).entries)

const shown = ({ outlines, gists, introductions }: Gathered): unknown => ({
  entries: [...outlines.values()]
    .toSorted((a, b) => a.head.seq - b.head.seq)
    .map((outline) => ({ ...outline, gist: gists.get(outline.hash) })),
  introductions: [...introductions.values()],
})
const gatheredFrom = (entries: readonly Entry[]): unknown => {
  const { gathered, note } = gather()
  for (const entry of entries) note(entry)
  return shown(gathered)
}
const read = async (here: EntriesHere): Promise<unknown> => shown(unwrap(await here.read()).gathered)

beforeEach(async () => {
  name = `test-${randomId()}`
  store = unwrap(await openStore(name))
  amy = await TestDevice.founding('Amy')
  for (let at = 0; at < 5; at += 1) await captureNote(amy, `Note ${at}`)
})

afterEach(() => {
  store.close()
  indexedDB.deleteDatabase(name)
})

it('what is kept is durable, and known without being read again', async () => {
  const here = entriesHere(store, amy.ledger)
  expect(await read(here)).toEqual(gatheredFrom([]))
  unwrap(await here.keep(amy.entries.slice(0, 2)))
  unwrap(await here.keep(amy.entries.slice(2)))
  const { gathered, revision } = unwrap(await here.read())
  expect(shown(gathered)).toEqual(gatheredFrom(amy.entries))
  expect(revision).toBe(unwrap(await store.revisionOf(amy.ledger)))
  expect(await stored()).toEqual(amy.entries)
})

it('what others store and erase meanwhile is seen', async () => {
  const here = entriesHere(store, amy.ledger)
  unwrap(await here.read())
  unwrap(await here.keep(amy.entries.slice(0, 3)))
  unwrap(await store.commit({ entries: amy.entries.slice(3, 5) }))
  unwrap(await here.keep(amy.entries.slice(5)))
  unwrap(await store.erase(amy.ledger, { entries: [amy.entries[1]?.hash ?? ''], blobs: [] }))
  expect(await read(here)).toEqual(gatheredFrom(await stored()))
  expect((await stored()).map(({ body }) => body === null)).toEqual([false, true, false, false, false, false])
})

it('a body that is here stays where the entry comes again without it, and one that was missing comes', async () => {
  const bare = amy.entries.map((entry) => ({ ...entry, body: null }))
  const here = entriesHere(store, amy.ledger)
  unwrap(await here.read())
  unwrap(await here.keep(bare.slice(0, 3)))
  unwrap(await here.keep(amy.entries))
  unwrap(await here.keep(bare))
  expect(await read(here)).toEqual(gatheredFrom(amy.entries))
  expect(await stored()).toEqual(amy.entries)
})

it('many at once are all there, where one of them was here before as where none was', async () => {
  for (let at = 0; at < 150; at += 1) await captureNote(amy, `Another ${at}`)
  const here = entriesHere(store, amy.ledger)
  unwrap(await here.keep(amy.entries.slice(0, 140)))
  unwrap(await here.keep(amy.entries.slice(10)))
  expect(await stored()).toEqual(amy.entries)
  unwrap(await here.keep([...amy.entries.slice(5, 140).toReversed(), ...amy.entries]))
  expect(await stored()).toEqual(amy.entries)
  expect(await read(here)).toEqual(gatheredFrom(amy.entries))
})

it('while something is recorded many are stored a few at a time, so that its pieces get their turn', async () => {
  for (let at = 0; at < 450; at += 1) await captureNote(amy, `Another ${at}`)
  const half = amy.entries.length / 2
  const here = entriesHere(store, amy.ledger)
  const { letGo } = holdRecording()
  unwrap(await here.keep(amy.entries.slice(0, half)))
  expect(unwrap(await store.revisionOf(amy.ledger))).toBe(2)
  await letGo()
  unwrap(await here.keep(amy.entries.slice(half)))
  expect(unwrap(await store.revisionOf(amy.ledger))).toBe(3)
  expect(await read(here)).toEqual(gatheredFrom(amy.entries))
  expect(await stored()).toEqual(amy.entries)
})
