// The list of portfolios while storage is slow: the one that was pressed last is the one that opens, and only then the list is left.

import { act } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { main, title, visit } from '../../tests/support/app-screens.tsx'
import { eachFresh } from '../../tests/support/fresh.ts'
import { slowOpening } from '../../tests/support/slow-opening.ts'

const begin = async (name: string): Promise<void> => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name }))
}

eachFresh(async () => {
  await begin('Dev Patel')
  await begin('Bob Hill')
  await begin('Amy Lewis')
})
afterEach(() => vi.restoreAllMocks())

/** Pressed, and not opened before the test says so. */
const press = async (name: string) => {
  const row = await main().findByRole('button', { name: new RegExp(name) })
  const opening = slowOpening()
  act(() => row.click())
  await opening.isAsked
  return opening
}

it.each([['Dev Patel'], ['Bob Hill']])('Dev’s and then %s’s', async (last) => {
  await visit('/portfolios')
  const first = await press('Dev Patel')
  const second = await press(last)
  first.goOn()
  // More than going home would take.
  for (let turn = 0; turn < 30; turn++) await act(async () => void unwrap(await theStore().shelf()))
  expect(title()).toBe(en.start.yourPortfolios)
  second.goOn()
  await expect.poll(title).toBe(en.today.hello(last.split(' ')[0] ?? ''))
  expect(openPortfolio().portfolio.description.values.name).toBe(last)
})
