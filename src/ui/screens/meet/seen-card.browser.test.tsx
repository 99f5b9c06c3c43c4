// Two screens that show the same words, while storage is slow: what was agreed to is under way, and nobody is told then that nothing
// was connected.

import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en } from '#/text/en.ts'
import { SeenOnScreen } from '#/ui/screens/meet/seen-card.tsx'
import type { SeenCard } from '#/ui/session/meeting/take-card.ts'
import { theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { TestDevice } from '../../../../tests/support/people.ts'
import { foldOf } from '../../../../tests/support/portfolio-stories.ts'

const { meeting: words } = en

beforeEach(async () => {
  await forgetEverything()
  await startSession()
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

it('No does nothing more once Yes was pressed', async () => {
  const amy = await TestDevice.founding('Amy Lewis')
  const { ledger, person, entries } = amy
  const card = {
    kind: 'move',
    ledger,
    person,
    name: 'Amy Lewis',
    invitation: '',
    place: null,
    entries,
  } as const
  const seen: SeenCard = { card, words: [], portfolio: foldOf(amy), pieces: 0, isKnownHere: false }
  const onNo = vi.fn<() => void>()
  await act(async () => {
    render(<SeenOnScreen seen={seen} name="Amy" onNo={onNo} />)
  })
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = theStore()
  const commit = store.commit.bind(store)
  const slow = vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    await mayGoOn
    return commit(change)
  })
  await userEvent.click(screen.getByRole('button', { name: words.yes }))
  await expect.poll(() => slow.mock.calls.length).toBeGreaterThan(0)
  act(() => screen.getByRole('button', { name: words.no }).click())
  expect(onNo).not.toHaveBeenCalled()
  goOn()
  expect(await screen.findByRole('heading', { name: words.found('Amy') })).toBeTruthy()
  expect(await screen.findByText(words.movedMore)).toBeTruthy()
  expect(onNo).not.toHaveBeenCalled()
})
