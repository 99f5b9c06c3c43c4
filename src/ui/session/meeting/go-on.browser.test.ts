// Going on as the candidate on a device that others use too, at the session: the PIN that is there stays before their work, and
// whoever came as somebody new is the candidate from then on, not somebody looking at a copy.

import { beforeEach, describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { comeBack } from '#/ui/session/meeting/lost-phone.ts'
import { becomePerson, letIn, letInNew, lockHere } from '#/ui/session/people/lock.ts'
import { setPin } from '#/ui/session/people/pin.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { readShelf, showPortfolio, startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { TestDevice } from '../../../../tests/support/people.ts'
import { describePortfolio, foldOf } from '../../../../tests/support/portfolio-stories.ts'

let old: TestDevice

/** A copy of what the lost phone had handed over, open to look at by whoever is here. */
const copyOpens = async (): Promise<void> => {
  const { person: keeper } = useSession.getState()
  const row = { ...shelfRowOf(foldOf(old), null, null), ...(keeper !== null && { keeper }) }
  unwrap(await theStore().commit({ entries: old.entries, shelf: row }))
  unwrap(await readShelf())
  unwrap(await showPortfolio(old.ledger))
}

/** Amy has been here before, and set a PIN. */
const amyIsHere = async (): Promise<void> => {
  const row = { person: old.person, name: 'Amy', since: '2026-11-01T10:00:00.000Z' }
  unwrap(await theStore().commit({ people: [row] }))
  unwrap(await setPin(old.person, 'Amy', '2580'))
}
const pinOfAmy = async () =>
  unwrap(await theStore().people()).find(({ person }) => person === old.person)?.pin

const here = () => {
  const { person, open, shelf } = useSession.getState()
  return { person, writer: open?.writer?.person, shelf: shelf.map(({ ledger }) => ledger) }
}
const asAmy = () => ({ person: old.person, writer: old.person, shelf: [old.ledger] })

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  old = await TestDevice.founding('Amy Lewis')
  await describePortfolio(old, { name: 'Amy Lewis' })
})

describe('going on as the candidate', () => {
  it('leaves the PIN that stands before their work', async () => {
    await amyIsHere()
    becomePerson(old.person)
    await copyOpens()
    unwrap(await comeBack(old.device))
    expect(await pinOfAmy()).toBeDefined()
    expect(here()).toEqual(asAmy())
  })

  it('makes somebody new on a shared device the candidate, who adds to the portfolio at once', async () => {
    unwrap(await startPortfolio())
    lockHere()
    unwrap(await letInNew())
    await copyOpens()
    expect(openPortfolio().writer).toBeNull()
    unwrap(await comeBack(old.device))
    expect(here()).toEqual(asAmy())
    lockHere()
    unwrap(await letIn(old.person))
    expect(here()).toEqual(asAmy())
  })

  it('shows nothing that stands behind the candidate’s PIN before they have given it', async () => {
    unwrap(await startPortfolio())
    await amyIsHere()
    lockHere()
    unwrap(await letInNew())
    await copyOpens()
    unwrap(await comeBack(old.device))
    expect(useSession.getState().status.kind).toBe('locked')
    unwrap(await letIn(old.person))
    expect(here()).toEqual(asAmy())
    expect(await pinOfAmy()).toBeDefined()
  })
})
