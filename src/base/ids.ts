// Ids are base32 of 128 bits (26 characters): random for people and salts, derived for devices and ledgers.

import { toBase32 } from '#/base/bytes.ts'
import { sha256Raw, type Sha256 } from '#/base/hash.ts'

/** 26 lower-case base32 characters. */
export type Id = string

export const randomId = (): Id => toBase32(crypto.getRandomValues(new Uint8Array(16)))

/** The first 128 bits of SHA-256 of the bytes: a device's id from its raw public key, a ledger's from its genesis head. */
export const derivedId = (bytes: Uint8Array): Id => toBase32(sha256Raw(bytes).subarray(0, 16))

/** {@link derivedId} of bytes of which only the hash is known. */
export const idOfHash = (hash: Sha256): Id =>
  toBase32(Uint8Array.from({ length: 16 }, (_, at) => Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16)))

// 26 characters carry 130 bits; the two spare bits of the last one are zero.
export const isId = (text: unknown): text is Id =>
  typeof text === 'string' && /^[a-z2-7]{25}[aeimquy4]$/.test(text)
