// Getting files back from the place they were left at, for a screen: how far it has come, what kept it from coming, and stopping.

import { useEffect, useRef, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Progress } from '#/sync/run.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { absentIn } from '#/ui/session/exchange/elsewhere.ts'
import { exchangeOf } from '#/ui/session/exchange/exchange-state.ts'
import { exchangeTroubleOf, placeName } from '#/ui/session/exchange/exchange-words.ts'
import { fetchLeft } from '#/ui/session/exchange/left-behind.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'
import { openPortfolio } from '#/ui/session/session.ts'

export type FetchingLeft = {
  /** Null while nothing runs. */
  readonly progress: Progress | null
  readonly trouble: Trouble | null
  readonly start: () => Promise<void>
  readonly stop: () => void
}

const troubleAt = (fault: ExchangeFault, { name }: StoredDestination, count: number): Trouble | null => {
  if (fault.kind === 'stopped') return null
  if (fault.kind === 'quota full')
    return t('leaving').noRoomLeft(deviceHere(), count === 1 ? '' : placeName(name))
  const exchange = exchangeOf(openPortfolio().ledger)
  return exchangeTroubleOf(fault, name, exchange === undefined ? count : absentIn(exchange))
}

export const useFetchLeft = (place: StoredDestination, files: ReadonlySet<Sha256>): FetchingLeft => {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const stopping = useRef<AbortController>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const start = async (): Promise<void> => {
    if (progress !== null) return
    const controller = new AbortController()
    stopping.current = controller
    setTrouble(null)
    setProgress({ doing: 'looking', bytes: 0, ofBytes: 0 })
    const { ledger } = openPortfolio()
    const got = await fetchLeft(ledger, place, files, { signal: controller.signal, tell: setProgress })
    setProgress(null)
    if (!got.ok) setTrouble(troubleAt(got.error, place, files.size))
    else if (got.value.lacking.files > 0) setTrouble(t('leaving').notFound(placeName(place.name)))
  }
  return { progress, trouble, start, stop: () => stopping.current?.abort() }
}
