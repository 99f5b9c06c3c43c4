// A folder whose permission the browser forgot is asked for again, from a press and nothing else: the folder itself is still
// known. Where it is allowed, everything that is exchanged there goes on at once.

import type { StoredDestination } from '#/store/destinations.ts'
import { exchangeNow } from '#/ui/session/exchange/auto-exchange.ts'
import { setExchange } from '#/ui/session/exchange/exchange-state.ts'
import { folderIn } from '#/ui/session/exchange/set-up.ts'

type Ask = (options: { mode: 'readwrite' }) => Promise<PermissionState>
const isAsk = (value: unknown): value is Ask => typeof value === 'function'

/** Some browsers keep a folder and cannot ask for it: there it is chosen again. */
const askOf = ({ settings }: StoredDestination): Ask | null => {
  const folder = folderIn(settings)
  const ask: unknown = folder === null ? null : Reflect.get(folder, 'requestPermission')
  return isAsk(ask) ? ask.bind(folder) : null
}

export const canAllowAgain = (destination: StoredDestination): boolean => askOf(destination) !== null

/** Whether the browser, or its person, allowed it. */
export const allowFolderAgain = async (destination: StoredDestination): Promise<boolean> => {
  const ask = askOf(destination)
  // It rejects where nothing was pressed, and where the folder may not be asked for at all.
  const answer = await ask?.({ mode: 'readwrite' }).catch(() => 'denied' as const)
  if (answer !== 'granted') return false
  for (const ledger of destination.ledgers) {
    setExchange(ledger, { trouble: null })
    // One that began before had no permission.
    void exchangeNow(ledger, { anew: true })
  }
  return true
}
