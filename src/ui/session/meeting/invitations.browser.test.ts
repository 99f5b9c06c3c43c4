// Whoever has answered an invitation is taken in once, however many changes or tabs see them while storage is slow: what is signed
// stays in the history for good.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { nextPosition } from '#/ledger/tips.ts'
import { introduceDevice } from '#/ledger/write-entry.ts'
import { answerTo, newInvitation } from '#/sync/meeting/invitation.ts'
import { keepInvitation } from '#/ui/session/meeting/invitations.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio, startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { testSigner } from '../../../../tests/support/people.ts'

/** The candidate's new phone, whose introduction has come. */
const answered = async (invitation: string): Promise<void> => {
  const { ledger, portfolio } = openPortfolio()
  const { person } = portfolio.candidate
  const signer = await testSigner()
  const invited = await answerTo(invitation, signer.device)
  const position = nextPosition(portfolio.tips, 'portfolio', ledger, signer.device)
  const said = { person, name: 'Amy Lewis', roles: ['candidate'], invited }
  unwrap(await theStore().commit({ entries: [await introduceDevice(signer, position, said)] }))
  unwrap(await showPortfolio(ledger))
}

/** The next entries stand still before storage: `isAsked` resolves once they do. */
const slowCommit = () => {
  const { promise: isAsked, resolve: asks } = Promise.withResolvers<void>()
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = theStore()
  const commit = store.commit.bind(store)
  vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    if (change.entries !== undefined && change.entries.length > 0) {
      asks()
      await mayGoOn
    }
    return commit(change)
  })
  return { isAsked, goOn }
}

/** How many write the history, or wait to. */
const writing = async (ledger: Id): Promise<number> => {
  const { held = [], pending = [] } = await navigator.locks.query()
  return [...held, ...pending].filter(({ name = '' }) => name.includes(ledger)).length
}

const addedIn = async (ledger: Id): Promise<number> =>
  unwrap(await theStore().entriesOf(ledger)).entries.filter(({ head }) => head.kind === 'device.added').length

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await startPortfolio())
})
afterEach(() => vi.restoreAllMocks())

it('a new phone that is seen twice while it is being taken in is added once', async () => {
  const { ledger } = openPortfolio()
  const invitation = newInvitation()
  await answered(invitation)
  const slow = slowCommit()
  await keepInvitation(ledger, invitation, 'move')
  await slow.isAsked
  await keepInvitation(ledger, newInvitation(), 'meet')
  await expect.poll(() => writing(ledger)).toBe(2)
  slow.goOn()
  await expect.poll(() => writing(ledger)).toBe(0)
  expect(await addedIn(ledger)).toBe(1)
})

it('an invitation that was agreed to twice adds its phone once', async () => {
  const { ledger } = openPortfolio()
  const invitation = newInvitation()
  await keepInvitation(ledger, invitation, 'move')
  await keepInvitation(ledger, invitation, 'move')
  await answered(invitation)
  await keepInvitation(ledger, newInvitation(), 'meet')
  await expect.poll(() => addedIn(ledger)).toBeGreaterThan(0)
  await expect.poll(() => writing(ledger)).toBe(0)
  expect(await addedIn(ledger)).toBe(1)
})
