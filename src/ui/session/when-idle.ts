// Work that nobody waits for, in small pieces, each when the page has nothing better to do.

/** Within two seconds, however busy it is. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 200)
  })

/** Loads code ahead of its use, one after the other. A failure shows when it is wanted, and is tried again then. */
export const loadWhenIdle = async (loads: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const load of loads) {
    await whenIdle()
    await load().catch(() => undefined)
  }
}
