// Reading a page or a range of pages that somebody typed.

import { err, ok, type Result } from '#/base/result.ts'

/** Pages count from 1; `to` only where there is more than one page. */
export type PageRange = { from: number; to?: number }
export type PageProblem =
  { kind: 'not a number' } | { kind: 'outside'; pages: number } | { kind: 'backwards' }

/** Undefined when nothing is typed. `pages` is the length of the document, where known. */
export const readPageRange = (
  from: string,
  to: string,
  pages?: number,
): Result<PageRange | undefined, PageProblem> => {
  const typed = [from.trim(), to.trim()]
  if (typed.every((text) => text === '')) return ok(undefined)
  const [first, last] = typed.map((text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined))
  if (first === undefined || (typed[1] !== '' && last === undefined)) return err({ kind: 'not a number' })
  if (pages !== undefined && Math.max(first, last ?? first) > pages) return err({ kind: 'outside', pages })
  if (last !== undefined && last < first) return err({ kind: 'backwards' })
  return ok(last === undefined || last === first ? { from: first } : { from: first, to: last })
}
