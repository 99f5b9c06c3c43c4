// The grown portfolio of a size, made when it is first asked for and kept in the profile for the rest of the run. The
// session is given the store that holds it, so that the app's own code opens it and writes to it.

import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { holdStore, setSession } from '#/ui/session/session.ts'
import { growPortfolio } from './grow-portfolio.ts'
import { largeScheme, publishedScheme, type ChosenScheme } from './large-scheme.ts'

export type Size = 300 | 10_000

export type Grown = {
  readonly store: Store
  readonly database: string
  readonly ledger: Id
  readonly chosen: ChosenScheme
}

/** The small one is on a scheme as published, the large one on a thousand criteria. */
export const grown = async (size: Size): Promise<Grown> => {
  const database = `grown ${size}`
  const store = unwrap(await openStore(database))
  const chosen = size === 300 ? publishedScheme() : largeScheme()
  const [there] = unwrap(await store.shelf())
  const ledger = there?.ledger ?? (await growPortfolio(store, size, chosen))
  holdStore(store)
  setSession({ shelf: unwrap(await store.shelf()), open: null })
  return { store, database, ledger, chosen }
}
