// What an S3 store means by its refusal. The code in the body says more than the status; where there is none, the status has
// to do (a proxy on the way speaks no S3).

import type { DestinationError } from '#/sync/destination.ts'
import type { Answer } from '#/sync/destinations/ask-store.ts'
import { readXml } from '#/sync/destinations/read-xml.ts'
import { busyFrom, statusError } from '#/sync/destinations/status-error.ts'

type Said = { code: string; serverTime: string }

const whatItSays = async (answer: Answer): Promise<Said> => {
  const said = { code: '', serverTime: '' }
  if (!/xml/i.test(answer.headers.get('content-type') ?? '')) return said
  const isXml = await readXml(answer, ({ name, text, within }) => {
    if (within.length !== 1 || within[0] !== 'Error') return
    if (name === 'Code') said.code = text
    if (name === 'ServerTime') said.serverTime = text
  })
  return isXml ? said : { code: '', serverTime: '' }
}

/** Null where the store does not tell its time, or the browser may not read it. */
const clockOff = ({ serverTime }: Said, answer: Answer): DestinationError => {
  const there = Date.parse(serverTime === '' ? (answer.headers.get('date') ?? '') : serverTime)
  return { kind: 'clock off', byMs: Number.isNaN(there) ? null : Date.now() - there }
}

export const s3Error = async (answer: Answer): Promise<DestinationError> => {
  const said = await whatItSays(answer)
  switch (said.code) {
    case 'RequestTimeTooSkewed':
      return clockOff(said, answer)
    case 'AccessDenied':
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
    // Another region than the one it was signed for.
    case 'AuthorizationHeaderMalformed':
      return { kind: 'sign-in refused' }
    case 'NoSuchKey':
      return { kind: 'not there' }
    // Nothing can be put there: unlike a folder, a bucket is not made on the way.
    case 'NoSuchBucket':
      return { kind: 'not a store' }
    case 'QuotaExceeded':
    case 'XMinioStorageFull':
      return { kind: 'no room' }
    case 'EntityTooLarge':
      return { kind: 'too large' }
    case 'SlowDown':
    case 'RequestTimeout':
    case 'OperationAborted':
    case 'ConditionalRequestConflict':
      return busyFrom(answer)
    // Cut or altered on the way.
    case 'IncompleteBody':
    case 'BadDigest':
    case 'XAmzContentSHA256Mismatch':
      return { kind: 'unreachable' }
    default:
      return statusError(answer)
  }
}
