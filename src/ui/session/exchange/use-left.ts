// Which files of the open portfolio were left at an earlier place, for a screen; looked up again whenever something has come.

import { useEffect, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import { leftAt } from '#/ui/session/exchange/left-behind.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useSession } from '#/ui/session/session.ts'

export type Left = ReadonlyMap<Sha256, StoredDestination>

export const nothingLeft: Left = new Map()

/** Null while it is being looked up: most often nothing is. */
export const useLeft = (): Left | null => {
  const [left, setLeft] = useState<{ readonly of: Id; readonly files: Left } | null>(null)
  const ledger = useSession(({ open }) => open?.ledger ?? '')
  const version = useSession(({ open }) => open?.version ?? 0)
  const exchange = useExchange()
  const [place, filesThere] = [exchange?.destination.id, exchange?.filesThere]
  useEffect(() => {
    let isGone = false
    const look = async (): Promise<void> => {
      const files = await leftAt(ledger)
      if (!isGone) setLeft({ of: ledger, files })
    }
    void look()
    return () => {
      isGone = true
    }
    // Each of these tells that something may have come, or be elsewhere now.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [ledger, version, place, filesThere])
  return left?.of === ledger ? left.files : null
}
