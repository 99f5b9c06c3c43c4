// What other tabs and workers store is read by the open portfolio: once at a time, and while thousands of entries come in,
// with rests between, so that showing them does not slow their coming.

import type { LedgerChange } from '#/store/changes.ts'
import { setSession, theStore, useSession } from '#/ui/session/session.ts'

/** Rests so many times as long as the last reading took, and at most so long, in ms: storage may have stood still meanwhile. */
const restful = 9
const longestRest = 20_000
/** After a reading that failed, in ms. */
const restToTryAgain = 2_000

let told: LedgerChange | null = null
let reading: Promise<void> | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let restsUntil = 0

const isBehind = (): boolean => {
  const { open } = useSession.getState()
  return told !== null && open?.ledger === told.ledger && open.revision < told.revision
}

/** Of whichever portfolio is open by now. */
const readAgain = async (): Promise<void> => {
  const since = performance.now()
  const { open } = useSession.getState()
  if (open === null) return
  let isRead = false
  try {
    const { loadPortfolio } = await import('#/ui/session/load-portfolio.ts')
    const loaded = await loadPortfolio(open.ledger, false)
    const now = useSession.getState().open
    if (loaded.ok && now?.ledger === open.ledger && now.revision < loaded.value.revision)
      setSession({ open: { ...loaded.value, version: now.version + 1 } })
    isRead = loaded.ok
  } finally {
    const now = performance.now()
    // Another that was opened meanwhile does not rest for it.
    if (told?.ledger === open.ledger)
      restsUntil = now + (isRead ? Math.min(restful * (now - since), longestRest) : restToTryAgain)
  }
}

const readNow = (): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  reading ??= readAgain().finally(() => {
    reading = null
    if (isBehind()) readSoon()
  })
  return reading
}

const readSoon = (): void => {
  if (reading !== null || timer !== undefined) return
  const rest = restsUntil - performance.now()
  if (rest <= 0) void readNow()
  else
    timer = setTimeout(() => {
      timer = undefined
      if (isBehind()) void readNow()
    }, rest)
}

/** Without the rest, once all has come. Resolves when the open portfolio shows what was told of so far, or could not be read. */
export const catchUp = async (): Promise<void> => {
  await reading
  if (isBehind()) await readNow()
}

/** Another portfolio need not wait for what the last one took. */
const beginWith = (change: LedgerChange): void => {
  told = change
  clearTimeout(timer)
  timer = undefined
  restsUntil = 0
}

/** Call once the store is open. */
export const followChanges = (): void => {
  theStore().onChange((change) => {
    const { open } = useSession.getState()
    if (open?.ledger !== change.ledger) return
    if (told?.ledger !== change.ledger) beginWith(change)
    else if (told.revision < change.revision) told = change
    if (isBehind()) readSoon()
  })
}
