// Looks for barriers in a browser test, with axe, on the document as it stands once everything that moves has arrived.
// Journeys have their own (axe.ts), which drives a page from outside.

import axe from 'axe-core'

/** WCAG 2.2 AA and axe's best practice. */
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Those that look at colours: nothing else can differ between the schemes, which are one document. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Longer than anything here moves, in ms. */
const patience = 2_000

const atRest = async (): Promise<void> => {
  const once = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
  // One that is cut short is settled too: what it moved has gone. Of some Chromium says neither.
  const settled = Promise.allSettled(once.map(({ finished }) => finished))
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, patience))])
  // A page that got no frames all that while is half-way yet.
  for (const one of once) if (one.playState !== 'idle') one.finish()
}

const found = async (rules: readonly string[]): Promise<string[]> => {
  await atRest()
  const { violations } = await axe.run(document.body, {
    runOnly: [...rules],
    resultTypes: ['violations'],
  })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/**
 * In the light and then in the dark, where only colours are looked at again.
 * @returns a line for each kind of barrier; none where nobody is shut out.
 */
export const barriers = async (): Promise<string[]> => {
  const { dataset } = document.documentElement
  const before = dataset['scheme']
  const lines: string[] = []
  for (const [scheme, rules] of [
    ['light', allRules],
    ['dark', colourRules],
  ] as const) {
    dataset['scheme'] = scheme
    lines.push(...(await found(rules)).map((line) => `${scheme}: ${line}`))
  }
  if (before === undefined) delete dataset['scheme']
  else dataset['scheme'] = before
  return lines
}
