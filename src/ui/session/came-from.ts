// Where a detour began: kept with the address it leads to, so that "Done" goes back there, after a reload too. An address
// from outside has none, and then nothing is guessed.

const fieldName = 'cameFrom'

/** Where the address shown now was come to from, within the app; null for a bookmark. */
export const cameFrom = (): string | null => {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !(fieldName in state)) return null
  return typeof state[fieldName] === 'string' ? state[fieldName] : null
}

/** What an address is given when it is gone to. Choosing a qualification is on the way to its units, not a beginning. */
export const comingFromHere = (): object => ({
  [fieldName]: location.pathname.startsWith('/scheme') ? cameFrom() : location.pathname,
})
