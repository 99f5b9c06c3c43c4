// A card that was seen comes in while storage is slow, and ends late: it is joined as it was asked for, and opens under nobody else,
// behind no lock and in place of nothing that was opened meanwhile.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { cardBytes } from '#/sync/meeting/card.ts'
import { newInvitation } from '#/sync/meeting/invitation.ts'
import { joinPortfolio } from '#/ui/session/join-portfolio.ts'
import { lookAtCard, meet, moveHere, type SeenCard } from '#/ui/session/meeting/take-card.ts'
import { letInNew, lockHere } from '#/ui/session/people/lock.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio, startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { TestDevice } from '../../../../tests/support/people.ts'
import { describePortfolio } from '../../../../tests/support/portfolio-stories.ts'

const dev = { name: 'Dev Patel', role: 'assessor' } as const
let amy: TestDevice

const seenOf = async (kind: 'meet' | 'move'): Promise<SeenCard> => {
  const { ledger, person, entries } = amy
  const what = { ledger, person, name: 'Amy Lewis', invitation: newInvitation(), place: null }
  return unwrap(await lookAtCard(await cardBytes({ kind, ...what, entries })))
}

/** Entries of that portfolio stand still before storage, `after` as many came: `isAsked` resolves once they do. */
const slowCommit = (ledger: Id, after: number) => {
  const { promise: isAsked, resolve: asks } = Promise.withResolvers<void>()
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = theStore()
  const commit = store.commit.bind(store)
  let came = 0
  vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    if (change.entries?.some(({ head }) => head.ledger === ledger) === true) {
      came += 1
      if (came > after) {
        asks()
        await mayGoOn
      }
    }
    return commit(change)
  })
  return { isAsked, goOn }
}

const writerOf = async (ledger: Id): Promise<Id | null | undefined> =>
  unwrap(await theStore().shelf()).find((row) => row.ledger === ledger)?.person
const here = () => {
  const { open, shelf } = useSession.getState()
  return { open: open?.ledger ?? null, shelf: shelf.map(({ ledger }) => ledger) }
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  amy = await TestDevice.founding('Amy Lewis')
  await describePortfolio(amy, { name: 'Amy Lewis' })
})
afterEach(() => vi.restoreAllMocks())

describe('a card that comes in late', () => {
  it.each([
    ['before its history is here', 0],
    ['before it is joined', 1],
  ])('is joined, and another portfolio that was opened %s stays open and as it was', async (_, after) => {
    unwrap(await startPortfolio())
    unwrap(await startPortfolio())
    const { ledger: own } = openPortfolio()
    const other = here().shelf.find((ledger) => ledger !== own)
    const before = unwrap(await theStore().entryCountOf(other ?? ''))
    const slow = slowCommit(amy.ledger, after)
    const met = meet(await seenOf('meet'), dev)
    await slow.isAsked
    unwrap(await showPortfolio(other ?? ''))
    slow.goOn()
    unwrap(await met)
    expect(here().open).toBe(other)
    expect(await writerOf(amy.ledger)).toBe(openPortfolio().writer?.person)
    expect(unwrap(await theStore().entryCountOf(other ?? ''))).toBe(before)
  })

  it('that is joined by one person opens nothing for the next, and is the first one’s', async () => {
    unwrap(await startPortfolio())
    lockHere()
    unwrap(await letInNew())
    const { person: first } = useSession.getState()
    const slow = slowCommit(amy.ledger, 0)
    const met = meet(await seenOf('meet'), dev)
    await slow.isAsked
    lockHere()
    unwrap(await letInNew())
    slow.goOn()
    unwrap(await met)
    expect(here()).toEqual({ open: null, shelf: [] })
    expect(await writerOf(amy.ledger)).toBe(first)
  })

  it('behind the lock opens nothing, and nobody is let in by it', async () => {
    unwrap(await startPortfolio())
    lockHere()
    unwrap(await letInNew())
    const slow = slowCommit(amy.ledger, 1)
    const moved = moveHere(await seenOf('move'))
    await slow.isAsked
    lockHere()
    await expect.poll(() => useSession.getState().person).toBeNull()
    slow.goOn()
    unwrap(await moved)
    expect(useSession.getState()).toMatchObject({ open: null, person: null, status: { kind: 'locked' } })
  })

  it('makes nobody else the candidate, where they were let in meanwhile', async () => {
    unwrap(await startPortfolio())
    lockHere()
    unwrap(await letInNew())
    const slow = slowCommit(amy.ledger, 1)
    const moved = moveHere(await seenOf('move'))
    await slow.isAsked
    lockHere()
    unwrap(await letInNew())
    const { person: next } = useSession.getState()
    slow.goOn()
    unwrap(await moved)
    expect(useSession.getState()).toMatchObject({ open: null, person: next })
  })
})

it('a portfolio that is joined late does not open in place of what was opened meanwhile', async () => {
  unwrap(await startPortfolio())
  const { ledger: own } = openPortfolio()
  unwrap(await meet(await seenOf('meet'), dev))
  expect(here().open).toBe(amy.ledger)
  // As a copy that only lies here to be read.
  const row = unwrap(await theStore().shelf()).find(({ ledger }) => ledger === amy.ledger)
  if (row === undefined) throw new Error('it is not on the shelf')
  unwrap(await theStore().commit({ shelf: { ...row, person: null } }))
  const { promise: isAsked, resolve: asks } = Promise.withResolvers<void>()
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = theStore()
  const commit = store.commit.bind(store)
  vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    if (change.shelf?.ledger === amy.ledger) {
      asks()
      await mayGoOn
    }
    return commit(change)
  })
  const joined = joinPortfolio(dev)
  await isAsked
  unwrap(await showPortfolio(own))
  goOn()
  unwrap(await joined)
  expect(here().open).toBe(own)
})
