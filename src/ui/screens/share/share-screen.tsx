// One file with everything in it: made here, handed to the browser or the share sheet, and never called a second copy
// before it was opened again and found whole.

import { FileArchive, FolderOpen, QrCode, ScanQrCode, Smartphone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { dayText, timeText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'
import { t, type Messages } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { saveDescription } from '#/ui/session/change-description.ts'
import { getReady } from '#/ui/session/bundle/bundle-job.ts'
import { makeBundle, type MadeBundle } from '#/ui/session/bundle/make-bundle.ts'
import type { CopyState } from '#/ui/session/bundle/last-copy.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { awaySize } from '#/ui/session/exchange/elsewhere.ts'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { leftByPlace } from '#/ui/session/exchange/left-behind.ts'
import { useExchange, useIsAllThere } from '#/ui/session/exchange/use-exchange.ts'
import { nothingLeft, useLeft } from '#/ui/session/exchange/use-left.ts'
import { jobTroubleOf } from '#/ui/session/trouble-of.ts'
import { useCopy, type CopyKnown } from '#/ui/session/use-copy.ts'
import { UnmarkedPhotos } from '#/ui/session/unmarked-photos.tsx'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import type { Receiver } from '#/ui/session/bundle/receivers.ts'
import { contentsOf } from './contents.ts'
import { MadeFile } from './made-file.tsx'
import { WorthALook } from './worth-a-look.tsx'
import { WhatGoesIn } from './what-goes-in.tsx'
import { WhoseFile } from './whose-file.tsx'

type Making =
  | { readonly state: 'not yet' }
  | { readonly state: 'making'; readonly step: keyof Messages['share']['makingStep'] }
  | { readonly state: 'made'; readonly bundle: MadeBundle }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly trouble: Trouble }

export const ShareScreen = () => {
  const view = usePortfolio()
  const words = t('share')
  return (
    <Page>
      <TopBar title={words.title} />
      <Stack gap="large">
        {view === null || view.portfolio.evidence.size === 0 ? (
          <EmptyState
            title={words.nothing}
            example={words.nothingExample}
            {...(view?.mayCapture !== false && {
              action: (
                <LinkButton tone="primary" href="/capture/photo">
                  {t('app').takePhoto}
                </LinkButton>
              ),
            })}
          >
            {view?.mayCapture === false ? undefined : words.nothingWhy}
          </EmptyState>
        ) : (
          <MakeFile view={view} />
        )}
        {view !== null && <SideBySide isMine={view.isMine} />}
        <Card as="section" label={words.open}>
          <Stack>
            <h2>{words.open}</h2>
            <p className="quiet">{words.openWhy}</p>
            <Cluster>
              <LinkButton icon={FolderOpen} tone="line" href="/open">
                {words.open}
              </LinkButton>
            </Cluster>
          </Stack>
        </Card>
      </Stack>
    </Page>
  )
}

const SideBySide = ({ isMine }: { isMine: boolean }) => {
  const words = t('meeting')
  return (
    <Card as="section" label={words.card}>
      <Stack>
        <h2>{words.card}</h2>
        <p className="quiet">{words.cardMore}</p>
        <Cluster>
          <LinkButton icon={QrCode} tone="line" href="/meet">
            {words.meet}
          </LinkButton>
          {isMine && (
            <LinkButton icon={Smartphone} tone="line" href="/new-phone">
              {words.move}
            </LinkButton>
          )}
          <LinkButton icon={ScanQrCode} tone="quiet" href="/scan">
            {words.scan}
          </LinkButton>
        </Cluster>
      </Stack>
    </Card>
  )
}

const MakeFile = ({ view }: { view: PortfolioView }) => {
  const { portfolio, isMine } = view
  const words = t('share')
  const [making, setMaking] = useState<Making>({ state: 'not yet' })
  const [handedOver, setHandedOver] = useState<CopyState | null>(null)
  const known = useCopy(handedOver)
  const stop = useRef<AbortController>(null)
  const { pieces, bytes } = contentsOf(portfolio)
  const everything = words.contents(pieces, bytes > 0 ? sizeText(bytes) : null)
  const [receiver, setReceiver] = useState<Receiver | null>(null)

  useEffect(() => getReady(), [])
  useEffect(() => () => stop.current?.abort(), [])

  const make = async (): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setMaking({ state: 'making', step: 'gathering' })
    // What was typed a moment ago goes in too.
    await saveDescription()
    const made = await makeBundle(
      'full',
      ({ step }) => setMaking({ state: 'making', step }),
      controller.signal,
      receiver?.holds,
    )
    if (made.ok) setMaking({ state: 'made', bundle: made.value })
    else if (made.error.kind === 'stopped') setMaking({ state: 'stopped' })
    else setMaking({ state: 'failed', trouble: jobTroubleOf(made.error) })
  }

  return (
    <Card as="section" label={words.make}>
      <Stack>
        <h2>{words.make}</h2>
        <p className="quiet">{words.makeWhy}</p>
        {making.state === 'made' && receiver === null && <p>{everything}</p>}
        {making.state !== 'made' && (
          <WhatGoesIn
            portfolio={portfolio}
            receiver={receiver}
            everything={everything}
            onChoose={setReceiver}
          />
        )}
        {making.state !== 'made' && receiver === null && <AwayLine portfolio={portfolio} />}
        {isMine && making.state !== 'made' && <WhoseFile />}
        {known.isKnown && <CopyLine {...known} />}
        {making.state === 'making' ? (
          <ProgressLine
            label={words.making}
            doing={words.makingStep[making.step]}
            onCancel={() => stop.current?.abort()}
          />
        ) : (
          // Not before what stands above it: it would move away from under the finger.
          known.isKnown &&
          making.state !== 'made' && (
            <Cluster>
              <Button tone="primary" size="large" icon={FileArchive} onClick={() => void make()}>
                {words.makeDo}
              </Button>
            </Cluster>
          )
        )}
        {making.state === 'stopped' && <Notice live>{words.cancelled}</Notice>}
        {making.state === 'failed' && <Notice tone="rose" trouble={making.trouble} live />}
        {making.state === 'made' && (
          <MadeFile
            bundle={making.bundle}
            portfolio={portfolio}
            receiver={receiver}
            onSaved={setHandedOver}
            onAgain={() => setMaking({ state: 'not yet' })}
          />
        )}
        <UnmarkedPhotos portfolio={portfolio} why={t('pages').unmarkedWhy} from="share" />
        <WorthALook view={view} />
      </Stack>
    </Card>
  )
}

