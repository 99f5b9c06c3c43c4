// The palette keeps its promises: WCAG 2.2 AA for every pair that is used, in both schemes, computed from tokens.css itself.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const texts: [text: string, on: string[]][] = [
  ['ink', ['paper', 'card', 'sunk', 'accent-soft', 'accent-half', 'amber-soft', 'rose-soft']],
  ['ink-2', ['paper', 'card', 'sunk', 'accent-soft']],
  ['accent', ['paper', 'card', 'sunk', 'accent-soft']],
  ['on-accent', ['accent', 'accent-deep']],
  ['amber', ['paper', 'card', 'amber-soft']],
  ['rose', ['paper', 'card', 'rose-soft']],
  ['on-rose', ['rose']],
  // A toast is the other way round.
  ['paper', ['ink']],
]
/** What shows that a control or a state is there (1.4.11). */
const edges: [edge: string, on: string[]][] = [
  ['edge', ['paper', 'card', 'sunk']],
  ['accent', ['paper', 'card', 'sunk', 'line']],
  ['amber', ['amber-soft', 'card']],
  ['ink-2', ['card']],
]

const pairs = (table: [string, string[]][]) =>
  table.flatMap(([of, ons]) => ons.map((on) => [of, on] as const))

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const colour = (name: string): string => tokens.get(name)?.[scheme] ?? `no token ${name}`

  it.each(pairs(texts))('%s on %s reads at 4.5:1', (text, on) => {
    expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(4.5)
  })
  it.each(pairs(edges))('%s on %s shows at 3:1', (edge, on) => {
    expect(contrast(colour(edge), colour(on))).toBeGreaterThanOrEqual(3)
  })
})

it('computes what the standard computes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
