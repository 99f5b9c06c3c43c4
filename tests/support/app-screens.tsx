// The whole app in a browser test, with a real store: opened at an address, and what stands on its screen by its names.

import { cleanup, render, screen, within } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { App } from '#/app/app.tsx'
import { en } from '#/text/en.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

/** The app's own name for as long as the screen's pieces are on their way. */
export const title = (): string => document.querySelector('main h1')?.textContent ?? en.app.name

/** As from a bookmark: what was there before is gone. */
export const visit = async (path: string): Promise<void> => {
  cleanup()
  history.pushState(null, '', path)
  render(<App />)
  await expect.poll(title).not.toBe(en.app.name)
}

export const main = () => within(screen.getByRole('main'))

export const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await main().findByRole('button', { name }))

/** The likely ones stand before the search, whose chips are folded away. */
export const firstChip = (name: RegExp): HTMLElement => {
  const [chip] = main().getAllByRole('button', { name })
  if (chip === undefined) throw new Error('no such chip')
  return chip
}

export const evidenceNow = () => [...openPortfolio().portfolio.evidence.values()]
export const draftsNow = async () => unwrap(await theStore().drafts())
