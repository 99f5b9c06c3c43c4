// Files that lie in pieces, one a row (the parts of a copy, the chunks of a recording): joined again in their order. What
// is missing or cannot be read is told, and what there is of the file is still saved.

import { extensionOf, safeStem, tellingBytes } from './names.js'
import { countText } from './readable.js'
import { growFile } from './zip.js'

/** @typedef {import('./zip.js').Bytes} Bytes */
/** @typedef {import('./plain.js').Tree} Tree */
/** What is known of the whole file. @typedef {{ sha256?: string | undefined, name?: string | undefined, mediaType?: unknown, bytes?: number | undefined, parts?: number | undefined, crc32?: number | undefined, isLoose?: boolean }} Whole */
/**
 * @typedef {object} Told
 * @property {(id: string) => Whole} wholeOf
 * @property {(path: string, content: import('./zip.js').Content) => string} keep gives the name that the file got
 * @property {(text: string) => void} trouble
 * @property {{ whole: string, loose: string }} folders for files that are known, and for those that are not
 */

/** `2`, `3 and 4`, … @param {number[]} numbers from 0 */
const listed = (numbers) => {
  const shown = numbers.slice(0, 20).map((n) => String(n + 1))
  return numbers.length > 20 ? `${shown.join(', ')} and ${numbers.length - 20} more` : shown.join(', ')
}

/** @param {Told} told */
export const joinPieces = ({ wholeOf, keep, trouble, folders }) => {
  let count = 0
  /** @type {Set<string>} */
  const done = new Set()
  /** @type {{ id: string, file: ReturnType<typeof growFile>, first: Bytes, have: Set<number>, bad: number[], places: Tree[] } | null} */
  let open = null

  const finish = () => {
    if (open === null) return
    const { id, file, first, have, bad, places } = open
    open = null
    done.add(id)
    count += 1
    const whole = wholeOf(id)
    const content = file.content()
    const expected = whole.parts ?? Math.max(-1, ...have, ...bad) + 1
    const missing = Array.from({ length: Math.min(expected, 100_000) }, (_, n) => n).filter(
      (n) => !have.has(n),
    )
    const isShort = missing.length > 0 || (whole.bytes !== undefined && whole.bytes !== content.bytes)
    const stem = safeStem(whole.name, whole.isLoose ? 'unfinished' : 'file')
    const mark = safeStem(whole.sha256 ?? id, 'x').slice(0, 8)
    const path = keep(
      `${whole.isLoose ? folders.loose : folders.whole}/${String(count).padStart(4, '0')}-${stem}-${mark}` +
        `${isShort ? '-INCOMPLETE' : ''}.${extensionOf(whole.mediaType, whole.name, first)}`,
      content,
    )
    for (const place of places) place['$file'] = path
    if (missing.length > 0)
      trouble(
        `${path}: ${countText(missing.length, 'piece is', 'pieces are')} missing or could not be read (number ${listed(missing)} of ${expected}). The other pieces are saved, one after another.`,
      )
    else if (isShort) trouble(`${path}: it is ${content.bytes} bytes long and should be ${whole.bytes}.`)
    else if (whole.crc32 !== undefined && whole.crc32 !== content.crc)
      trouble(`${path}: it is not what was saved. The storage may have damaged it.`)
  }

  return {
    /**
     * @param {string} id @param {number} index @param {Blob | Bytes} content @param {Tree} place @param {AbortSignal} signal
     */
    async add(id, index, content, place, signal) {
      if (open?.id !== id) finish()
      open ??= { id, file: growFile(), first: new Uint8Array(), have: new Set(), bad: [], places: [] }
      const now = open
      now.places.push(place)
      const from = now.file.size()
      try {
        if (content instanceof Blob) await now.file.addBlob(content, signal)
        else now.file.addBytes(content)
        if (now.have.size === 0) {
          const start =
            content instanceof Blob ? content.slice(0, tellingBytes) : content.slice(0, tellingBytes)
          now.first = start instanceof Blob ? new Uint8Array(await start.arrayBuffer()) : start
        }
        now.have.add(index)
        place['$from'] = from
        place['$length'] = now.file.size() - from
      } catch (fault) {
        signal.throwIfAborted()
        now.bad.push(index)
        place['$cannotBeRead'] = String(fault)
      }
    },
    finish,
    /** Whether anything of it was found. @param {string} id */
    has: (id) => done.has(id),
  }
}
