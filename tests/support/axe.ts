// Looks for barriers on the page as it is now, with axe, in both colour schemes. It finds nothing, or the test fails.

import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import axeCore from 'axe-core'

declare global {
  var axe: { run(options: object): Promise<AxeResults> } | undefined
}

const allRules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** Those that look at colours: nothing else can differ between the schemes, which are one document. */
const colourRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

const barriers = async (page: Page, rules: typeof allRules): Promise<readonly string[]> => {
  // Run by the debugger, not as a script element, so the page's own policy stays in force.
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(axeCore.source)
  const results = await page.evaluate(
    (runOnly) => globalThis.axe?.run({ runOnly, resultTypes: ['violations'] }),
    rules,
  )
  if (results === undefined) throw new Error('axe did not start')
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  )
}

/** Resolves when what fades or moves has arrived: half-way colours are nobody's. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // A window that the browser does not draw at the moment gets no frames, and then nothing moves either.
    const waited = new Promise((drawn) => setTimeout(drawn, 1_000))
    const drawn = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.race([drawn, waited])
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** WCAG 2.2 AA and axe's best practice, light and dark. */
export const expectNoBarriers = async (page: Page): Promise<void> => {
  for (const [colorScheme, rules] of [
    ['light', allRules],
    ['dark', colourRules],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await atRest(page)
    expect(await barriers(page, rules), `barriers in ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
