// Into the demo, out of it, and into somebody else's shoes: files on their way in and what is typed are kept first, then the
// page starts anew.

import type { DemoPerson } from '#/demo/people.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { deleteStore } from '#/store/delete-store.ts'
import { isDemo, markDemo, storeName } from '#/ui/session/demo-mode.ts'
import { whenKept } from '#/ui/session/keeping.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { keepNow } from '#/ui/session/snapshots.ts'

/** `no mark`: this browser keeps nothing for a tab. `open elsewhere`: another tab holds the demo and does not let go. */
export type DemoError = { kind: 'no mark' } | { kind: 'open elsewhere' }

const keepTyped = async (): Promise<void> => {
  if (useSession.getState().open === null) return
  const { saveDescription } = await import('#/ui/session/change-description.ts')
  await saveDescription()
  await keepNow()
}

const startAnew = (): void => location.assign('/')

/**
 * Null goes back to real work. Where it succeeds the page is on its way out, or `isStillWanted` denied it once files on their way
 * were in.
 */
export const goDemo = async (
  person: DemoPerson | null,
  isStillWanted: () => boolean,
): Promise<Result<void, DemoError>> => {
  await whenKept()
  if (!isStillWanted()) return ok(undefined)
  await keepTyped()
  if (!markDemo(person)) return err({ kind: 'no mark' })
  startAnew()
  return ok(undefined)
}

/** Throws away everything of the demo and begins it again, as the same person. Real work is in another database. */
export const restartDemo = async (): Promise<Result<void, DemoError>> => {
  if (!isDemo()) throw new Error('only the demo may be thrown away')
  await keepNow()
  theStore().close()
  if (!(await deleteStore(storeName()))) return err({ kind: 'open elsewhere' })
  startAnew()
  return ok(undefined)
}
