// A card as a film of codes: more than one code holds is shown in many, over and over, and whoever looks collects them in
// whatever order they are caught. Codes of another film, and what is no code of ours, are passed over.

import { concatBytes, fromBase32, toBase32, type Bytes } from '#/base/bytes.ts'
import { sha256Raw } from '#/base/hash.ts'

/** Bytes in one code: 1,040 letters, which is a code of 89 × 89 squares, read from a phone's screen at arm's length. */
const frameBytes = 640
/** About half a minute of film. */
export const mostFrames = 300
export const mostFilmBytes = mostFrames * frameBytes

const mark = 'FF1'
/** Letters that codes hold in five and a half bits. */
const divider = '*'

const filmOf = (bytes: Bytes): string => toBase32(sha256Raw(bytes).subarray(0, 5))

/** The texts of the codes, in order. At most {@link mostFilmBytes}. */
export const framesOf = (bytes: Bytes): readonly string[] => {
  const film = filmOf(bytes)
  const count = Math.max(1, Math.ceil(bytes.length / frameBytes))
  return Array.from({ length: count }, (_, index) =>
    [mark, film, index, count, toBase32(bytes.subarray(index * frameBytes, (index + 1) * frameBytes))]
      .join(divider)
      .toUpperCase(),
  )
}

export type Collected =
  | { readonly kind: 'none of ours' }
  | { readonly kind: 'collecting'; readonly have: number; readonly of: number }
  | { readonly kind: 'whole'; readonly bytes: Bytes }

type Frame = { film: string; index: number; count: number; content: Bytes }

const readFrame = (text: string): Frame | null => {
  const [marked, film = '', index = '', count = '', content = '', more] = text.toLowerCase().split(divider)
  if (marked !== mark.toLowerCase() || more !== undefined || !/^[a-z2-7]{8}$/.test(film)) return null
  if (!/^\d{1,3}$/.test(index) || !/^\d{1,3}$/.test(count)) return null
  const bytes = fromBase32(content)
  const [at, of] = [Number(index), Number(count)]
  if (!bytes.ok || of < 1 || of > mostFrames || at >= of) return null
  return { film, index: at, count: of, content: bytes.value }
}

/** Takes what is caught, one text after the other; a new film begins anew. */
export const collectFrames = (): ((text: string) => Collected) => {
  let film = ''
  let frames = new Map<number, Bytes>()
  return (text) => {
    const frame = readFrame(text)
    if (frame === null) return { kind: 'none of ours' }
    if (`${frame.film} ${frame.count}` !== film) {
      film = `${frame.film} ${frame.count}`
      frames = new Map()
    }
    frames.set(frame.index, frame.content)
    const { count } = frame
    if (frames.size < count) return { kind: 'collecting', have: frames.size, of: count }
    const bytes = concatBytes(
      Array.from({ length: count }, (_, index) => frames.get(index) ?? new Uint8Array()),
    )
    if (filmOf(bytes) === frame.film) return { kind: 'whole', bytes }
    // Two films mixed, or one misread: from the beginning.
    frames = new Map()
    return { kind: 'collecting', have: 0, of: count }
  }
}
