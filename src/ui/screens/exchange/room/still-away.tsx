// Files that were taken off this device: how many and how large, getting all of them back at once, how far that has come, and
// what came of it. Never says that one is here before it is.

import { CloudDownload } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Coming } from '#/ui/screens/exchange/who-has-it.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { stopExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { awaySize } from '#/ui/session/exchange/elsewhere.ts'
import { exchangeOf, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { ExchangeTrouble } from '#/ui/session/exchange/exchange-trouble.tsx'
import { placeName, saidOf } from '#/ui/session/exchange/exchange-words.ts'
import { getBack } from '#/ui/session/exchange/room.ts'

type StillAwayProps = { exchange: LedgerExchange; portfolio: Portfolio }

type Getting =
  { readonly state: 'not asked' | 'getting' | 'not all' } | { readonly state: 'got'; readonly count: number }

export const StillAway = ({ exchange, portfolio }: StillAwayProps) => {
  const words = t('room')
  const announce = useAnnounce()
  const [getting, setGetting] = useState<Getting>({ state: 'not asked' })
  const { away, progress } = exchange
  const { ledger } = portfolio

  const get = async (): Promise<void> => {
    setGetting({ state: 'getting' })
    announce(words.getting)
    await getBack(ledger, away)
    const now = exchangeOf(ledger)
    // Stopped before it began, they are away as before.
    const isMissing = [...away].some(
      (sha256) => now === undefined || now.lacking.has(sha256) || now.away.has(sha256),
    )
    setGetting(isMissing ? { state: 'not all' } : { state: 'got', count: away.size })
  }
  // The button that was pressed has gone, and this is what came of it.
  const came = useRef<HTMLDivElement>(null)
  const isOver = getting.state === 'got' || getting.state === 'not all'
  useEffect(() => {
    if (isOver) came.current?.focus()
  }, [isOver])

  return (
    <>
      <div role="status" tabIndex={-1} ref={came}>
        {getting.state === 'got' && <Notice tone="ok" title={words.gotAll(getting.count, deviceHere())} />}
        {getting.state === 'not all' && exchange.trouble !== null && (
          <ExchangeTrouble trouble={exchange.trouble} exchange={exchange} />
        )}
      </div>
      {getting.state === 'getting' ? (
        <ProgressLine
          label={words.getting}
          {...(progress !== null &&
            progress.ofBytes > 0 && {
              doing: saidOf({ kind: 'moving', progress }).says,
              value: progress.bytes / progress.ofBytes,
            })}
          onCancel={() => stopExchanges(ledger)}
        />
      ) : (
        <>
          {away.size > 0 && <WhatIsAway exchange={exchange} portfolio={portfolio} onGet={() => void get()} />}
          <Coming exchange={exchange} portfolio={portfolio} />
        </>
      )}
    </>
  )
}

const WhatIsAway = ({ exchange, portfolio, onGet }: StillAwayProps & { onGet: () => void }) => {
  const words = t('room')
  const { away, destination, isPaused } = exchange
  const title = words.away(deviceHere())
  return (
    <Card as="section" label={title}>
      <Stack>
        <h2>{title}</h2>
        <p>
          {words.awayMore(away.size, sizeText(awaySize(exchange, portfolio)), placeName(destination.name))}
        </p>
        {isPaused && <p className="quiet">{words.paused}</p>}
        <Cluster>
          {isPaused ? (
            <LinkButton href="/exchange">{t('exchange').title}</LinkButton>
          ) : (
            <Button icon={CloudDownload} onClick={onGet}>
              {words.getAll(away.size)}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Card>
  )
}
