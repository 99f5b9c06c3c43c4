// Keeps one interrupted write from costing everything. Chromium stores IndexedDB in a log, and goes on behind whatever a kill
// or a power cut has torn off in it; the next start finds that the two do not fit, and deletes all that the site has stored.
// So the log is left behind soon after each start. See README.md, which has what was measured.

import { committed, inScratch } from '#/store/scratch-database.ts'

/** The log is left behind once 4 MiB were written since the start: LevelDB's write buffer, as Chromium sets it. */
const enough = 5 * 1024 * 1024
/** Values of 64 KiB and more go into files of their own, past the log. */
const pieceBytes = 56 * 1024
/** Written and deleted again before the next: a device that is almost full has no room for all of it at once. */
const piecesAtOnce = 4

const name = 'fieldfolio-log'

/** The other engines keep IndexedDB in SQLite, which takes back what is torn. */
const isChromium = (): boolean => 'userAgentData' in navigator || /Chrom(?:e|ium)\//.test(navigator.userAgent)

/**
 * Writes what nobody needs, in a database of its own. Where the browser refuses it, for want of room say, nothing is lost by
 * it. Resolves with the bytes that were written.
 */
export const startFreshLog = async (factory: IDBFactory = indexedDB): Promise<number> => {
  if (!isChromium()) return 0
  const filler = new ArrayBuffer(pieceBytes)
  let written = 0
  const turns = async (begin: (mode: IDBTransactionMode) => IDBObjectStore): Promise<void> => {
    while (written < enough) {
      const store = begin('readwrite')
      for (let piece = 0; piece < piecesAtOnce; piece++) store.put(filler, piece)
      await committed(store.transaction)
      written += piecesAtOnce * pieceBytes
      const again = begin('readwrite')
      again.clear()
      await committed(again.transaction)
    }
  }
  await inScratch(name, turns, factory).catch(() => undefined)
  return written
}
