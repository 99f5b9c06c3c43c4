// For eyes that need it larger, or in colours of their own: text at 200 % on the narrowest screen, where
// nothing may be wider than it and no name cut, and the system's forced colours, where no text may be lost.

import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { atRest } from '../support/axe.ts'
import { visit } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'

const screens = [
  '/',
  '/about',
  '/facts',
  '/portfolios',
  '/people',
  '/move',
  '/scheme',
  '/handbook',
  '/units',
  '/coverage',
  '/capture/photo',
  '/capture/file',
  '/capture/note',
  '/evidence',
  '/share',
  '/open',
]

/** Goes through the screens of a portfolio that has something of everything. */
const eachScreen = async (
  page: Page,
  origin: string,
  see: (screen: string) => Promise<void>,
): Promise<void> => {
  await page.goto(origin)
  await expect(page.getByRole('button', { name: en.start.lookAround })).toBeVisible()
  await see('start')
  await page.getByRole('button', { name: en.start.lookAround }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.today.hello('Amy') })).toBeVisible()
  for (const screen of screens) {
    await visit(page, screen)
    await see(screen)
  }
  await visit(page, '/evidence')
  const rows = page.getByRole('list', { name: en.evidence.title }).getByRole('link')
  await expect(rows.first()).toBeVisible()
  const addresses = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses.slice(0, 4))
    for (const screen of [address, `${address}/saved`, `${address}/claim`, `${address}/pages`]) {
      await visit(page, screen)
      await see(screen)
    }
  await visit(page, '/coverage')
  await page.getByRole('gridcell').getByRole('button').first().click()
  await expect(page.getByRole('img').first()).toBeVisible()
  await see('proof')
}

/** What goes over the screen's edge, and names of controls that are cut. */
const whatIsCut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut: string[] = []
    if (document.documentElement.scrollWidth > innerWidth)
      cut.push(`the page is ${document.documentElement.scrollWidth} wide`)
    for (const each of document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, p')) {
      const isForReadersOnly = each.closest('.aloud') !== null
      const { right, width } = each.getBoundingClientRect()
      const isOver = right > innerWidth + 1 || each.scrollWidth > each.clientWidth + 2
      if (!isForReadersOnly && width > 0 && getComputedStyle(each).display !== 'inline' && isOver)
        cut.push(`${each.tagName} ${each.textContent.trim().slice(0, 40)}`)
    }
    return cut
  })

test('text at 200 % on the narrowest screen', async ({ site, browserOf }) => {
  const { page } = await browserOf({ viewport: { width: 320, height: 640 }, textSize: 32 })
  await eachScreen(page, site.origin, async (screen) => {
    expect.soft(await whatIsCut(page), screen).toEqual([])
  })
})

/** Words that can hardly be told from what they stand on. axe does not see what the system paints; computed colours do. */
const whatIsLost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it travels into the page with the rest
    const partsOf = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const lightOf = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = partsOf(colour).map((part) =>
        part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const groundOf = (from: Element | null): string => {
      for (let each = from; each !== null; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each)
        // The system's highlight lets a little through.
        if ((partsOf(backgroundColor)[3] ?? 1) >= 0.8) return backgroundColor
      }
      return getComputedStyle(document.documentElement).colorScheme.includes('dark')
        ? 'rgb(0, 0, 0)'
        : 'rgb(255, 255, 255)'
    }
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lost: string[] = []
    while (walk.nextNode()) {
      const words = walk.currentNode.textContent?.trim() ?? ''
      const box = walk.currentNode.parentElement
      if (words === '' || box === null || !box.checkVisibility() || box.closest('script, .aloud')) continue
      const [dark = 0, light = 0] = [lightOf(getComputedStyle(box).color), lightOf(groundOf(box))].toSorted(
        (a, b) => a - b,
      )
      if ((light + 0.05) / (dark + 0.05) < 4.5) lost.push(words.slice(0, 60))
    }
    return lost
  })

test('forced colours', async ({ site, browserOf }) => {
  const { page } = await browserOf({ forcedColors: 'active' })
  await eachScreen(page, site.origin, async (screen) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await atRest(page)
      expect(await whatIsLost(page), `${screen}, ${colorScheme}`).toEqual([])
    }
  })
})
