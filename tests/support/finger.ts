// One finger on a phone's screen, with every real touch counted: what is tapped must be there to be tapped, on the screen
// and not under anything, without scrolling first. The shutter of the phone's own camera, and the app's icon, are a tap each.

import { expect, type Locator, type Page } from '@playwright/test'

declare global {
  /** Given to the page by the journey. */
  var countTouch: (() => void) | undefined
}

export type Finger = {
  /** From the icon on the home screen. */
  readonly open: (address: string) => Promise<void>
  readonly tap: (target: Locator) => Promise<void>
  /** A tap on what leads to the camera, and the camera's shutter. */
  readonly shoot: (target: Locator, photo: string) => Promise<void>
  readonly taps: () => number
}

export const fingerOn = async (page: Page): Promise<Finger> => {
  let touches = 0
  let elsewhere = 0
  await page.exposeFunction('countTouch', () => {
    touches += 1
  })
  await page.addInitScript(() => {
    addEventListener(
      'pointerup',
      ({ isTrusted, pointerType }: PointerEvent) => {
        if (isTrusted && pointerType === 'touch') globalThis.countTouch?.()
      },
      { capture: true },
    )
  })
  const tap = async (target: Locator): Promise<void> => {
    await expect(target).toBeInViewport({ ratio: 0.9 })
    const before = touches
    await target.tap()
    await expect.poll(() => touches, { message: `a touch on ${target.toString()}` }).toBe(before + 1)
  }
  return {
    open: async (address) => {
      elsewhere += 1
      await page.goto(address)
    },
    tap,
    shoot: async (target, photo) => {
      const camera = page.waitForEvent('filechooser')
      await tap(target)
      elsewhere += 1
      await (await camera).setFiles(photo)
    },
    taps: () => touches + elsewhere,
  }
}

/** As on a phone a quarter as fast as this machine: the page's own thread. Never undone. */
export const slowDown = async (page: Page, times: number): Promise<void> => {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: times })
}
