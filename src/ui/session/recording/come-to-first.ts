// Whether the address shown now is come to for the first time: its step in the browser's history is marked, and keeps the
// mark through Back, Forward, a reload and a lock. It never changes the address.

const mark = 'wasComeTo'

/** True once for each step of the history. */
export const comeToFirst = (): boolean => {
  const state: unknown = history.state
  const known = typeof state === 'object' && state !== null ? state : {}
  if (mark in known) return false
  history.replaceState({ ...known, [mark]: true }, '')
  return true
}
