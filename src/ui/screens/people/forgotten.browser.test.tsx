// A forgotten PIN whose last second has passed, while storage is slow: it opens for whoever waited there, and for nobody once they
// have turned away.

import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { OwnersPin } from '#/ui/screens/people/owners-pin.tsx'
import { keepTakingOff, setPin } from '#/ui/session/people/pin.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'

const { people: words } = en

/** The PIN's coming off stands still in storage: `isAsked` resolves once it does. */
const slowTakingOff = () => {
  const { promise: isAsked, resolve: asks } = Promise.withResolvers<void>()
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = theStore()
  const commit = store.commit.bind(store)
  vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    if (change.people?.some(({ pinTakenOff }) => pinTakenOff !== undefined) === true) {
      asks()
      await mayGoOn
    }
    return commit(change)
  })
  return { isAsked, goOn }
}

/** What other tabs are told, which is when it is off. */
const isTold = (): Promise<unknown> => {
  const channel = new BroadcastChannel('fieldfolio-people')
  return new Promise((resolve) => {
    channel.addEventListener('message', resolve, { once: true })
  }).finally(() => channel.close())
}

/** Its time is over, and its coming off stands still. */
const atTheEnd = async () => {
  const person = openPortfolio().writer?.person ?? ''
  unwrap(await setPin(person, 'Amy', '2580'))
  unwrap(await keepTakingOff(person, 1))
  const off = slowTakingOff()
  const onOpen = vi.fn<() => void>()
  const onBack = vi.fn<() => void>()
  await act(async () => {
    render(<OwnersPin person={person} onOpen={onOpen} onBack={onBack} backLabel={words.somebodyElse} />)
  })
  await userEvent.click(screen.getByRole('button', { name: words.forgotten }))
  await userEvent.click(screen.getByRole('button', { name: words.forgottenAgain }))
  await off.isAsked
  return { onOpen, goOn: off.goOn }
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await startPortfolio())
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

describe('a forgotten PIN that comes off late', () => {
  it('opens for whoever waited for it', async () => {
    const { onOpen, goOn } = await atTheEnd()
    expect(onOpen).not.toHaveBeenCalled()
    goOn()
    await expect.poll(() => onOpen.mock.calls.length).toBe(1)
  })

  it('opens nothing once its owner has turned away: the device may be in a witness’s hands', async () => {
    const { onOpen, goOn } = await atTheEnd()
    const told = isTold()
    cleanup()
    goOn()
    await told
    expect(onOpen).not.toHaveBeenCalled()
  })
})
