// A device's public key as `key.pem`: SPKI in PEM, the form OpenSSL reads. One spelling only, so that its hash is known.

import { bytesEqual, concatBytes, fromBase64, fromHex, toBase64, type Bytes } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'

/** SubjectPublicKeyInfo of an Ed25519 key up to its 32 raw bytes (RFC 8410 §4). */
const spkiStart = unwrap(fromHex('302a300506032b6570032100'))

export const keyPem = (raw: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${toBase64(concatBytes([spkiStart, raw]))}\n-----END PUBLIC KEY-----\n`

/** The raw 32 bytes, or null for anything that {@link keyPem} would not have written. */
export const rawKeyOf = (pem: string): Bytes | null => {
  const [, line = ''] = /^-----BEGIN PUBLIC KEY-----\n(.+)\n-----END PUBLIC KEY-----\n$/.exec(pem) ?? []
  const der = fromBase64(line)
  if (!der.ok || der.value.length !== spkiStart.length + 32) return null
  if (!bytesEqual(der.value.subarray(0, spkiStart.length), spkiStart)) return null
  return der.value.slice(spkiStart.length)
}
