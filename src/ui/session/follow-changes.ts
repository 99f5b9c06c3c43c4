// What other tabs and workers store is read by the open portfolio: once at a time, and while thousands of entries come in,
// with rests between, so that showing them does not slow their coming.

import type { Id } from '#/base/ids.ts'
import type { LedgerChange } from '#/store/changes.ts'
import { setSession, theStore, useSession } from '#/ui/session/session.ts'

/** Rests so many times as long as the last reading took, and at most so long, in ms: storage may have stood still meanwhile. */
const restful = 9
const longestRest = 20_000
/** After a reading that failed, in ms. */
const restToTryAgain = 500

let told: LedgerChange | null = null
let reading: Promise<void> | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let restsUntil = 0

const isBehind = (): boolean => {
  const { open } = useSession.getState()
  return told !== null && open?.ledger === told.ledger && open.revision < told.revision
}

const readAgain = async (ledger: Id): Promise<void> => {
  const asked = told
  const since = performance.now()
  const { loadPortfolio } = await import('#/ui/session/load-portfolio.ts')
  const loaded = await loadPortfolio(ledger, false)
  const now = useSession.getState().open
  if (loaded.ok && now?.ledger === ledger && now.revision < loaded.value.revision)
    setSession({ open: { ...loaded.value, version: now.version + 1 } })
  // The next change tries again, also one that was told meanwhile.
  if (!loaded.ok && told === asked) told = null
  const took = performance.now() - since
  restsUntil = performance.now() + (loaded.ok ? Math.min(restful * took, longestRest) : restToTryAgain)
}

const readNow = (ledger: Id): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  reading ??= readAgain(ledger).finally(() => {
    reading = null
    if (isBehind()) readSoon(ledger)
  })
  return reading
}

const readSoon = (ledger: Id): void => {
  if (reading !== null || timer !== undefined) return
  const rest = restsUntil - performance.now()
  if (rest <= 0) void readNow(ledger)
  else
    timer = setTimeout(() => {
      timer = undefined
      if (isBehind()) void readNow(ledger)
    }, rest)
}

/** Without the rest, once all has come. Resolves when the open portfolio shows what was told of so far. */
export const catchUp = async (): Promise<void> => {
  await reading
  const { open } = useSession.getState()
  if (open !== null && isBehind()) await readNow(open.ledger)
}

/** Call once the store is open. */
export const followChanges = (): void => {
  theStore().onChange((change) => {
    const { open } = useSession.getState()
    if (open?.ledger !== change.ledger) return
    if (told?.ledger !== change.ledger || told.revision < change.revision) told = change
    if (isBehind()) readSoon(change.ledger)
  })
}
