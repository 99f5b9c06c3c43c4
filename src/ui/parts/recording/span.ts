// A stretch of a recording: what is typed for it, and where it may be cut or moved. Pure.

import { err, ok, type Result } from '#/base/result.ts'

/** Seconds; without an end it is only known where it begins. */
export type Span = { readonly from: number; readonly to?: number | undefined }

export type SpanProblem =
  { kind: 'empty' } | { kind: 'not a time' } | { kind: 'outside' } | { kind: 'backwards' }

/** Finer than a word. */
export const toTenth = (second: number): number => Math.round(second * 10) / 10

/** `4:12`, `04:12.5`, `1:03:12`, or plain seconds; null for anything else. */
export const readTime = (typed: string): number | null => {
  const parts = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,6}(?:[.,]\d{1,3})?)$/.exec(typed.trim())
  if (parts === null) return null
  const [, hours = '0', minutes = '0', last = '0'] = parts
  const seconds = Number(last.replace(',', '.'))
  if (parts[2] !== undefined && seconds >= 60) return null
  return Number(hours) * 3600 + Number(minutes) * 60 + seconds
}

/** `seconds`: how long the recording is; 0 where nobody knows. */
export const readSpan = (from: string, to: string, seconds: number): Result<Span, SpanProblem> => {
  if (from.trim() === '' && to.trim() === '') return err({ kind: 'empty' })
  const start = readTime(from)
  const end = to.trim() === '' ? undefined : readTime(to)
  if (start === null || end === null) return err({ kind: 'not a time' })
  if (seconds > 0 && Math.max(start, end ?? 0) > seconds + 0.5) return err({ kind: 'outside' })
  if (end !== undefined && end < start) return err({ kind: 'backwards' })
  return ok(end === undefined ? { from: start } : { from: start, to: end })
}

/** Both halves; null where the place is not well inside, half a second from either end. */
export const splitSpan = ({ from, to }: Span, at: number): readonly [Span, Span] | null => {
  if (at < from + 0.5 || (to !== undefined && at > to - 0.5)) return null
  const cut = toTenth(at)
  return [
    { from, to: cut },
    { from: cut, to },
  ]
}

/** The part of the recording in which both ends can be moved: what is marked, and some of what is around it. */
export const around = ({ from, to = from }: Span, seconds: number): { from: number; to: number } => {
  const room = Math.max(5, (to - from) / 3)
  const start = Math.max(0, toTenth(from - room))
  return { from: start, to: Math.max(start + 1, Math.min(Math.max(seconds, to), to + room)) }
}

/** The ends stay in their order and inside the recording. */
export const movedEnd = (span: Span, end: 'from' | 'to', at: number, seconds: number): Span => {
  const last = Math.max(seconds, span.to ?? span.from)
  const to = Math.min(Math.max(0, toTenth(at)), last)
  if (end === 'from') return { ...span, from: Math.min(to, span.to ?? last) }
  return { ...span, to: Math.max(to, span.from) }
}
