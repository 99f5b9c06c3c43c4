// What a code that was looked at turns out to be: a piece of a film of somebody's, a place, or nothing of ours. It is read as
// text and never followed, whatever it says.

import type { Bytes } from '#/base/bytes.ts'
import { collectFrames } from '#/sync/meeting/frames.ts'
import { isPlaceCode, readPlaceCode } from '#/sync/meeting/place-code.ts'
import { givenByCode, type GivenPlace } from '#/ui/session/exchange/given-place.ts'
import { readPastedLink } from '#/ui/session/exchange/place-link.ts'

export type ReadCode =
  | { readonly kind: 'collecting'; readonly have: number; readonly of: number }
  | { readonly kind: 'whole'; readonly bytes: Bytes }
  | { readonly kind: 'place'; readonly given: GivenPlace }
  /** A link with a password in it, or a code of ours that is cut or changed. */
  | { readonly kind: 'secret in link' | 'damaged' }
  /** Of somebody else: where it would lead, or empty where it is no link. */
  | { readonly kind: 'none of ours'; readonly host: string }

const isWeb = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const notAFrame = (text: string): ReadCode => {
  if (isPlaceCode(text)) {
    const place = readPlaceCode(text)
    return place === null ? { kind: 'damaged' } : { kind: 'place', given: givenByCode(place) }
  }
  const link = readPastedLink(text)
  if (link.ok)
    return { kind: 'place', given: { by: 'code', place: link.value, secret: null, portfolio: null } }
  if (link.error.kind === 'secret in it') return { kind: 'secret in link' }
  return { kind: 'none of ours', host: isWeb(text.trim()) ? new URL(text.trim()).host.slice(0, 100) : '' }
}

/** Takes the texts that a camera catches, one after the other. */
export const collectCodes = (): ((text: string) => ReadCode) => {
  const collect = collectFrames()
  return (text) => {
    const got = collect(text)
    return got.kind === 'none of ours' ? notAFrame(text) : got
  }
}
