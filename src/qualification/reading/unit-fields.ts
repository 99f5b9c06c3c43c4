// The lines at the head of a unit: "Unit 12: …", "Level: 2", "Credit value 4", a row of a small table. Reads one line, or
// one with the line that holds its values; where a unit begins is decided elsewhere.

import type { Cell } from '#/qualification/reading/source-lines.ts'

export type FieldName = 'title' | 'code' | 'reference' | 'level' | 'value' | 'glh' | 'other'
export type Fields = { readonly [Name in FieldName]?: string }

const names: readonly (readonly [FieldName, string])[] = [
  ['title', '(?:unit )?title|unit name'],
  ['code', 'unit (?:code|number|no\\.?|id)|(?:awarding (?:body|organisation) )?(?:unit )?code'],
  [
    'reference',
    '(?:unit )?(?:ofqual |qcf |rqf |accreditation |regulat(?:or|ory|ion) )?(?:unit )?(?:reference|ref\\.?)(?: (?:number|no\\.?|code))?|u[ar]n|unit accreditation number|(?:ofqual|accreditation) unit number',
  ],
  ['level', '(?:unit |qcf |rqf |nqf |credit )?level'],
  ['value', 'credit(?:s| value)?|unit (?:credit )?value|credits? value|uv'],
  ['glh', 'guided learning hours?(?: \\(glh\\))?|glh|unit glh'],
  [
    'other',
    'total (?:qualification|unit) time(?: \\(tqt\\))?|tqt|assessment type|unit type|version|grading|status|nos ref(?:erence)?',
  ],
]

const exactly = names.map(([name, phrase]) => [name, new RegExp(`^(?:${phrase})\\s*[:=–-]?$`, 'i')] as const)
const all = names.map(([, phrase]) => phrase).join('|')
const keyed = new RegExp(String.raw`(?:^|\s)(${all})\s*[:=]\s*`, 'gi')

const nameOf = (text: string): FieldName | null =>
  exactly.find(([, phrase]) => phrase.test(text))?.[0] ?? null

/** `F/601/1609`: the regulator's number of a unit. */
export const regulatorsNumber = /\b[A-Z]\/\d{3}\/\d{4}\b/

const isLong = (cells: readonly Cell[]): boolean =>
  cells.reduce((sum, { text }) => sum + text.length, 0) > 240

/** `Level: 2  Credit value: 4` in one run of text. */
const keyedIn = (text: string): Fields | null => {
  const found = [...text.matchAll(keyed)]
  if (found[0]?.index !== 0) return null
  return Object.fromEntries(
    found.flatMap((match, at) => {
      const name = nameOf(match[1] ?? '')
      const value = text.slice(match.index + match[0].length, found[at + 1]?.index).trim()
      return name === null || value === '' ? [] : [[name, value]]
    }),
  )
}

const short: readonly (readonly [FieldName, RegExp])[] = [
  ['level', /^(?:unit |qcf |credit )?level:?\s+([1-8])$/i],
  ['value', /^(?:credit value|credits?|unit value)\s+(\d{1,3})$/i],
  ['value', /^(\d{1,3}) credits?$/i],
  ['glh', /^(?:guided learning hours?|glh)\s+(\d{1,4})$/i],
  ['glh', /^(\d{1,4}) (?:guided learning hours|glh)$/i],
  ['reference', /^(?:unit reference(?: number)?|unit ref|u[ar]n)\s+([A-Z]\/\d{3}\/\d{4})$/i],
  ['reference', /^([A-Z]\/\d{3}\/\d{4})$/],
]

const shortIn = (text: string): Fields | null => {
  for (const [name, phrase] of short) {
    const [, value] = phrase.exec(text) ?? []
    if (value !== undefined) return { [name]: value }
  }
  return null
}

/** The names on a line that has names only: their values stand below. */
export const namesOnly = (cells: readonly Cell[]): readonly FieldName[] | null => {
  const found = cells.map(({ text }) => (/^\p{Lu}/u.test(text) ? nameOf(text) : null))
  return found.length > 0 && found.every((name) => name !== null)
    ? found.filter((name) => name !== null)
    : null
}

const couldBe: Readonly<Record<FieldName, RegExp>> = {
  title: /^\p{Lu}[^:]{2,119}$/u,
  code: /^[A-Z0-9][A-Za-z0-9/.-]{0,14}$/,
  reference: /^[A-Za-z0-9/. -]*\d[A-Za-z0-9/. -]*$/,
  level: /^(?:level )?[1-8]$|^entry/i,
  value: /^\d{1,3}(?: credits?)?$/,
  glh: /^\d{1,4}(?: hours?)?$/,
  other: /^.{1,60}$/,
}

export const fieldsUnder = (under: readonly FieldName[], cells: readonly Cell[]): Fields | null =>
  cells.length === under.length && under.every((name, at) => couldBe[name].test(cells[at]?.text ?? ''))
    ? Object.fromEntries(under.map((name, at) => [name, cells[at]?.text ?? '']))
    : null

/** Every cell of the line is a field with its value; null for anything else. */
export const fieldsOf = (cells: readonly Cell[]): Fields | null => {
  if (cells.length === 0 || isLong(cells)) return null
  const fields: Record<string, string> = {}
  for (let at = 0; at < cells.length; at++) {
    const text = cells[at]?.text ?? ''
    const name = nameOf(text)
    const next = cells[at + 1]?.text
    const here =
      name !== null && next !== undefined && nameOf(next) === null
        ? { [name]: next }
        : (keyedIn(text) ?? shortIn(text))
    if (here === null) return null
    if (name !== null) at++
    Object.assign(fields, here)
  }
  return Object.keys(fields).length > 0 ? fields : null
}

export type UnitHeading = { readonly code: string; readonly title: string; readonly reference: string }

const heading =
  /^unit\s+(?:number\s+|no\.?\s*)?([A-Z]{0,3}\d{1,4}[A-Za-z]?(?:[./-]\d{1,4}){0,2}|[A-Z]{1,2}|[A-Z]\/\d{3}\/\d{4})\b(\s*[:–—.-]\s*|\s+|$)(.*)$/i

/** "Unit 12: Take calls" and the like; not a sentence about unit 12, and not a line of a table of contents. */
export const unitHeadingOf = (text: string): UnitHeading | null => {
  const [, code = '', gap = '', after = ''] = heading.exec(text) ?? []
  if (code === '' || text.length > 200 || !/^U(?:nit|NIT)/.test(text)) return null
  // "Unit aims" is a heading of another kind: a code of letters alone is in capitals.
  if (!/\d/.test(code) && code !== code.toUpperCase()) return null
  const [reference = ''] = regulatorsNumber.exec(after) ?? []
  const title = after
    .replace(/^\(?[A-Z]\/\d{3}\/\d{4}\)?\s*[:–—-]?\s*/, '')
    .replace(/\s*\(?[A-Z]\/\d{3}\/\d{4}\)?$/, '')
  if (/\.{4,}|…{2,}|(?:\. ){3,}/.test(title)) return null
  const isSentence = /[.;,]$/.test(title) || (/^\p{Ll}|^\d/u.test(title) && !/[:–—]/.test(gap))
  return isSentence ? null : { code, title: title.trim(), reference }
}
