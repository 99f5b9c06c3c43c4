// What a signature says about the evidence as it stands now: the same revision, or something was changed after it was signed.

import type { Evidence, Signature } from '#/portfolio/portfolio.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'

export type SignatureState = 'as signed' | 'changed since'

export const signatureState = (
  evidence: Pick<Evidence, 'id' | 'fields'>,
  { revision }: Pick<Signature, 'revision'>,
): SignatureState => (revision === evidenceRevisionOf(evidence) ? 'as signed' : 'changed since')

/** Signed on the signer's own device, or drawn or typed on somebody else's: different standings (formats §3). */
export type SignatureWay = 'on own device' | 'drawn on another device' | 'typed on another device'

export const signatureWay = ({
  isOnOwnDevice,
  how,
}: Pick<Signature, 'isOnOwnDevice' | 'how'>): SignatureWay =>
  isOnOwnDevice ? 'on own device' : how === 'drawn' ? 'drawn on another device' : 'typed on another device'
