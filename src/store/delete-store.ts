// Throws a whole database away: only ever the demo's. Every other table of the app is emptied by an erasure or not at all.

/** Other tabs close theirs when they are asked to; one that is in the middle of something is given this long, in ms. */
const patience = 5_000

/** False where it is still there. A slow disk is waited for: what has been asked for is not taken back. */
export const deleteStore = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve(true))
    request.addEventListener('error', () => resolve(false))
    request.addEventListener('blocked', () => setTimeout(() => resolve(false), patience))
  })
