// What one screen shows to another when two people meet, or a new phone takes over: whose portfolio it is, the words of it that
// fit, where it is exchanged, and an invitation that only whoever has seen this screen can answer. No file is in it.

import * as v from 'valibot'
import { textOf, utf8, type Bytes } from '#/base/bytes.ts'
import { foreignJson } from '#/base/foreign-json.ts'
import { sha256Raw } from '#/base/hash.ts'
import { isId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { readEntry, type Entry } from '#/ledger/entry.ts'
import { ledgerIdOf } from '#/ledger/write-entry.ts'

/** `meet`: somebody else joins. `move`: the same person's new device. */
export type CardKind = 'meet' | 'move'

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))

const cardSchema = v.object({
  type: v.literal('fieldfolio/card@1'),
  kind: v.picklist(['meet', 'move']),
  ledger: v.custom<Id>(isId),
  /** The candidate's name, as they gave it. */
  name: text(1_000),
  /** Whose the portfolio is: the new device becomes theirs. */
  person: v.custom<Id>(isId),
  /** Base64 of 16 random bytes. */
  invitation: text(40),
  /** Where it is exchanged, with what it takes to get in; null where it is not, or not for others. */
  place: v.nullable(
    v.object({
      kind: v.picklist(['webdav', 's3']),
      name: text(1_000),
      settings: v.unknown(),
      secret: v.nullable(text(10_000)),
    }),
  ),
  /** A line, its signature and its words; without words where they were erased. */
  entries: v.pipe(
    v.array(v.object({ line: text(300_000), signature: text(100), body: v.nullable(text(1_000_000)) })),
    v.maxLength(100_000),
  ),
})

type Written = v.InferOutput<typeof cardSchema>
export type Card = Omit<Written, 'type' | 'entries'> & { readonly entries: readonly Entry[] }

/** Of a film that is small when packed and endless when unpacked, no more is looked at. */
const unpackedBytes = 8 * 1024 * 1024

const through = async (
  bytes: Bytes,
  transform: ReadableWritablePair<Bytes, BufferSource>,
): Promise<Bytes | null> => {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader()
  const pieces: Bytes[] = []
  let length = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      pieces.push(read.value)
      length += read.value.length
      if (length > unpackedBytes) {
        await reader.cancel()
        return null
      }
    }
  } catch {
    return null
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

export const cardBytes = async ({ entries, ...card }: Card): Promise<Bytes> => {
  const written: Written = {
    type: 'fieldfolio/card@1',
    ...card,
    entries: entries.map(({ line, signature, body }) => {
      const words = body === null ? null : textOf(body)
      return { line, signature, body: words?.ok ? words.value : null }
    }),
  }
  const packed = await through(utf8(JSON.stringify(written)), new CompressionStream('deflate-raw'))
  if (packed === null) throw new Error('a card larger than cards are')
  return packed
}

export type CardError = { readonly kind: 'no card' }

/** Signatures are still to be checked: this says only that it has the form of a card. */
export const readCard = async (bytes: Bytes): Promise<Result<Card, CardError>> => {
  const unpacked = await through(bytes, new DecompressionStream('deflate-raw'))
  const read = unpacked === null ? null : textOf(unpacked)
  const json = read?.ok ? foreignJson(read.value) : null
  const card = json?.ok ? v.safeParse(cardSchema, json.value) : null
  if (card?.success !== true) return err({ kind: 'no card' })
  const { type: _, entries: lines, ...rest } = card.output
  const entries: Entry[] = []
  for (const { line, signature, body } of lines) {
    const entry = readEntry(line, signature, body === null ? null : utf8(body))
    // Whatever is of another portfolio would be stored with that one, whoever's it is here.
    if (!entry.ok || (entry.value.head.ledger ?? ledgerIdOf(entry.value)) !== rest.ledger)
      return err({ kind: 'no card' })
    entries.push(entry.value)
  }
  return ok({ ...rest, entries })
}

/** Both screens show the words of this. */
export const cardHash = (bytes: Bytes): Bytes => sha256Raw(bytes)
