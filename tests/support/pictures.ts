// Pictures of a screen for people to judge: phone, tablet and laptop, light and dark, into test-results/pictures. Only
// with PICTURES=1: nothing is tested by them, and they take minutes.

import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { laptop, phone, tablet } from './browser-profile.ts'

const folder = fileURLToPath(new URL('../../test-results/pictures/', import.meta.url))

/** Leaves the page as a phone in the light. */
export const takePictures = async (page: Page, name: string): Promise<void> => {
  if (process.env['PICTURES'] === undefined) return page.setViewportSize(phone)
  for (const [device, size] of Object.entries({ laptop, tablet, phone })) {
    await page.setViewportSize(size)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${folder}${name}-${device}-${colorScheme}.png`, animations: 'disabled' })
    }
  }
}
