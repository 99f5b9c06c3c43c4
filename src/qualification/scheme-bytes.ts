// A scheme version is pinned by the SHA-256 of its file, byte for byte: as shipped in rules/, as stored, and as
// data/scheme.json in a bundle. Never parse and write the file again on the way: another spelling is another version.

import { textOf, type EncodingError } from '#/base/bytes.ts'
import { sha256, type Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { readScheme, type SchemeError } from '#/qualification/read-scheme.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type SchemeBytesError =
  | SchemeError
  | EncodingError
  | { kind: 'not json'; says: string }
  | { readonly kind: 'too large'; readonly bytes: number }

/** Far above any scheme known (57 kB). Whatever brought it here, it is measured before it is parsed. */
export const mostSchemeBytes = 4 * 1024 * 1024

export const schemeHash = (bytes: Uint8Array): Sha256 => sha256(bytes)

/** The scheme in a file and the hash that pins it; any bytes are answered, none throw. */
export const readSchemeBytes = (
  bytes: Uint8Array,
): Result<{ scheme: Scheme; hash: Sha256 }, SchemeBytesError> => {
  if (bytes.length > mostSchemeBytes) return err({ kind: 'too large', bytes: bytes.length })
  const text = textOf(bytes)
  if (!text.ok) return text
  let json: unknown
  try {
    json = JSON.parse(text.value)
  } catch (error) {
    return err({ kind: 'not json', says: error instanceof Error ? error.message : String(error) })
  }
  const scheme = readScheme(json)
  return scheme.ok ? ok({ scheme: scheme.value, hash: schemeHash(bytes) }) : scheme
}
