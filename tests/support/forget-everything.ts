// For tests only: a new profile, as far as a page can make one. Closes the store and deletes every database.

import { expect } from 'vitest'
import type { Store } from '#/store/open-store.ts'
import { setSession, theStore } from '#/ui/session/session.ts'

const deleted = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => resolve())
  })

const openNow = (): Store | null => {
  try {
    return theStore()
  } catch {
    return null
  }
}

/** A recording that was left while it began keeps its database open until its last piece is there: it ends by itself first. */
const nothingRecords = async (store: Store): Promise<void> => {
  const recordings = await store.openRecordings()
  await expect.poll(async () => [...(await recordings.living())]).toEqual([])
}

export const forgetEverything = async (): Promise<void> => {
  const store = openNow()
  if (store) await nothingRecords(store)
  store?.close()
  setSession({ open: null, shelf: [], person: null, status: { kind: 'starting' } })
  localStorage.clear()
  await Promise.all((await indexedDB.databases()).map(({ name = '' }) => deleted(name)))
}
