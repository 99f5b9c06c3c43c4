// An invitation: random bytes that one screen showed and another has seen. Whoever answers proves that they saw it, for one
// device only, without telling it on; so an introduction that comes by any way is known to be of whoever stood there.

import * as v from 'valibot'
import { fromBase64, toBase64, toHex, utf8, type Bytes } from '#/base/bytes.ts'
import { isMoment } from '#/base/dates.ts'
import { isId, type Id } from '#/base/ids.ts'

export const newInvitation = (): string => toBase64(crypto.getRandomValues(new Uint8Array(16)))

const keyOf = (secret: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])

/** HMAC-SHA-256 of the device's id under the invitation, in hex. Empty where that is no invitation. */
export const answerTo = async (invitation: string, device: Id): Promise<string> => {
  const secret = fromBase64(invitation)
  if (!secret.ok || secret.value.length !== 16) return ''
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret.value), utf8(device))))
}

const keptSchema = v.array(
  v.object({
    ledger: v.custom<Id>(isId),
    invitation: v.string(),
    kind: v.picklist(['meet', 'move']),
    /** When both said the same words. */
    at: v.custom<string>(isMoment),
  }),
)
export type Invitation = v.InferOutput<typeof keptSchema>[number]

const month = 30 * 24 * 60 * 60 * 1000

/** Those that were kept, and are not older than a month by a clock that may be wrong; none where they do not read. */
export const invitationsIn = (kept: unknown): readonly Invitation[] => {
  const read = v.safeParse(keptSchema, kept)
  return read.success ? read.output.filter(({ at }) => Math.abs(Date.now() - Date.parse(at)) < month) : []
}