/** What this device does without is fetched for the file, and not kept. */
const AwayLine = ({ portfolio }: { portfolio: Portfolio }) => {
  const exchange = useExchange()
  const left = useLeft() ?? nothingLeft
  const away = new Set([...(exchange?.away ?? [])].filter((sha256) => !left.has(sha256)))
  const size = sizeText(awaySize({ away }, portfolio))
  return (
    <>
      {exchange !== null && away.size > 0 && (
        <p className="quiet">{t('room').fetched(away.size, size, placeName(exchange.destination.name))}</p>
      )}
      {leftByPlace(left, portfolio).map(({ place, files, bytes }) => (
        <p className="quiet" key={place.id}>
          {t('leaving').forFile(files.size, sizeText(bytes), placeName(place.name))}
        </p>
      ))}
    </>
  )
}

const CopyLine = ({ copy, newer, isAllChecked }: CopyKnown) => {
  const words = t('share')
  const isElsewhere = useIsAllThere()
  if (copy === null) return <SafeMark safety={isElsewhere ? 'copy' : 'here'} device={deviceHere()} />
  if (isAllChecked) return <SafeMark safety="checked" />
  const when = `${dayText(copy.at)}, ${timeText(copy.at)}`
  return (
    <p className="quiet">
      {copy.state === 'checked' ? words.checkedBefore(when, newer) : words.savedBefore(when, newer)}
    </p>
  )
}
