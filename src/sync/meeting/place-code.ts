// A code that sets up a place with one look: where it is, and what it takes to get in. Unlike a link it may carry the secret,
// so it is no address of anything: what a camera's own app makes of it opens nothing and is kept in no history of pages.

import * as v from 'valibot'
import { fromBase32, textOf, toBase32, utf8 } from '#/base/bytes.ts'
import { isId, type Id } from '#/base/ids.ts'
import { attempted } from '#/base/result.ts'

// oxlint-disable-next-line no-control-regex -- they have no business in a name or an address
const odd = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/

/** Short, and nothing that prints backwards or not at all: it will be shown beside words of ours. */
export const isPlainText = (text: string, limit: number): boolean => text.length <= limit && !odd.test(text)

const part = v.pipe(
  v.string(),
  v.check((text) => isPlainText(text, 300)),
)

const placeSchema = v.object({
  type: v.literal('fieldfolio/place@1'),
  kind: v.picklist(['webdav', 's3']),
  address: v.pipe(part, v.nonEmpty()),
  user: part,
  name: part,
  /** S3 only, as are the two after it. */
  bucket: part,
  region: part,
  prefix: part,
  secret: v.pipe(
    v.string(),
    v.check((text) => isPlainText(text, 1_000)),
  ),
  /** Whose portfolio lies there: a phone that has none yet gets it back by this. */
  portfolio: v.custom<Id>(isId),
})

export type PlaceWithSecret = Omit<v.InferOutput<typeof placeSchema>, 'type'>

/** Said to whoever looks at it with anything but the app. Letters that codes hold in five and a half bits. */
const mark = 'FIELDFOLIO-PLACE-1*'
/** More than any code holds. */
const longest = 4_300

export const placeCode = (place: PlaceWithSecret): string =>
  mark + toBase32(utf8(JSON.stringify({ type: 'fieldfolio/place@1', ...place }))).toUpperCase()

export const isPlaceCode = (text: string): boolean => text.startsWith(mark)

/** Null where it is cut, changed or made up. */
export const readPlaceCode = (text: string): PlaceWithSecret | null => {
  if (!isPlaceCode(text) || text.length > longest) return null
  const bytes = fromBase32(text.slice(mark.length).toLowerCase())
  const written = bytes.ok ? textOf(bytes.value) : null
  const json: unknown = written?.ok ? attempted((): unknown => JSON.parse(written.value)) : null
  const read = v.safeParse(placeSchema, json)
  if (!read.success) return null
  const { type: _, ...place } = read.output
  return place
}
