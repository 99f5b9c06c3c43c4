// Instead of a file that was taken off this device to make room: where it comes back from. Looking at it is asking for it, so it
// is fetched at once where that costs nothing; otherwise it says why not, and leaves the choice to its person.

import { useEffect } from 'react'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { letGoDuring } from '#/ui/session/exchange/anyway.ts'
import { isOnMobileData, useHasSignal } from '#/ui/session/exchange/connection.ts'
import { useExchanges, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { getBack } from '#/ui/session/exchange/room.ts'
import { useSession } from '#/ui/session/session.ts'

type FileAwayProps = {
  file: EvidenceFile
  exchange: LedgerExchange
  short: boolean
  /** That it was not left at an earlier place. */
  isSure: boolean
}

export const FileAway = ({ file, exchange, short, isSure }: FileAwayProps) => {
  const words = t('room')
  const ledger = useSession(({ open }) => open?.ledger ?? '')
  const largest = useExchanges(({ largestOnMobile }) => largestOnMobile)
  const hasSignal = useHasSignal()
  const { destination, isPaused } = exchange
  const place = placeName(destination.name)
  const isReached = hasSignal || destination.kind === 'folder'
  const isFree = !isOnMobileData() || largest === null || file.bytes <= largest
  const isSoon = isReached && isFree && !isPaused
  const { sha256 } = file
  useEffect(() => {
    if (isSoon && isSure) void getBack(ledger, new Set([sha256]))
  }, [isSoon, isSure, ledger, sha256])
  const fetchIt = async (): Promise<void> => {
    const only = new Set([sha256])
    if (isFree) await getBack(ledger, only)
    else await letGoDuring(only, () => getBack(ledger, only))
  }
  const title = words.notHere(deviceHere(), sizeText(file.bytes))
  if (short) return <p>{title}</p>
  const says = isPaused
    ? words.paused
    : isReached
      ? isFree
        ? exchange.filesThere.has(sha256)
          ? words.comesBack(place)
          : words.notThere(place)
        : `${t('exchange').onItsWayWifi} ${t('exchange').anywayWhy}`
      : words.noSignal(place)
  return (
    <Notice
      title={title}
      {...(isPaused && {
        actions: <LinkButton href="/exchange">{t('exchange').title}</LinkButton>,
      })}
      {...(!isPaused &&
        isReached && {
          actions: (
            <Button tone="line" onClick={() => void fetchIt()}>
              {isFree ? words.getBack : t('exchange').fetchAnyway}
            </Button>
          ),
        })}
    >
      <p>{says}</p>
    </Notice>
  )
}
