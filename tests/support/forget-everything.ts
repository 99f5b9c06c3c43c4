// For tests only: a new profile, as far as a page can make one. Closes the store and deletes every database.

import { setSession, theStore } from '#/ui/session/session.ts'

const deleted = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => resolve())
  })

export const forgetEverything = async (): Promise<void> => {
  try {
    theStore().close()
  } catch {
    // Nothing was open.
  }
  setSession({ open: null, shelf: [], person: null, status: { kind: 'starting' } })
  localStorage.clear()
  await Promise.all((await indexedDB.databases()).map(({ name = '' }) => deleted(name)))
}
