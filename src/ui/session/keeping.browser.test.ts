// Files on their way in while another portfolio is asked for: they land where they were chosen, all of them, and only then is
// the other one opened.

import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { keepAnyFile, keepNote } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio, startSession } from '#/ui/session/start-session.ts'
import { useCaptures } from '#/ui/session/use-captures.ts'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'

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
