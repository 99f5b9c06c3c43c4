// Whether this window can keep a file at all, found out by keeping one: Safari's private windows open a database and refuse a
// Blob, and an almost full device grants a share too small for a photo. In a database of its own, which goes again.

import { answered, inScratch } from '#/store/scratch-database.ts'

export type Keeping = 'yes' | 'no files' | 'little room'

const name = 'fieldfolio-probe'
/** Some twenty photos. The browser's own estimate may be far too high, never too low. */
const fewBytes = 100_000_000

const keepsFiles = (): Promise<boolean> =>
  inScratch(name, async (begin) => {
    await answered(begin('readwrite').put(new Blob(['photo']), 1))
    const kept: unknown = await answered(begin('readonly').get(1))
    return kept instanceof Blob && (await kept.text()) === 'photo'
  })

/** Takes a few milliseconds, and writes: ask only where nothing is kept yet, and nobody waits. */
export const tryKeeping = async (): Promise<Keeping> => {
  try {
    if (!(await keepsFiles())) return 'no files'
  } catch {
    return 'no files'
  }
  const { quota } = await navigator.storage.estimate().catch(() => ({ quota: undefined }))
  return quota !== undefined && quota < fewBytes ? 'little room' : 'yes'
}
