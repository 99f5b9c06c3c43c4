// A device with no room left, as the browser tells a page: what is kept now may stay, and hardly anything may be added.

import type { Page } from '@playwright/test'

/** From now on `left` bytes more may be stored, give or take what the browser has not counted yet. */
export const fillStorage = async (page: Page, origin: string, left = 10_000): Promise<void> => {
  const debug = await page.context().newCDPSession(page)
  const { usage } = await debug.send('Storage.getUsageAndQuota', { origin })
  await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + left })
}

export const makeRoom = async (page: Page, origin: string): Promise<void> => {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Storage.overrideQuotaForOrigin', { origin })
}
