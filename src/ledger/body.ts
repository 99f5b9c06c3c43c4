// The body of an entry: JSON whose first key is a salt, so that its hash in the head tells nothing about what it says.
// Names, free text and blob hashes live only here; a body can go (erased, withheld) and the head still stands.

import { err, ok, type Result } from '#/base/result.ts'
import { textOf, utf8, type Bytes } from '#/base/bytes.ts'
import { isId, randomId } from '#/base/ids.ts'

export type BodyContent = Readonly<Record<string, unknown>>
export type BodyError = { kind: 'bad body'; problem: 'too long' | 'not UTF-8' | 'not JSON' | 'no salt' }

/** A long account is a few hundred kilobytes; what is larger belongs into a file of the evidence. */
export const bodyLimit = 4 * 1024 * 1024

export const bodyBytes = (content: BodyContent, salt: string = randomId()): Bytes =>
  utf8(JSON.stringify({ salt, ...content }))

/** What the body says, without its salt. */
export const parseBody = (bytes: Uint8Array): Result<BodyContent, BodyError> => {
  if (bytes.length > bodyLimit) return err({ kind: 'bad body', problem: 'too long' })
  const text = textOf(bytes)
  if (!text.ok) return err({ kind: 'bad body', problem: 'not UTF-8' })
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    return err({ kind: 'bad body', problem: 'not JSON' })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err({ kind: 'bad body', problem: 'not JSON' })
  const { salt, ...content }: Record<string, unknown> = { ...value }
  if (Object.keys(value)[0] !== 'salt' || !isId(salt)) return err({ kind: 'bad body', problem: 'no salt' })
  return ok(content)
}
