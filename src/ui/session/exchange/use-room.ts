// What can go from this device now, for a screen; looked at again whenever an exchange has come to its end.

import { useEffect, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { mayGoFrom, roomIn, type RoomyPiece } from '#/ui/session/exchange/room.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

/** Null while it is being looked up. */
export const useRoom = (
  exchange: LedgerExchange,
  { portfolio, version }: PortfolioView,
): readonly RoomyPiece[] | null => {
  const [mayGo, setMayGo] = useState<ReadonlySet<Sha256> | null>(null)
  const { ledger } = portfolio
  const { at, away } = exchange
  useEffect(() => {
    let isGone = false
    const look = async (): Promise<void> => {
      const files = await mayGoFrom(ledger)
      if (!isGone) setMayGo(files)
    }
    void look()
    return () => {
      isGone = true
    }
    // Each of these tells that something may have come or gone.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [ledger, version, at, away])
  return mayGo === null ? null : roomIn(exchange, portfolio, mayGo)
}

export const bytesOf = (pieces: readonly RoomyPiece[]): number =>
  [
    ...new Map(pieces.flatMap(({ files }) => files.map(({ sha256, bytes }) => [sha256, bytes]))).values(),
  ].reduce((sum, bytes) => sum + bytes, 0)
