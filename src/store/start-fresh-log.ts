// Keeps one interrupted write from costing everything. Chromium stores IndexedDB in a log, and goes on behind whatever a kill
// or a power cut has torn off in it; the next start finds that the two do not fit, and deletes all that the site has stored.
// So the log is left behind as soon as the app has started. See README.md, which has what was measured.

import { inScratch } from '#/store/scratch-database.ts'

const name = 'fieldfolio-log'

/** The other engines keep IndexedDB in SQLite, which takes back what is torn. */
const isChromium = (): boolean => 'userAgentData' in navigator || /Chrom(?:e|ium)\//.test(navigator.userAgent)

const isBegun = async (factory: IDBFactory): Promise<boolean> => {
  try {
    await inScratch(name, () => Promise.resolve(), factory)
    return !(await factory.databases()).some((database) => database.name === name)
  } catch {
    return false
  }
}

/** How long it is waited before it is tried again, in ms. */
const waits = [2_000, 20_000]

/**
 * Makes a database that nobody needs, and deletes it again: Chromium packs what a deleted database has left, and begins a new
 * log for that. Where the browser refuses it, as it may while storage is busy, it is tried twice more; nothing is lost by it.
 * Resolves with whether it was done.
 */
export const startFreshLog = async (factory: IDBFactory = indexedDB): Promise<boolean> => {
  if (!isChromium()) return false
  for (const ms of waits) {
    if (await isBegun(factory)) return true
    await new Promise((resolve) => setTimeout(resolve, ms))
  }
  return isBegun(factory)
}
