// A device is one person's Ed25519 key on one installation. The private key cannot leave it; the id is derived from the
// public one, so nobody can claim another's id.

import { err, ok, type Result } from '#/base/result.ts'
import { fromBase64, toBase64, type Bytes } from '#/base/bytes.ts'
import { derivedId, type Id } from '#/base/ids.ts'

export type Signer = {
  readonly device: Id
  /** Raw 32 bytes. */
  readonly publicKey: Bytes
  /** Raw 64 bytes over exactly these bytes. */
  sign(bytes: Bytes): Promise<Bytes>
}

export type KeyError = { kind: 'bad key' } | { kind: 'Ed25519 missing' }

/** Non-extractable. Fails on browsers below the floor of formats §1 (Chrome 137, Firefox 129, Safari 17). */
export const newDeviceKeys = async (): Promise<Result<CryptoKeyPair, KeyError>> => {
  try {
    return ok(await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']))
  } catch {
    return err({ kind: 'Ed25519 missing' })
  }
}

export const signerFrom = async (keys: CryptoKeyPair): Promise<Signer> => {
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
  return {
    device: derivedId(publicKey),
    publicKey,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, bytes)),
  }
}

export type Verifier = (signature: string, bytes: Bytes) => Promise<boolean>

/** A check of base64 signatures by one raw public key. False for anything malformed; never throws. */
export const verifierFor = async (publicKey: Bytes): Promise<Result<Verifier, KeyError>> => {
  if (publicKey.length !== 32) return err({ kind: 'bad key' })
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', true, ['verify'])
    return ok(async (signature, bytes) => {
      const raw = fromBase64(signature)
      return raw.ok && raw.value.length === 64 && crypto.subtle.verify('Ed25519', key, raw.value, bytes)
    })
  } catch {
    return err({ kind: 'bad key' })
  }
}

/** The key a `device.introduced` body states, if it really is this device's. */
export const statedKeyOf = (device: Id, content: Readonly<Record<string, unknown>>): Bytes | null => {
  const { publicKey } = content
  if (typeof publicKey !== 'string') return null
  const raw = fromBase64(publicKey)
  return raw.ok && raw.value.length === 32 && derivedId(raw.value) === device ? raw.value : null
}

export const signText = async (signer: Signer, bytes: Bytes): Promise<string> =>
  toBase64(await signer.sign(bytes))
