// How the second copy stands now: one line, how far what runs has come, and the buttons that pause, stop or ask for a look.

import { CopyCheck, Pause, Play, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '#/base/ids.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { exchangeNow, stopExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { exchangeOf, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { ExchangeTrouble } from '#/ui/session/exchange/exchange-trouble.tsx'
import { saidOf } from '#/ui/session/exchange/exchange-words.ts'
import { SendAnyway } from '#/ui/session/exchange/mobile-choice.tsx'
import { pauseExchange } from '#/ui/session/exchange/set-up.ts'
import { filesWaiting } from '#/ui/session/exchange/where-it-stands.ts'
import { useStands } from '#/ui/session/exchange/use-exchange.ts'

type HowItStandsProps = { exchange: LedgerExchange; ledger: Id; evidence: readonly Evidence[] }

export const HowItStands = ({ exchange, ledger, evidence }: HowItStandsProps) => {
  const words = t('exchange')
  const stands = useStands(exchange, evidence)
  const announce = useAnnounce()
  const [looked, setLooked] = useState('')
  const { destination, isPaused, progress, bundleWaits } = exchange

  const say = (text: string): void => {
    setLooked(text)
    announce(text)
  }
  const look = async (): Promise<void> => {
    setLooked('')
    const done = await exchangeNow(ledger)
    // Paused in another tab, which the screen shows by now.
    if (exchangeOf(ledger)?.isPaused === true) return
    if (done === null) return say(navigator.onLine ? words.elsewhere : words.lookNoSignal)
    if (!done.ok) return
    const { filesSent, entriesSent, filesReceived, entriesReceived } = done.value
    const [sent, received] = [filesSent + entriesSent, filesReceived + entriesReceived]
    say(sent + received === 0 ? words.lookedNothing : words.lookedMoved(sent, received))
  }
  const stop = (): void => {
    stopExchanges(ledger)
    say(words.stopped)
  }

  const pauseOrGoOn = async (): Promise<void> => {
    setLooked('')
    await pauseExchange(ledger, !isPaused)
    if (isPaused) await exchangeNow(ledger)
  }

  const isMoving = stands.kind === 'moving'
  return (
    <Card as="section" label={words.now}>
      <Stack>
        <h2>{words.now}</h2>
        {stands.kind === 'trouble' && <ExchangeTrouble trouble={stands.trouble} exchange={exchange} />}
        {isMoving && (
          <ProgressLine
            label={saidOf(stands).says}
            value={stands.progress.ofBytes === 0 ? 0 : stands.progress.bytes / stands.progress.ofBytes}
            onCancel={stop}
          />
        )}
        {(stands.kind === 'safe' || stands.kind === 'waits') && (
          <Line {...saidOf(stands)} place={words.of(destination.name)} />
        )}
        {bundleWaits && !isPaused && stands.kind !== 'trouble' && (
          <p className="quiet">{words.bundleWaits(deviceHere())}</p>
        )}
        <Cluster>
          {stands.kind === 'waits' && stands.why === 'wi-fi' && (
            <SendAnyway files={filesWaiting(exchange, evidence)} />
          )}
          <Button tone="line" icon={isPaused ? Play : Pause} onClick={() => void pauseOrGoOn()}>
            {isPaused ? words.goOn : words.pause}
          </Button>
          {!isPaused && !isMoving && (
            <Button icon={RefreshCw} aria-disabled={progress !== null} onClick={() => void look()}>
              {words.lookAgain}
            </Button>
          )}
        </Cluster>
        {looked !== '' && !isMoving && <p className="quiet">{looked}</p>}
      </Stack>
    </Card>
  )
}

const Line = ({ tone, says, next, place }: ReturnType<typeof saidOf> & { place: string }) => (
  <div>
    <Tag tone={tone} {...(tone === 'ok' && { icon: CopyCheck })}>
      {says}
    </Tag>
    <p className="quiet">{next ?? place}</p>
  </div>
)
