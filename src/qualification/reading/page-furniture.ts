// What is printed on every page and belongs to none: running heads, feet, page numbers. Errs on the side of keeping: a
// line that is wrongly taken for furniture would be missing from a criterion.

import { headingOf } from '#/qualification/reading/headings.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import { beginsPage, readable } from '#/qualification/reading/source-lines.ts'

const isPageNumber = (text: string): boolean =>
  /^(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})$/i.test(text) ||
  /^page\s+\d{1,4}$/i.test(text) ||
  /^[–—-]\s*\d{1,4}\s*[–—-]$/.test(text)

const isNotice = (text: string): boolean => text.length < 160 && /^(?:©|\(c\)\s|copyright\b)/i.test(text)

/** Alike but for numbers. */
const likenessOf = (text: string): string =>
  text.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ')

const couldRepeat = (text: string): boolean =>
  text.length >= 4 &&
  text.length < 160 &&
  /\p{L}/u.test(text) &&
  !/^\p{Ll}/u.test(text) &&
  labelOf(text) === null &&
  headingOf(text) === null

/** How far from the top or foot of a page a running head or foot may stand. */
const margin = 3

/** Lines near the edges of pages, each with its places: how many lines with text stand between it and the edge. */
const edgesOf = (
  texts: readonly string[],
  breaks: readonly number[],
): ReadonlyMap<number, readonly string[]> => {
  const edges = new Map<number, string[]>()
  const filled = texts.flatMap((text, line) => (text === '' ? [] : [line]))
  const placeOf = (line: number): number => {
    let low = 0
    let high = filled.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((filled[middle] ?? 0) < line) low = middle + 1
      else high = middle
    }
    return low
  }
  const add = (line: number | undefined, place: string): void => {
    if (line !== undefined) edges.set(line, [...(edges.get(line) ?? []), place])
  }
  for (const at of [0, ...breaks, texts.length]) {
    const edge = placeOf(at)
    for (let step = 0; step < margin; step++) {
      add(filled[edge + step], `head ${step}`)
      add(filled[edge - 1 - step], `foot ${step}`)
    }
  }
  return edges
}

/** The lines, by number, that are furniture. */
export const furnitureIn = (lines: readonly string[]): ReadonlySet<number> => {
  const texts = lines.map((line) => readable(line).trim())
  const breaks = lines.flatMap((line, at) => (beginsPage(line) && at > 0 ? [at] : []))
  const found = new Set(texts.flatMap((text, at) => (isPageNumber(text) || isNotice(text) ? [at] : [])))
  const isNear = (line: number): boolean => {
    for (let step = 1; step <= 2; step++) if (found.has(line - step) || found.has(line + step)) return true
    return false
  }
  const edges = breaks.length > 0 ? edgesOf(texts, breaks) : null
  const placesOf = (line: number): readonly string[] =>
    edges === null ? (isNear(line) ? [''] : []) : (edges.get(line) ?? [])
  const alike = new Map<string, { readonly lines: number[]; readonly places: string[] }>()
  for (const [at, text] of texts.entries()) {
    const places = couldRepeat(text) ? placesOf(at) : []
    if (places.length === 0) continue
    const likeness = likenessOf(text)
    const others = alike.get(likeness) ?? { lines: [], places: [] }
    others.lines.push(at)
    others.places.push(...places)
    alike.set(likeness, others)
  }
  // A head or foot stands at the same place of two pages at least: two lines of one page that read alike are its text.
  for (const { lines: at, places } of alike.values())
    if (new Set(places).size < places.length) for (const line of at) found.add(line)
  // A bare number is a page's only beside other furniture, or where a page begins or ends.
  const near = texts.flatMap((text, at) => {
    if (!/^\d{1,4}$/.test(text)) return []
    return (edges !== null && isBesideBreak(texts, at, lines)) || isNear(at) ? [at] : []
  })
  for (const at of near) found.add(at)
  return found
}

const isBesideBreak = (texts: readonly string[], at: number, lines: readonly string[]): boolean => {
  let next = at + 1
  while (next < texts.length && texts[next] === '' && !beginsPage(lines[next] ?? '')) next++
  return next >= texts.length || beginsPage(lines[next] ?? '')
}
