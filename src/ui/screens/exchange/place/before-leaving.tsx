// Before the second copy goes to another place: which files lie only at the old one, getting them first with its progress, and going on
// without them only for whoever has read that. Nothing is changed here; what was asked for is done by whoever asks.

import { useEffect, useRef, useState } from 'react'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { stopExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeName, saidOf } from '#/ui/session/exchange/exchange-words.ts'
import { filesOf, sizeOfAll, whyNotAll, type PieceOf } from '#/ui/session/exchange/left-behind.ts'
import { getBack } from '#/ui/session/exchange/room.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useSession } from '#/ui/session/session.ts'

const Which = ({ pieces }: { pieces: readonly PieceOf[] }) => {
  const words = t('leaving')
  return (
    <Details summary={words.which}>
      <Rows label={words.which}>
        {pieces.map((piece) => (
          <li key={piece.evidence.id}>
            <Row
              title={`${piece.evidence.label} ${evidenceTitle(piece.evidence)}`}
              trail={sizeText(sizeOfAll(filesOf([piece])))}
            />
          </li>
        ))}
      </Rows>
    </Details>
  )
}

const titleOf = (pieces: readonly PieceOf[], { destination }: LedgerExchange): string => {
  const files = filesOf(pieces)
  return t('leaving').onlyThere(files.size, sizeText(sizeOfAll(files)), placeName(destination.name))
}

/** Said at once, so that nobody types a new address before they know. */
export const OnlyThere = ({ exchange, pieces }: { exchange: LedgerExchange; pieces: readonly PieceOf[] }) => {
  const words = t('leaving')
  return (
    <Notice tone="amber" title={titleOf(pieces, exchange)}>
      <p>{words.onlyThereWhy(filesOf(pieces).size, deviceHere())}</p>
      <p>{words.before}</p>
      <Which pieces={pieces} />
    </Notice>
  )
}

type BeforeLeavingProps = {
  /** What stays behind as things are. */
  pieces: readonly PieceOf[]
  /** Looks again; what is left of it. */
  again: () => Promise<readonly PieceOf[]>
  /** Whether files stay behind. */
  onGoOn: (leavesFiles: boolean) => void
  onClose: () => void
}

export const BeforeLeaving = ({ pieces, again, onGoOn, onClose }: BeforeLeavingProps) => {
  const words = t('leaving')
  const exchange = useExchange()
  const ledger = useSession(({ open }) => open?.ledger ?? '')
  const [staying, setStaying] = useState(pieces)
  const [isFetching, setFetching] = useState(false)
  const [isTried, setTried] = useState(false)
  /** Closed, or the screen left or locked: whatever has come by then, nothing goes on by itself. */
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  if (exchange === null) return null
  const place = placeName(exchange.destination.name)
  const count = filesOf(staying).size
  const fetch = async (): Promise<void> => {
    setFetching(true)
    await getBack(ledger, new Set(filesOf(staying).keys()))
    if (isGone.current) return
    const left = await again()
    if (isGone.current) return
    setFetching(false)
    setTried(true)
    if (left.length === 0) return onGoOn(false)
    setStaying(left)
  }
  const stop = (): void => stopExchanges(ledger)
  const close = (): void => {
    if (isFetching) stop()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={close}
      title={titleOf(staying, exchange)}
      actions={
        !isFetching && (
          <>
            <Button tone="quiet" onClick={close}>
              {t('parts').cancel}
            </Button>
            <Button tone="line" onClick={() => onGoOn(true)}>
              {words.without}
            </Button>
            <Button tone="primary" onClick={() => void fetch()}>
              {words.fetchFirst(count)}
            </Button>
          </>
        )
      }
    >
      <p>{words.onlyThereWhy(count, deviceHere())}</p>
      <p>{words.withoutWhy(count, place, deviceHere())}</p>
      <Which pieces={staying} />
      {isFetching && <Fetching exchange={exchange} onStop={stop} />}
      {isTried && !isFetching && <Notice tone="amber" live trouble={whyNotAll(exchange, count)} />}
    </Dialog>
  )
}

const Fetching = ({ exchange: { progress }, onStop }: { exchange: LedgerExchange; onStop: () => void }) => {
  const isCounted = progress !== null && progress.ofBytes > 0
  return (
    <ProgressLine
      label={t('leaving').fetching}
      {...(isCounted && {
        doing: saidOf({ kind: 'moving', progress }).says,
        value: progress.bytes / progress.ofBytes,
      })}
      onCancel={onStop}
    />
  )
}
