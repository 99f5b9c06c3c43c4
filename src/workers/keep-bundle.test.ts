// The file for verifiers beside the exchange: one at a time, found whole again or gone, and nobody else's file touched.

import { beforeAll, expect, test, vi } from 'vitest'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { composed, viewer } from '../../tests/support/bundles.ts'
import { memoryDestination, type MemoryDestination } from '../../tests/support/memory-destination.ts'
import { err, ok } from '#/base/result.ts'
import type { ComposedBundle } from '#/bundle/compose-bundle.ts'
import { nothingKnown } from '#/sync/known.ts'
import { dropOutdatedBundles, keepBundle } from './keep-bundle.ts'

let story: Story
let [whole, incomplete, unfit]: ComposedBundle[] = []
beforeAll(async () => {
  story = await amysStory()
  const all = { ...story, ledger: story.amy.ledger, entries: story.amy.entries }
  whole = await composed(all)
  incomplete = await composed({ ...all, blobs: story.blobs.slice(1) })
  const bodiless = all.entries.map((entry) =>
    entry.head.kind === 'evidence.captured' ? { ...entry, body: null } : entry,
  )
  unfit = await composed({ ...all, entries: bodiless })
})

const kept = () => {
  const store = memoryDestination()
  const known = nothingKnown()
  const folder = `${story.amy.ledger}/bundle/`
  let [revision, made] = [0, 0]
  return {
    store,
    known,
    folder,
    made: () => made,
    names: () => [...store.files.keys()].map((path) => path.slice(folder.length)).toSorted(),
    /** The portfolio has changed, and time has passed. */
    keep: async (bundle = whole, place: MemoryDestination = store, minutes = 6, changes = 1) => {
      vi.setSystemTime(Date.now() + minutes * 60_000)
      revision += changes
      return keepBundle(place, known, {
        ledger: story.amy.ledger,
        viewer,
        signal: new AbortController().signal,
        revision: async () => ok(revision),
        make: async () => {
          made += 1
          return bundle === undefined ? err({ kind: 'nothing to bundle' }) : ok(bundle)
        },
      })
    },
  }
}

test('a newer one takes the place of the one before, and of nothing that people put there', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, folder, names, keep } = kept()
  for (const name of ['letter.pdf', 'evidence.zip', 'evidence-2026-11-22-mine.zip'])
    store.files.set(folder + name, new Blob(['mine']))
  expect(await keep()).toEqual(ok(true))
  const first = names().find((name) => /-[a-z2-7]{8}\.zip$/.test(name))
  expect(await keep()).toEqual(ok(true))
  expect(names()).toHaveLength(4)
  expect(names()).toEqual(expect.arrayContaining(['letter.pdf', 'evidence.zip']))
  expect(names()).not.toContain(first)
  vi.useRealTimers()
})

test('one that nobody could bring in, for words that have not come yet, is never put there', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, known, keep, names } = kept()
  expect(await keep()).toEqual(ok(true))
  const before = names()
  expect(known.bundleWaits).toBe(false)
  const put = vi.fn<MemoryDestination['put']>(store.put)
  expect(await keep(unfit, { ...store, put })).toEqual(ok(false))
  expect(put).not.toHaveBeenCalled()
  expect(names()).toEqual(before)
  // For as long as that is so, and while it is not tried again.
  expect(known.bundleWaits).toBe(true)
  await keep(unfit)
  expect(known.bundleWaits).toBe(true)
  expect(await keep(whole, store, 61)).toEqual(ok(true))
  expect(known.bundleWaits).toBe(false)
  vi.useRealTimers()
})

const gone = (): never => {
  throw new DOMException('gone', 'NotReadableError')
}
const unread = Object.assign(new Blob(['a ZIP']), { slice: gone, arrayBuffer: async () => gone() })

