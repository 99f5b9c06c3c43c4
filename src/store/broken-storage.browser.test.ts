// Storage that fails: cut off, cleared, blocked, or taken over by a newer release. What is tried is never shown as
// saved, and what was saved before is still there.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { TestDevice } from '../../tests/support/people.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { withChainLock } from '#/store/chain-lock.ts'

let name: string
let store: Store
let amy: TestDevice
/** How many of the next transactions the browser refuses. */
let refusals = 0

const lost = 'Connection to Indexed Database server lost. Refresh the page to try again'
type Begin = typeof IDBDatabase.prototype.transaction
const begin: Begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value

type Open = typeof IDBFactory.prototype.open
const openReally: Open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')?.value

/** As Chromium says it while a browser that was killed still holds the files. */
const refuseOpening = (until: () => boolean): void => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
    if (!until()) throw new DOMException('Internal error opening backing store', 'UnknownError')
    return openReally.apply(this, args)
  })
}

/** Opened while the browser refuses that for so long, in ms. The pauses in between pass at once. */
const openAfter = async (ms: number): ReturnType<typeof openStore> => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  let waited = 0
  refuseOpening(() => waited > ms)
  const answered = vi.fn<() => void>()
  const opened = openStore(name).finally(answered)
  for (; answered.mock.calls.length === 0; waited += 100) await vi.advanceTimersByTimeAsync(100)
  return opened
}

/** A second release, whose tables are of a higher version. */
const openNewer = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1_000)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })

beforeEach(async () => {
  name = `test-${randomId()}`
  amy = await TestDevice.founding('Amy')
  refusals = 0
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    refusals -= 1
    if (refusals >= 0) throw new DOMException(lost, 'UnknownError')
    return begin.apply(this, args)
  })
  store = unwrap(await openStore(name))
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  store.close()
  indexedDB.deleteDatabase(name)
})

describe('storage that cannot be opened at the start', () => {
  it('is tried again after a pause', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    store.close()
    const began = performance.now()
    refuseOpening(() => performance.now() - began > 500)
    store = unwrap(await openStore(name))
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toHaveLength(1)
  })

  it('is tried again for half a minute, as a browser that was killed may hold it on a machine that stands still', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    store.close()
    store = unwrap(await openAfter(30_000))
    vi.useRealTimers()
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toHaveLength(1)
  })

  it('is reported when it stays so', async () => {
    store.close()
    expect(await openAfter(Infinity)).toEqual({ ok: false, error: { kind: 'lost' } })
  })
})

describe('a connection that is lost', () => {
  it('is opened again, and the work repeated once', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    const captured = await amy.write('evidence.captured', {})
    refusals = 1
    unwrap(await store.commit({ entries: [captured] }))
    refusals = 1
    expect(unwrap(await store.entry(captured.hash))).toEqual(captured)
  })

  it('is opened again though the browser turns that away at first, as while it clears what is stored', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    const captured = await amy.write('evidence.captured', {})
    // Dexie itself asks four times, without a pause.
    let asked = 0
    refuseOpening(() => (asked += 1) > 4)
    refusals = 1
    unwrap(await store.commit({ entries: [captured] }))
    expect(unwrap(await store.entry(captured.hash))).toEqual(captured)
  })

  it('is reported when that fails too, for every piece of work waiting on it, and works again afterwards', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    const captured = await amy.write('evidence.captured', {})
    refusals = 1000
    const tried = await Promise.all([store.commit({ entries: [captured] }), store.people(), store.shelf()])
    expect(tried).toEqual(tried.map(() => ({ ok: false, error: { kind: 'lost' } })))
    refusals = 0
    expect(await store.entry(captured.hash)).toMatchObject({ error: { kind: 'not here' } })
    unwrap(await store.commit({ entries: [captured] }))
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toHaveLength(2)
  })

  it('is survived by many pieces of work at once', async () => {
    refusals = 3
    const drafts = Array.from({ length: 8 }, (_, i) => ({ id: randomId(), ledger: null, kind: 'note', i }))
    const put = await Promise.all(
      drafts.map((draft) => store.putDraft({ ...draft, text: '', changedAt: '' })),
    )
    expect(put.every(({ ok }) => ok)).toBe(true)
    expect(unwrap(await store.drafts())).toHaveLength(8)
  })
})

describe('storage that is gone or blocked', () => {
  it('is reported as cleared, not silently begun anew under a portfolio that is still on the screen', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' })
    const captured = await amy.write('evidence.captured', {})
    const cleared = { ok: false, error: { kind: 'cleared' } }
    expect(await store.commit({ entries: [captured] })).toEqual(cleared)
    expect(await store.commit({ entries: [captured] })).toEqual(cleared)
    store.close()
    store = unwrap(await openStore(name))
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toEqual([])
  })

  it('is reported as denied: blocked altogether, or a private window that keeps no files', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const denied = { ok: false, error: { kind: 'denied' } }
    expect(await openStore(randomId())).toEqual(denied)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('BlobURLs are not yet supported.', 'DataCloneError')
    })
    expect(await store.putSetting('x', new Blob(['x']))).toEqual(denied)
  })
})

describe('a newer release in another tab', () => {
  it('waits for the capture under way, then takes over, and this one stops writing', async () => {
    const release = store.keepOpen()
    const newer = openNewer()
    await new Promise((resolve) => setTimeout(resolve, 100))
    unwrap(await store.commit({ entries: amy.entries }))
    release()
    const taken = await newer
    expect(taken.version).toBe(1_000)
    const outdated = { ok: false, error: { kind: 'newer version' } }
    expect(await store.commit({ entries: amy.entries })).toEqual(outdated)
    expect(await store.entriesOf(amy.ledger)).toEqual(outdated)
    expect(await openStore(name)).toEqual(outdated)
    taken.close()
  })
})

describe('two tabs', () => {
  it('never write the same place of a chain twice', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    const tabs = [store, unwrap(await openStore(name)), unwrap(await openStore(name))]
    const appendIn = (tab: Store): Promise<void> =>
      withChainLock(amy.ledger, amy.device, async () => {
        const tip = unwrap(await tab.tipOf(amy.ledger, amy.device))
        const place = { seq: (tip?.head.seq ?? 0) + 1, prev: tip?.hash ?? null }
        unwrap(await tab.commit({ entries: [await amy.write('evidence.captured', {}, place)] }))
      })
    await Promise.all(Array.from({ length: 24 }, (_, i) => appendIn(tabs[i % 3] ?? store)))
    const { entries } = unwrap(await store.entriesOf(amy.ledger))
    const places = entries.map(({ head }) => head.seq).toSorted((a, b) => a - b)
    expect(places).toEqual(Array.from({ length: 25 }, (_, i) => i + 1))
    for (const tab of tabs.slice(1)) tab.close()
  })

  it('hear of what the other has committed, and not of their own', async () => {
    const other = unwrap(await openStore(name))
    const own = vi.fn<() => void>()
    store.onChange(own)
    const heard = new Promise((resolve) => other.onChange(resolve))
    const { revisions } = unwrap(await store.commit({ entries: amy.entries }))
    expect(await heard).toEqual({ ledger: amy.ledger, revision: revisions.get(amy.ledger) })
    expect(own).not.toHaveBeenCalled()
    other.close()
  })
})
