// Titles of units where no field names them: the line below a code, the rest of a title that was wrapped, the line right
// above the fields or above all that a unit asks for.

import { opensAsOutcome } from '#/qualification/reading/command-verbs.ts'
import { headingOf } from '#/qualification/reading/headings.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import type { OpenBlock } from '#/qualification/reading/open-block.ts'
import { cellsOf } from '#/qualification/reading/source-lines.ts'

const isPlain = (text: string): boolean =>
  text.length < 120 && labelOf(text) === null && headingOf(text) === null

export const isTitleLike = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.:;,]$/.test(text) && isPlain(text)

/** It goes on small, or the line above stopped in the middle. */
export const isRestOfTitle = (title: string, text: string): boolean =>
  title !== '' &&
  (/^\p{Ll}/u.test(text) ||
    /(?:\b(?:to|of|and|the|a|an|for|with|in|or|your|their|on|at|by)|,)$/.test(title)) &&
  isPlain(text)

const codeAndTitle = /^([A-Z]{1,3}\d{1,3}[a-z]?|[A-Z]{1,2})\s*[:–—-]?\s+(\p{Lu}.*)$/u

/** Takes the title out of the lines before, for a block whose fields have none. */
export const withTitleAbove =
  (lines: readonly string[]) =>
  (block: OpenBlock, at: number, all: readonly OpenBlock[]): OpenBlock => {
    if (block.fields.title !== undefined) return block
    const isHeaded = block.head.length > 0
    const firstHead = block.head[0] ?? Number.MAX_SAFE_INTEGER
    const before = at > 0 && isHeaded ? (all[at - 1]?.body ?? []) : block.body
    const above = before.filter((line) => line < firstHead && cellsOf(lines[line] ?? '').length > 0)
    const line = isHeaded ? above.at(-1) : above[0]
    const [only, ...others] = cellsOf(lines[line ?? -1] ?? '')
    if (line === undefined || only === undefined || others.length > 0) return block
    if (!isTitleLike(only.text) || opensAsOutcome(only.text)) return block
    before.splice(before.indexOf(line), 1)
    const [, code = '', title] = codeAndTitle.exec(only.text) ?? []
    const fields = title === undefined ? { title: only.text } : { code, title }
    return {
      ...block,
      fields: { ...fields, ...block.fields },
      head: [line, ...block.head],
      isGuess: !isHeaded,
    }
  }