test.each([
  ['cannot be read', async () => err({ kind: 'unreachable' } as const)],
  ['is damaged', async () => ok(new Blob(['no ZIP']))],
  ['goes while it is read', async () => ok(unread)],
])('one that %s there goes again, and is not tried at each exchange', async (_, open) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, made, names, keep } = kept()
  expect(await keep()).toEqual(ok(true))
  const before = names()
  const bad: MemoryDestination = { ...store, open }
  for (let round = 0; round < 3; round += 1) {
    await keep(whole, bad)
    expect(names()).toEqual(before)
  }
  expect(made()).toBe(2)
  await keep(whole, store, 61)
  expect(made()).toBe(3)
  expect(names()).toHaveLength(1)
  vi.useRealTimers()
})

const stopped: MemoryDestination['put'] = async () => err({ kind: 'stopped' })

test('one that was only stopped is tried again at the next exchange', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, known, names, keep } = kept()
  expect(await keep(whole, { ...store, put: stopped })).toEqual(err({ kind: 'stopped' }))
  expect(known.bundleFailedAt).toBe(null)
  expect(await keep()).toEqual(ok(true))
  expect(names()).toHaveLength(1)
  vi.useRealTimers()
})

test('all of them go once something was erased, though only an incomplete one or none can be made', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, known, folder, made, names, keep } = kept()
  const { signal } = new AbortController()
  const drop = () => dropOutdatedBundles(store, known, story.amy.ledger, signal)
  store.files.set(`${folder}letter.pdf`, new Blob(['mine']))
  await keep()
  await keep(incomplete)
  expect(names()).toHaveLength(3)
  expect(await drop()).toEqual(ok(undefined))
  expect(names()).toHaveLength(3)
  known.removed.add('f'.repeat(64))
  expect(await drop()).toEqual(ok(undefined))
  expect(names()).toEqual(['letter.pdf'])
  // Without waiting for the pause between two to end.
  expect(await keep(incomplete, store, 0)).toEqual(ok(true))
  expect([made(), names().length]).toEqual([3, 2])
  await drop()
  expect(names()).toHaveLength(2)
  vi.useRealTimers()
})

test('one that cannot go when something was erased goes the next time', async () => {
  const { store, known, names, keep } = kept()
  await keep()
  known.removed.add('f'.repeat(64))
  const { signal } = new AbortController()
  const stuck: MemoryDestination = { ...store, remove: async () => err({ kind: 'unreachable' }) }
  expect(await dropOutdatedBundles(stuck, known, story.amy.ledger, signal)).toMatchObject({ ok: false })
  expect(names()).toHaveLength(1)
  await dropOutdatedBundles(store, known, story.amy.ledger, signal)
  expect(names()).toEqual([])
})

test('one that another device took away, and put none in its place, is made anew though nothing has changed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, folder, made, names, keep } = kept()
  await keep()
  expect(await keep(whole, store, 6, 0)).toEqual(ok(false))
  expect(made()).toBe(1)
  const [first] = names()
  store.files.delete(`${folder}${first}`)
  store.files.set(`${folder}letter.pdf`, new Blob(['mine']))
  const unreached: MemoryDestination = { ...store, list: async () => err({ kind: 'unreachable' }) }
  expect(await keep(whole, unreached, 6, 0)).toMatchObject({ ok: false })
  expect(made()).toBe(1)
  // Also right after it was made: whoever took it away did so since.
  expect(await keep(whole, store, 0, 0)).toEqual(ok(true))
  expect([made(), names().length]).toEqual([2, 2])
  // What the other device put there instead is as good.
  for (const name of names()) store.files.delete(folder + name)
  store.files.set(`${folder}evidence-2026-11-22-abcdefgh.zip`, new Blob(['theirs']))
  expect(await keep(whole, store, 6, 0)).toEqual(ok(false))
  expect(made()).toBe(2)
  vi.useRealTimers()
})

test('one that lacks files leaves the whole one where it is, and there is never more than one such', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { names, keep } = kept()
  await keep()
  const [first] = names()
  for (let round = 0; round < 3; round += 1) {
    expect(await keep(incomplete)).toEqual(ok(true))
    expect(names()).toHaveLength(2)
    expect(names()).toContain(first)
  }
  await keep()
  expect(names()).toHaveLength(1)
  vi.useRealTimers()
})
