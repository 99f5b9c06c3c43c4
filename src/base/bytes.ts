// Bytes as text and back: UTF-8, hex, base64 and base32, exactly as the formats spell them.
// Decoders are strict: text that the encoder would not have written is refused.

import { err, ok, type Result } from '#/base/result.ts'

export type Bytes = Uint8Array<ArrayBuffer>
export type EncodingError = { kind: 'bad encoding'; expected: 'hex' | 'base64' | 'base32' | 'utf-8' }

const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const utf8 = (text: string): Bytes => encoder.encode(text)

/** Strict: refuses malformed UTF-8, and keeps a BOM so that a re-written text differs from its bytes. */
export const textOf = (bytes: Uint8Array): Result<string, EncodingError> => {
  try {
    return ok(strictDecoder.decode(bytes))
  } catch {
    return err({ kind: 'bad encoding', expected: 'utf-8' })
  }
}

/** Line by line, without the line feeds, so that a text of nothing but lines is not taken apart before anybody looks at it. */
export function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield text.slice(from, to)
    from = to + 1
  }
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * Lower-case hex, two digits a byte. Joined rather than added up piece by piece: engines keep such a sum as the tree of its
 * pieces, which for a hash takes 900 bytes instead of 80.
 */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => hexPairs[byte]).join('')

export const fromHex = (text: string): Result<Bytes, EncodingError> => {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text))
    return err({ kind: 'bad encoding', expected: 'hex' })
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return ok(bytes)
}

/** Standard alphabet, padded (RFC 4648 §4). */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(binary)
}

/** The last letter before the padding says only two or four bits of a byte; the others of its six are 0. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/

/** Strict inverse of {@link toBase64}: other alphabets, missing padding and stray bits are refused. */
export const fromBase64 = (text: string): Result<Bytes, EncodingError> => {
  if (!base64.test(text)) return err({ kind: 'bad encoding', expected: 'base64' })
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return ok(bytes)
}

const base32Alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 §6, lower case, unpadded: the spelling of every id. */
export const toBase32 = (bytes: Uint8Array): string => {
  const letters: string[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      letters.push(base32Alphabet.charAt((held >> bits) & 31))
    }
    held &= (1 << bits) - 1
  }
  if (bits > 0) letters.push(base32Alphabet.charAt((held << (5 - bits)) & 31))
  return letters.join('')
}

/** Strict inverse of {@link toBase32}. */
export const fromBase32 = (text: string): Result<Bytes, EncodingError> => {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const letter of text) {
    held = ((held << 5) | base32Alphabet.indexOf(letter)) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at] = (held >> bits) & 255
    at += 1
  }
  return toBase32(bytes) === text ? ok(bytes) : err({ kind: 'bad encoding', expected: 'base32' })
}

export const concatBytes = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const bytesEqual = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
