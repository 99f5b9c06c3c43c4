// What the page and its manifest say of themselves agrees with the design's tokens, so that no edge of another colour
// shows around the app while it starts.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const paper = /--paper: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(
  read('src/ui/parts/styles/tokens.css'),
)

test("the window takes the paper's colour, light and dark", () => {
  const [, light, dark] = paper ?? []
  const named = read('index.html').matchAll(
    /name="theme-color" media="\(prefers-color-scheme: (\w+)\)" content="(#\w+)"/g,
  )
  expect([...named].map(([, scheme, colour]) => [scheme, colour])).toEqual([
    ['light', light],
    ['dark', dark],
  ])
  expect(read('vite.config.ts')).toContain(`background_color: '${light}'`)
  expect(read('vite.config.ts')).toContain(`theme_color: '${light}'`)
})
