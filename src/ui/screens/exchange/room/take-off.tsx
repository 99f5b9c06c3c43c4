// Choosing what goes, one confirmation, and what came of it. The files go only where the exchange finds them safe at the last
// moment; what stayed is said as plainly as what went.

import { useEffect, useRef, useState } from 'react'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { CheckCard, CheckGroup } from '#/ui/parts/choice.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { stopExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { useHolderName } from '#/ui/session/exchange/evidence-safe.tsx'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { ExchangeTrouble } from '#/ui/session/exchange/exchange-trouble.tsx'
import { placeName, whenWords } from '#/ui/session/exchange/exchange-words.ts'
import { makeRoom, type RoomyPiece } from '#/ui/session/exchange/room.ts'
import { bytesOf } from '#/ui/session/exchange/use-room.ts'

type TakeOffProps = { exchange: LedgerExchange; portfolio: Portfolio; pieces: readonly RoomyPiece[] }

type Taking =
  | { readonly state: 'choosing' }
  | { readonly state: 'asked' }
  | { readonly state: 'taking' }
  | {
      readonly state: 'took'
      readonly bytes: number
      readonly gone: number
      readonly stayed: number
      /** False where it was stopped, or could not go on, when some had gone. */
      readonly isEnd: boolean
    }
  | { readonly state: 'not now' }

const filesIn = (pieces: readonly RoomyPiece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap(({ files }) => files.map(({ sha256 }) => sha256)))

export const TakeOff = ({ exchange, portfolio, pieces }: TakeOffProps) => {
  const words = t('room')
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [taking, setTaking] = useState<Taking>({ state: 'choosing' })
  const place = placeName(exchange.destination.name)
  const going = pieces.filter(({ evidence }) => chosen.has(evidence.id))
  const count = filesIn(going).size
  const isTaking = taking.state === 'taking'

  const take = async (): Promise<void> => {
    setTaking({ state: 'taking' })
    announce(words.taking)
    const bytes = bytesOf(going)
    const { gone, isEnd } = await makeRoom(portfolio.ledger, going)
    const took = { state: 'took', bytes, gone, stayed: count - gone, isEnd } as const
    setTaking(isEnd || gone > 0 ? took : { state: 'not now' })
    if (isEnd) setChosen(new Set())
  }
  // The button that was pressed has gone, and this is what came of it.
  const came = useRef<HTMLDivElement>(null)
  const isOver = taking.state === 'took' || taking.state === 'not now'
  useEffect(() => {
    if (isOver) came.current?.focus()
  }, [isOver])

  return (
    <>
      <div role="status" tabIndex={-1} ref={came}>
        <WhatCameOfIt taking={taking} exchange={exchange} place={place} />
      </div>
      {isTaking && (
        <ProgressLine
          label={words.taking}
          doing={words.takingMore}
          onCancel={() => stopExchanges(portfolio.ledger)}
        />
      )}
      {pieces.length > 0 && !isTaking && (
        <Card as="section" label={words.pieces}>
          <Stack>
            <p className="quiet">{words.why(place, deviceHere())}</p>
            <CheckGroup legend={words.pieces}>
              {pieces.map((piece) => (
                <OnePiece
                  key={piece.evidence.id}
                  piece={piece}
                  portfolio={portfolio}
                  isChosen={chosen.has(piece.evidence.id)}
                  onChoose={(isChosen) => {
                    const others = [...chosen].filter((id) => id !== piece.evidence.id)
                    setChosen(new Set(isChosen ? [...others, piece.evidence.id] : others))
                  }}
                />
              ))}
            </CheckGroup>
            <Cluster>
              {going.length < pieces.length ? (
                <Button
                  tone="quiet"
                  onClick={() => setChosen(new Set(pieces.map(({ evidence }) => evidence.id)))}
                >
                  {words.chooseAll(sizeText(bytesOf(pieces)))}
                </Button>
              ) : (
                <Button tone="quiet" onClick={() => setChosen(new Set())}>
                  {words.chooseNone}
                </Button>
              )}
              <Button
                tone="primary"
                aria-haspopup="dialog"
                aria-disabled={count === 0}
                onClick={() => count > 0 && setTaking({ state: 'asked' })}
              >
                {count === 0 ? words.takeNone : words.take(sizeText(bytesOf(going)))}
              </Button>
            </Cluster>
          </Stack>
        </Card>
      )}
      <Dialog
        open={taking.state === 'asked'}
        onClose={() => setTaking({ state: 'choosing' })}
        title={words.askTitle(count, deviceHere())}
        actions={
          <>
            <Button tone="quiet" onClick={() => setTaking({ state: 'choosing' })}>
              {t('parts').cancel}
            </Button>
            <Button tone="danger" onClick={() => void take()}>
              {words.takeDo}
            </Button>
          </>
        }
      >
        <p>{words.askWhy(count, place)}</p>
      </Dialog>
    </>
  )
}

type OnePieceProps = {
  piece: RoomyPiece
  portfolio: Portfolio
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

const OnePiece = ({ piece, portfolio, isChosen, onChoose }: OnePieceProps) => {
  const words = t('room')
  const nameOf = useHolderName(portfolio)
  const { evidence, files, bytes, holders } = piece
  const names = [...new Set(holders.map(({ device }) => nameOf(device) ?? words.yourOther))]
  const [at = ''] = holders.map((holder) => holder.at).toSorted()
  return (
    <CheckCard
      label={`${evidence.label} ${evidenceTitle(evidence)}`}
      detail={words.heldBy(names.join(' and '), whenWords(at), files.length)}
      trail={sizeText(bytes)}
      checked={isChosen}
      onChange={onChoose}
    />
  )
}

const WhatCameOfIt = ({
  taking,
  exchange,
  place,
}: {
  taking: Taking
  exchange: LedgerExchange
  place: string
}) => {
  const words = t('room')
  const { trouble } = exchange
  if (taking.state === 'not now')
    return trouble === null ? (
      <Notice tone="amber" title={words.notNow}>
        <p>{words.notNowMore(place)}</p>
      </Notice>
    ) : (
      <ExchangeTrouble trouble={trouble} exchange={exchange} />
    )
  if (taking.state !== 'took') return null
  const { bytes, gone, stayed, isEnd } = taking
  return (
    <Stack>
      <Notice
        tone={stayed === 0 ? 'ok' : 'amber'}
        title={gone === 0 ? words.notNow : stayed === 0 ? words.gone(sizeText(bytes)) : words.goneMore(gone)}
      >
        {stayed === 0 && <p>{words.goneMore(gone)}</p>}
        {stayed > 0 && <p>{isEnd ? words.stayed(stayed) : words.stillHere(stayed)}</p>}
      </Notice>
      {!isEnd && trouble !== null && <ExchangeTrouble trouble={trouble} exchange={exchange} />}
    </Stack>
  )
}
