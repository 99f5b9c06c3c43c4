// Adding evidence of any kind on the app's own screens with a real store: every way leads somewhere, every kind is asked
// for what the trade asks of it, and what was said is there to be read and put right.

import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { App } from '#/app/app.tsx'
import '#/ui/parts/styles/styles.css'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { barriers } from '../../tests/support/barriers.ts'
import { forgetEverything } from '../../tests/support/forget-everything.ts'

const title = (): string => document.querySelector('main h1')?.textContent ?? en.app.name
const visit = async (path: string): Promise<void> => {
  cleanup()
  history.pushState(null, '', path)
  render(<App />)
  await expect.poll(title, { timeout: 10_000 }).not.toBe(en.app.name)
}
const main = () => within(screen.getByRole('main'))

beforeEach(async () => {
  await page.viewport(390, 844)
  await forgetEverything()
  await startSession()
  unwrap(await keepNote({ title: 'The invoice', account: 'Mr Shah rang.', performedOn: '' }, []))
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

describe('the ways of adding evidence', () => {
  it.each(['/', '/evidence'])('are one tap from %s, and each leads to its screen', async (from) => {
    await visit(from)
    await userEvent.click(main().getByRole('link', { name: en.ways.more }))
    await screen.findByRole('heading', { level: 1, name: en.ways.title }, { timeout: 10_000 })
    expect(await barriers()).toEqual([])
    const hrefs = main()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/capture/'))
    expect(hrefs.length).toBeGreaterThan(2)
    for (const href of hrefs) {
      await visit(href)
      expect(title(), href).not.toBe(en.app.notFound)
    }
  })
})
