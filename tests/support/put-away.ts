// A phone in a pocket: its page is hidden, nothing of it runs, and then it is looked at again. Without a screen no browser hides
// a page by itself, so the page is told that it is hidden as browsers tell it; what stops it is the browser, or the system.

import type { Page } from '@playwright/test'
import { setTimeout as after } from 'node:timers/promises'

export const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })

export const lookAgain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState')
    document.dispatchEvent(new Event('visibilitychange'))
  })

/** Hidden, frozen, woken. */
export const putAway = async (page: Page, forHowLong = 100): Promise<void> => {
  const debug = await page.context().newCDPSession(page)
  await hide(page)
  await debug.send('Page.setWebLifecycleState', { state: 'frozen' })
  await after(forHowLong)
  await debug.send('Page.setWebLifecycleState', { state: 'active' })
  await lookAgain(page)
  await debug.detach()
}
