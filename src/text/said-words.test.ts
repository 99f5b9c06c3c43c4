// No message is kept that nobody says: words that a screen lost would still be loaded, translated and signed off.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { messages } from '#/text/languages.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))

const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|text\/en|\/gallery\//.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, ''))
  .join('\n')

/** Read from its area, taken out of it by name, or chosen by its name as a text. */
const isSaid = (name: string): boolean =>
  new RegExp(`\\.${name}\\b|'${name}'|\\{[^{}]*\\b${name}\\b[^{}]*\\} = `).test(code)

const isGroup = (message: unknown): message is object => typeof message === 'object' && message !== null

/** The verifier's words have parts of their own; elsewhere what lies deeper is chosen by what it is about. */
const namesOf = (area: string, catalogue: object): readonly string[] =>
  Object.entries(catalogue).flatMap(([name, message]) =>
    area === 'verifier' && isGroup(message) ? [name, ...Object.keys(message)] : [name],
  )

describe('the words in the catalogue', () => {
  it.each(Object.entries(messages('en')))('%s has none that nobody says', (area, catalogue) => {
    expect(namesOf(area, catalogue).filter((name) => !isSaid(name))).toEqual([])
  })
})
