// A person with a keyboard and nothing else: goes from stop to stop with Tab, and must see at each where they are.

import { expect, type Locator, type Page } from '@playwright/test'

type Stop = {
  readonly name: string
  readonly isSeen: boolean
  readonly isCovered: boolean
  readonly isHeading: boolean
}

/** Runs in the page: what has the focus, whether that can be seen, and whether something lies over all of it. */
const stopNow = (): Stop => {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body)
    return { name: '', isSeen: true, isCovered: false, isHeading: false }
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what is inside reaches the page
  const hasOutline = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')
  }
  // Inside a date field the browser has a button of its own, with its own ring; the field itself has no focus then.
  const isBrowsersOwn = at.matches('input[type="date"]') && !at.matches(':focus')
  // It takes the focus by itself when its part comes, which may be after a Tab; nothing happens there, and the next one goes on.
  const isHeading = at.matches('h1[tabindex="-1"], h2[tabindex="-1"]')
  // A picker's input lies unseen over its label, and a radio inside its card: there the frame shows it.
  const frames = [at, at.closest('label'), at.closest('.search-box')].filter((each) => each !== null)
  const box = (at.closest('label.picker') ?? at).getBoundingClientRect()
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)),
  )
  const isMine = (found: Element | null): boolean =>
    found !== null && frames.some((frame) => frame.contains(found) || found.contains(frame))
  return {
    name: (at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent).slice(0, 60),
    isSeen: isBrowsersOwn || isHeading || frames.some(hasOutline),
    isCovered: !isHeading && !points.some(isMine),
    isHeading,
  }
}

/** Enough for the longest screen; a stop that is not there by then cannot be reached. */
const mostStops = 120

/** Tab, until the focus is on it. Every stop on the way is seen and not covered. */
export const tabTo = async (page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(wanted.first()).toBeAttached()
  const passed: string[] = []
  let headings = 0
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press(key)
    let stop: Stop | undefined
    // A sheet may still be rising, and the page still scrolling to the stop.
    await expect(async () => {
      stop = await page.evaluate(stopNow)
      expect(stop, `at “${stop.name}”, on the way to ${wanted.toString()}`).toMatchObject({
        isSeen: true,
        isCovered: false,
      })
    }).toPass()
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return
    passed.push(stop?.name ?? '')
    if (stop?.isHeading === true) headings += 1
    expect(headings, `headings that took the focus on the way: ${passed.join(' | ')}`).toBeLessThan(2)
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}, but to: ${passed.join(' | ')}`)
}

/** Goes there and presses it. */
export const tabAndPress = async (page: Page, wanted: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}
