// Pictures of a screen for people to judge: phone, tablet and laptop, light and dark, into test-results/pictures; of what is
// longer than the screen a second one, `-whole` down to its foot, or the `-foot` of a sheet. Only with PICTURES=1: nothing is
// tested by them, and they take minutes.

import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { laptop, phone, tablet } from './browser-profile.ts'

const folder = fileURLToPath(new URL('../../test-results/pictures/', import.meta.url))

/** The sheet that lies over the page, where it is longer than itself. */
const scrolling = '.dialog[open] > .dialog-body'

/** From the one end to the other; false where there is nothing to scroll. */
const scrollSheet = (page: Page, to: 'top' | 'foot'): Promise<boolean> =>
  page
    .locator(scrolling)
    .evaluateAll(
      (bodies, end) =>
        bodies
          .filter((body) => body.scrollHeight > body.clientHeight + 1)
          .map((body) => body.scrollTo(0, end === 'top' ? 0 : body.scrollHeight)).length > 0,
      to,
    )

/** Leaves the page as a phone in the light. */
export const takePictures = async (page: Page, name: string): Promise<void> => {
  if (process.env['PICTURES'] === undefined) return page.setViewportSize(phone)
  for (const [device, size] of Object.entries({ laptop, tablet, phone })) {
    await page.setViewportSize(size)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      const path = `${folder}${name}-${device}-${colorScheme}`
      await page.screenshot({ path: `${path}.png`, animations: 'disabled' })
      if (await scrollSheet(page, 'foot')) {
        await page.screenshot({ path: `${path}-foot.png`, animations: 'disabled' })
        await scrollSheet(page, 'top')
        continue
      }
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      if (height <= size.height) continue
      // Not by the driver's own whole page, in which what sticks to the foot of the screen stays half-way down.
      await page.setViewportSize({ width: size.width, height })
      await page.screenshot({ path: `${path}-whole.png`, animations: 'disabled' })
      await page.setViewportSize(size)
    }
  }
}
