// A text as lines, and a line as the cells that a table, or a copy of one, left in it. Only looks at white space and at
// characters that mean the same as others; words are never changed here.

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r\u2028\u2029]/)

/** Pages made here begin with a form feed, as other programs write them too. */
export const beginsPage = (line: string): boolean => line.startsWith('\f')

/** Spaces are spaces, ligatures are letters, and what nobody sees is gone; a soft hyphen at the end splits a word. */
export const readable = (line: string): string =>
  line
    .replaceAll(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'))
    .replaceAll(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\u00AD(?=\s*$)/, '-')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF\f\v]/g, '')

export type Cell = {
  /** Characters from the left; columns of a table that was copied with tabs stand {@link tabWidth} apart. */
  readonly from: number
  readonly text: string
}

export const tabWidth = 60

const oneSpaced = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

const atTabs = (parts: readonly string[]): readonly Cell[] =>
  parts.map((part, at) => ({ from: at * tabWidth, text: oneSpaced(part) })).filter(({ text }) => text !== '')

/** Words that three or more spaces keep apart stand in different cells. */
const atSpaces = (line: string): readonly Cell[] =>
  [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ 0: text, index }) => ({
    from: index,
    text: oneSpaced(text),
  }))

const isRuledOff = /^\s*\|.*\|\s*$/
const isRule = /^[\s|:+=_-]*$/

/** Empty for a blank line and for a line that only rules off. */
export const cellsOf = (raw: string): readonly Cell[] => {
  const line = readable(raw)
  if (isRule.test(line)) return []
  if (isRuledOff.test(line)) return atTabs(line.trim().slice(1, -1).split('|'))
  return line.includes('\t') ? atTabs(line.split('\t')) : atSpaces(line)
}
