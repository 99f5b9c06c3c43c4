// For browser tests of the session: a portfolio that is being opened while something else is done. It opens as soon as the test
// says so, and never by the clock.

import { vi } from 'vitest'
import { theStore } from '#/ui/session/session.ts'

/** The next portfolio that is asked for stands still: `isAsked` resolves once it does, and `goOn` lets it open. */
export const slowOpening = () => {
  const { promise: isAsked, resolve: asks } = Promise.withResolvers<void>()
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = theStore()
  const read = store.revisionOf.bind(store)
  vi.spyOn(store, 'revisionOf').mockImplementationOnce(async (...asked) => {
    asks()
    await mayGoOn
    return read(...asked)
  })
  return { isAsked, goOn }
}
