// What a witness sent back from their own device, as a small file or as text pasted from a message. Anybody can have made or
// changed it, so it is read like any stranger's: whole and in its limits, or not at all. It proves nothing about who wrote it.

import * as v from 'valibot'
import { fromBase64, textOf } from '#/base/bytes.ts'
import { isDay } from '#/base/dates.ts'
import { crc32 } from '#/base/hash.ts'
import { isId } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'

const atMost = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const line = atMost(1_000)

const stroke = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-1_000), v.maxValue(10_000))),
  v.maxLength(4_000),
)

const replySchema = v.object({
  ledger: v.custom<string>(isId),
  request: v.custom<string>(isId),
  name: line,
  job: line,
  relation: line,
  contact: line,
  specialism: line,
  proof: atMost(10_000),
  performedOn: v.union([v.literal(''), v.custom<string>(isDay)]),
  account: v.pipe(
    atMost(100_000),
    v.check((words) => words.trim() !== ''),
  ),
  /** Typed where there are no strokes. */
  signed: v.object({ name: line, strokes: v.pipe(v.array(stroke), v.maxLength(500)) }),
})

export type WitnessReply = v.InferOutput<typeof replySchema>

export type ReplyError =
  /** Nothing in it says that it is an answer. */
  | { readonly kind: 'no reply' }
  /** Part of it is missing or was changed on the way. */
  | { readonly kind: 'damaged reply' }
  | { readonly kind: 'later reply' }
  | { readonly kind: 'too large' }

/** Of characters: an account of the longest, and a signature of many lines, with room to spare. */
export const mostReply = 8_000_000

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** What messages do to text on its way: they wrap it, quote it, and make its quotation marks pretty. */
const plain = (sent: string): string => sent.replaceAll(/[\s>]/g, '').replaceAll(/[“”„]/g, '"')

export const readReply = (text: string): Result<WitnessReply, ReplyError> => {
  if (text.length > mostReply) return err({ kind: 'too large' })
  const here = plain(text)
  const named = /fieldfolio\/witness-reply@(\d{1,9})"/.exec(here)
  if (named === null) return err({ kind: 'no reply' })
  if (named[1] !== '1') return err({ kind: 'later reply' })
  const found = /^,"check":"([0-9a-f]{8})","answer":"([A-Za-z0-9+/=]+)"\}/.exec(
    here.slice(named.index + named[0].length),
  )
  const bytes = fromBase64(found?.[2] ?? '')
  if (found === null || !bytes.ok) return err({ kind: 'damaged reply' })
  const check = crc32(bytes.value).toString(16).padStart(8, '0')
  const json = textOf(bytes.value)
  if (check !== found[1] || !json.ok) return err({ kind: 'damaged reply' })
  const reply = v.safeParse(replySchema, parsed(json.value))
  return reply.success ? ok(reply.output) : err({ kind: 'damaged reply' })
}
