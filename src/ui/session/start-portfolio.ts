// A portfolio begins with its first entries, in one commit: the device introduces itself, the portfolio opens, and
// whatever was captured to begin with is already in it. No name, no qualification, nothing is asked first.

import type { Result } from '#/base/result.ts'
import { signerFrom } from '#/ledger/device.ts'
import { genesisPosition, introduceDevice, ledgerIdOf, writeEntry } from '#/ledger/write-entry.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { personHere } from '#/ui/session/person-here.ts'
import { isKeeping } from '#/ui/session/keeping.ts'
import { isClosed, theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { keepNow } from '#/ui/session/snapshots.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'

/** As it was when it was asked: nobody else is here, nothing else is open, and only what is being kept opens its own behind the lock. */
const asNow = (): (() => boolean) => {
  const { person, open } = useSession.getState()
  return () => {
    const now = useSession.getState()
    return (
      now.person === person && now.open?.ledger === open?.ledger && (!isClosed(now.status) || isKeeping())
    )
  }
}

const begin = async (): Promise<Result<void, AppendError>> => {
  const isWanted = asNow()
  const person = await personHere()
  if (!person.ok) return person
  const keys = await theStore().deviceKeys(person.value.person)
  if (!keys.ok) return keys
  const signer = await signerFrom(keys.value)
  const { person: id, name } = person.value
  const genesis = await introduceDevice(signer, genesisPosition('portfolio'), {
    person: id,
    name,
    roles: ['candidate'],
    ...(isDemo() ? { demo: true } : {}),
  })
  const ledger = ledgerIdOf(genesis)
  const opening = await writeEntry(
    signer,
    { scope: 'portfolio', ledger, seq: 2, prev: genesis.hash, clock: 2, seen: {} },
    'portfolio.opened',
    { language: 'en' },
  )
  const entries = [genesis, opening]
  const portfolio = foldPortfolio({ ledger, entries, lists: [], flavour: null })
  const committed = await theStore().commit({
    entries,
    people: [person.value],
    shelf: shelfRowOf(portfolio, null, id),
  })
  if (!committed.ok) return committed
  // The row of the one that was open until now may still be waiting.
  await keepNow()
  const shelf = await readShelf()
  if (!shelf.ok) return shelf
  return showPortfolio(ledger, isWanted)
}

let beginning: Promise<Result<void, AppendError>> | null = null

/** Starts an empty portfolio and opens it. Whoever asks while one begins gets that one: a photo taken meanwhile is its first. */
export const startPortfolio = (): Promise<Result<void, AppendError>> => {
  beginning ??= begin().finally(() => (beginning = null))
  return beginning
}
