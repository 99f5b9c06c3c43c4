// Files on their way in while another portfolio is asked for: they land where they were chosen, all of them, and only then is
// the other one opened. What found no room lands there too, or nowhere.

import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { keepAnyFile, keepNote } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio, startSession } from '#/ui/session/start-session.ts'
import { putAwayTrouble, takeAgain, takePhoto, useTaking } from '#/ui/session/take-photo.ts'
import { useCaptures } from '#/ui/session/use-captures.ts'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { slowOpening } from '../../../tests/support/slow-opening.ts'

const begun = async (): Promise<Id> => {
  unwrap(await startPortfolio())
  return openPortfolio().ledger
}
let one: Id
let other: Id

/** How much evidence is stored of it. */
const storedIn = async (ledger: Id): Promise<number> => {
  const { entries } = unwrap(await theStore().entriesOf(ledger))
  return foldPortfolio({ ledger, entries, lists: [], flavour: null }).evidence.size
}
const bothStored = async () => [await storedIn(one), await storedIn(other)]

/** A file that takes as long to read as it is told to. */
const slowFile = (name: string) => {
  const { promise, resolve: arrive } = Promise.withResolvers<void>()
  const file = new File([name], name, { type: 'text/plain' })
  const read = file.arrayBuffer.bind(file)
  file.arrayBuffer = async () => {
    await promise
    return read()
  }
  return { file, arrive }
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  other = await begun()
  one = await begun()
})

describe('files on their way', () => {
  it('come into the portfolio they were chosen for, and the other one opens after that', async () => {
    const { file, arrive } = slowFile('film.mp4')
    const kept = keepAnyFile(file)
    const shown = showPortfolio(other)
    arrive()
    unwrap(await kept)
    unwrap(await shown)
    expect(openPortfolio().ledger).toBe(other)
    expect(await bothStored()).toEqual([1, 0])
  })

  it('come into it all, also when the screen where they were chosen is left', async () => {
    const { result, unmount } = renderHook(() => useCaptures('file', () => undefined))
    const slow = ['a', 'b', 'c'].map(slowFile)
    act(() => result.current.add(slow.map(({ file }) => file)))
    unmount()
    const shown = showPortfolio(other)
    for (const { arrive } of slow) arrive()
    unwrap(await shown)
    expect(await bothStored()).toEqual([3, 0])
  })

  it('do not bring back what they were added to, once another one is open', async () => {
    const kept = keepNote({ title: '', account: 'The till.', performedOn: '' }, [])
    unwrap(await showPortfolio(other))
    unwrap(await kept)
    expect(openPortfolio().ledger).toBe(other)
    expect(await bothStored()).toEqual([1, 0])
  })
})

/** Storage takes nothing while this is done. */
const withoutRoom = async (work: () => Promise<void>): Promise<void> => {
  const full = vi.spyOn(theStore(), 'commit').mockResolvedValue({ ok: false, error: { kind: 'quota full' } })
  await work()
  full.mockRestore()
}
const nowhere = (): void => undefined

describe('the portfolio asked for last', () => {
  it('stays open, however late the one asked for before it is there', async () => {
    const loading = slowOpening()
    const before = showPortfolio(other)
    await loading.isAsked
    unwrap(await showPortfolio(one))
    loading.goOn()
    unwrap(await before)
    expect(openPortfolio().ledger).toBe(one)
  })

  it('is not opened under what is being done by then, once the list it was asked for in is left', async () => {
    unwrap(await showPortfolio(other, () => false))
    expect(openPortfolio().ledger).toBe(one)
  })
})

/** Whatever brings a file along is not stored, for no reason that has a name. */
const faulty = () => {
  const store = theStore()
  const commit = store.commit.bind(store)
  return vi
    .spyOn(store, 'commit')
    .mockImplementation((what) => (what.blobs ? Promise.reject(new Error('a fault')) : commit(what)))
}

describe('what nobody expected', () => {
  it('of a photo is said, and the photo is held; nothing waits for it', async () => {
    putAwayTrouble()
    const photo = new File(['a'], 'a.jpg', { type: 'image/jpeg' })
    const fault = faulty()
    await expect(takePhoto(photo, nowhere)).rejects.toThrow('a fault')
    fault.mockRestore()
    expect(useTaking.getState().taking).toMatchObject({
      kind: 'failed',
      held: [{ file: photo, ledger: one }],
    })
    expect(useSession.getState().saving.kind).toBe('idle')
    await takeAgain(nowhere)
    expect(await bothStored()).toEqual([1, 0])
  })

  it('of one file keeps no later one out', async () => {
    const { result } = renderHook(() => useCaptures('file', () => undefined))
    const fault = faulty()
    act(() => result.current.add([new File(['a'], 'a.txt', { type: 'text/plain' })]))
    await expect.poll(() => result.current.captures[0]?.state.kind).toBe('failed')
    fault.mockRestore()
    act(() => result.current.add([new File(['b'], 'b.txt', { type: 'text/plain' })]))
    await expect.poll(() => result.current.captures[1]?.state.kind).toBe('saved')
  })
})

describe('files that found no room', () => {
  it('are tried again in the portfolio they were taken for, and wait while another one is open', async () => {
    putAwayTrouble()
    const photos = ['a.jpg', 'b.jpg'].map((name) => new File([name], name, { type: 'image/jpeg' }))
    await withoutRoom(async () => {
      for (const photo of photos) await takePhoto(photo, nowhere)
    })
    unwrap(await showPortfolio(other))
    await takeAgain(nowhere)
    expect(await bothStored()).toEqual([0, 0])
    await takePhoto(new File(['c'], 'c.jpg', { type: 'image/jpeg' }), nowhere)
    expect(await bothStored()).toEqual([0, 1])
    expect(useTaking.getState().taking).toMatchObject({ held: photos.map((file) => ({ file, ledger: one })) })
    unwrap(await showPortfolio(one))
    await takeAgain(nowhere)
    expect(await bothStored()).toEqual([2, 1])
    expect(useTaking.getState().taking.kind).toBe('nothing')
  })

  it('say so in a list where another portfolio has been opened since, and are kept once theirs is open again', async () => {
    const { result } = renderHook(() => useCaptures('file', () => undefined))
    const state = () => result.current.captures[0]?.state
    await withoutRoom(async () => {
      act(() => result.current.add([new File(['a'], 'a.txt', { type: 'text/plain' })]))
      await expect.poll(state).toMatchObject({ kind: 'failed', error: { kind: 'quota full' } })
    })
    unwrap(await showPortfolio(other))
    act(() => result.current.again(0))
    expect(state()).toMatchObject({ kind: 'failed', error: { kind: 'other portfolio' } })
    unwrap(await showPortfolio(one))
    act(() => result.current.again(0))
    await expect.poll(() => state()?.kind).toBe('saved')
    expect(await bothStored()).toEqual([1, 0])
  })
})
