// What numbers, letters and bullets at the start of a piece of text can mean. A label here is only a possibility: "1.5
// million" has one too; whether it counts is decided where its neighbours are known.

export type Label = {
  /** `outcome` and `criterion` say so in words; `coded` is a P1 or K1. */
  readonly style: 'outcome' | 'criterion' | 'number' | 'coded' | 'letter' | 'roman' | 'bullet'
  /** Parts of the number: `['1', '2']` for 1.2, `['b']` for b), none for a bullet. */
  readonly path: readonly string[]
  /** What follows it. */
  readonly rest: string
  /** A full stop, bracket or colon follows the number: `1.`, not `1`. */
  readonly isClosed: boolean
}

const afterNumber = String.raw`(?:\s*[:.)\]]+|\s+[–—-](?=\s))?`
const outcomeWord = new RegExp(
  String.raw`^(?:learning\s+outcome|learning\s+aim|outcome|element|lo)\s*\.?\s*([a-z]{0,3}\d{1,2}(?:\.\d{1,2})?)(?![\d.]*\d)(${afterNumber})\s*(.*)$`,
  'i',
)
const criterionWord = new RegExp(
  String.raw`^[([]?(?:assessment\s+criterion|assessment\s+criteria|criterion|ac|pc)\s*\.?\s*(\d{1,2}(?:\.\d{1,2}){0,2})(?![\d.]*\d)(${afterNumber})\s*(.*)$`,
  'i',
)
const number = new RegExp(
  String.raw`^[([]?(\d{1,3}(?:\.\d{1,3}){0,3})([a-z](?![\p{L}\d]))?((?:[.:)\]]+|\s+[–—-](?=\s))?)(?:\s+(.*)|(\p{Lu}.*)|)$`,
  'u',
)
const coded = /^([PK]\d{1,2})[.:)]?(?:\s+(.*))?$/
const lettered = /^\(?([a-z])(?:\)|\.(?!\S))(?:\s+(.*)|([^\s].*)|)$/
const roman = /^\(?(i{1,3}|iv|vi{0,3}|ix|x)[.)](?:\s+(.*))?$/
const bullet = /^(?:[•●○▪▫◦‣⁃·∙■□–—*\uE000-\uF8FF]|-(?=\s|$)|o(?=\s+\p{L}))\s*(.*)$/u

/** Parts of `C7.1` that matter: the numbers. */
const numberPath = (text: string): readonly string[] => text.replace(/^[a-z]+/i, '').split('.')

export const labelOf = (text: string): Label | null => {
  const byOutcome = outcomeWord.exec(text)
  if (byOutcome) {
    const [, path = '', closing = '', rest = ''] = byOutcome
    return { style: 'outcome', path: numberPath(path), rest, isClosed: closing !== '' }
  }
  const byCriterion = criterionWord.exec(text)
  if (byCriterion) {
    const [, path = '', closing = '', rest = ''] = byCriterion
    return {
      style: 'criterion',
      path: numberPath(path),
      rest: rest.replace(/^\)\s*/, ''),
      isClosed: closing !== '',
    }
  }
  const byNumber = number.exec(text)
  if (byNumber) {
    const [, digits = '', suffix, closing = '', spaced, glued] = byNumber
    const path = suffix === undefined ? digits.split('.') : [...digits.split('.'), suffix]
    // "3D" is a word, and so is "2B".
    if (glued !== undefined && closing === '' && !/^\p{Lu}\p{Ll}/u.test(glued)) return null
    return { style: 'number', path, rest: spaced ?? glued ?? '', isClosed: closing !== '' }
  }
  const byCode = coded.exec(text)
  if (byCode) return { style: 'coded', path: [byCode[1] ?? ''], rest: byCode[2] ?? '', isClosed: true }
  const byLetter = lettered.exec(text)
  if (byLetter)
    return {
      style: 'letter',
      path: [byLetter[1] ?? ''],
      rest: byLetter[2] ?? byLetter[3] ?? '',
      isClosed: true,
    }
  const byRoman = roman.exec(text)
  if (byRoman) return { style: 'roman', path: [byRoman[1] ?? ''], rest: byRoman[2] ?? '', isClosed: true }
  const byBullet = bullet.exec(text)
  return byBullet && { style: 'bullet', path: [], rest: byBullet[1] ?? '', isClosed: true }
}

/** What a number is in its row: 2 for `1.2` and for `b`. Zero for what is no place in a row. */
export const placeOf = ({ path }: Pick<Label, 'path'>): number => {
  const last = path.at(-1) ?? ''
  if (/^[a-z]$/.test(last)) return (last.codePointAt(0) ?? 96) - 96
  return Number(/\d+$/.exec(last)?.[0] ?? 0)
}

export type InlineLabel = { readonly at: number; readonly label: Label }

/**
 * Numbers inside a piece of text that could begin another criterion (`1.2 Describe`) or outcome (`2 Understand`): where a
 * table was flattened into one line. Letters only with their bracket: `b) greet`.
 */
export const labelsInside = (text: string): readonly InlineLabel[] =>
  [
    ...text.matchAll(
      /(?<=\s)(?:(?:AC|LO) ?)?\d{1,2}(?:\.\d{1,2}){1,2}[.:)]?(?=\s+\S)|(?<=\s)\d{1,2}[.:)]?(?=\s+(?:Know|Understand|Be able to)\b)|(?<=\s)\(?[a-z]\)(?=\s+\S)/g,
    ),
  ].flatMap(({ index }) => {
    // Its first words are enough to judge it, and a line may be a whole book.
    const label = labelOf(text.slice(index, index + 80))
    return label ? [{ at: index, label }] : []
  })
