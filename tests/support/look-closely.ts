// Looking closely at a screen, as it is at the moment: on a phone, a tablet and a laptop, light and dark, no barriers that axe knows,
// nothing without a name for those who hear the page, nothing wider than the screen, and a picture for people to judge.

import type { Page } from '@playwright/test'
import { expectNoBarriers } from './axe.ts'
import { laptop, phone, tablet } from './browser-profile.ts'
import { expect, test } from './journey.ts'
import { takePictures } from './pictures.ts'
import { expectHeard } from './tree.ts'

/** The addresses at which somebody looked so far. */
export const lookedAt = new Set<string>()

/** At each size; leaves the page as a phone in the light. On what `isStill` nothing ever changes. */
export const look = async (page: Page, name: string, isStill = false): Promise<void> => {
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  lookedAt.add(new URL(page.url()).pathname)
  await test.step(name, async () => {
    for (const size of [laptop, tablet, phone]) {
      await page.setViewportSize(size)
      // As tall as the page, so that nothing lies half under the bar while its size is measured.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
      await expectNoBarriers(page)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${name} at ${size.width}`,
      ).toBe(size.width)
    }
    await page.setViewportSize(phone)
    await expectHeard(page, isStill)
    await takePictures(page, name)
  })
}
