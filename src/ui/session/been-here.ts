// Whether a portfolio was here at the last visit. Only a hint, for two questions that the store cannot answer: may the first
// screen be shown at once, and has an empty store been emptied? Where it is wrong, the right screen follows as soon as the
// store has answered.

import { isDemo } from '#/ui/session/demo-mode.ts'

const name = 'fieldfolio: a portfolio is here'

/** False where the browser denies even that much. */
export const wasHere = (): boolean => {
  // The demo always has its portfolio, and says nothing about real work.
  if (isDemo()) return true
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

export const noteHere = (isHere: boolean): void => {
  if (isDemo()) return
  try {
    if (isHere) localStorage.setItem(name, 'yes')
    else localStorage.removeItem(name)
  } catch {
    // The next start is a little slower.
  }
}
