// What a signature says about the evidence as it stands now: the same revision, or something was changed after it was signed.

import type { Device, Evidence, Signature } from '#/portfolio/portfolio.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'

export type SignatureState = 'as signed' | 'changed since'

export const signatureState = (
  evidence: Pick<Evidence, 'id' | 'fields'>,
  { revision }: Pick<Signature, 'revision'>,
): SignatureState => (revision === evidenceRevisionOf(evidence) ? 'as signed' : 'changed since')

/** Whether a change to it now would be one after it was signed. */
export const isSigned = (evidence: Evidence): boolean =>
  evidence.signatures.some((each) => signatureState(evidence, each) === 'as signed')

/** Signed on the signer's own device, or drawn or typed on somebody else's: different standings (formats §3). */
export type SignatureWay =
  | 'on own device'
  /** As far as that device says: the centre's list does not name it yet. */
  | 'on a device to be confirmed'
  | 'drawn on another device'
  | 'typed on another device'

/** `on`: the device that the signature was made on. */
export const signatureWay = (
  { isOnOwnDevice, how, capacity }: Pick<Signature, 'isOnOwnDevice' | 'how' | 'capacity'>,
  on: Pick<Device, 'standing' | 'statedRoles'> | undefined,
): SignatureWay => {
  if (isOnOwnDevice) return 'on own device'
  if (on?.standing === 'not yet known' && on.statedRoles.includes(capacity))
    return 'on a device to be confirmed'
  return how === 'drawn' ? 'drawn on another device' : 'typed on another device'
}
