// Instead of a file that is not here: that it is still on its way from whoever has it, and how large it is; or, where nothing
// is on its way, what happened to it. The file takes its place by itself when it arrives.

import { useState } from 'react'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import type { StoreError } from '#/store/store-error.ts'
import { firstNameOf } from '#/text/names.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { whoWords } from '#/ui/session/evidence-words.ts'
import { isOnMobileData } from '#/ui/session/exchange/connection.ts'
import { absentIn } from '#/ui/session/exchange/elsewhere.ts'
import { noteSeenThere } from '#/ui/session/exchange/seen-there.ts'
import { useExchanges, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { exchangeTroubleOf, placeName } from '#/ui/session/exchange/exchange-words.ts'
import { FileAway } from '#/ui/session/exchange/file-away.tsx'
import { FileLeft } from '#/ui/session/exchange/file-left.tsx'
import { SendAnyway } from '#/ui/session/exchange/mobile-choice.tsx'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useLeft } from '#/ui/session/exchange/use-left.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

type FileNotHereProps = {
  file: EvidenceFile
  error: StoreError | null
  /** A line, where there is other work on the screen. */
  short?: boolean
}

export const FileNotHere = ({ file, error, short = false }: FileNotHereProps) => {
  const exchange = useExchange()
  const left = useLeft()
  const place = left?.get(file.sha256)
  if (place !== undefined) return <FileLeft file={file} place={place} short={short} />
  if (exchange?.away.has(file.sha256) === true)
    return <FileAway file={file} exchange={exchange} short={short} isSure={left !== null} />
  if (exchange?.lacking.has(file.sha256) === true)
    return short ? (
      <p>{t('exchange').onItsWay(sizeText(file.bytes))}</p>
    ) : (
      <OnItsWay file={file} exchange={exchange} />
    )
  if (short) return <p>{t('troubles').notHere.what}</p>
  return <Notice tone="amber" trouble={error ? troubleOf(error, file) : t('troubles').notHere} />
}

const OnItsWay = ({ file, exchange }: { file: EvidenceFile; exchange: LedgerExchange }) => {
  const words = t('exchange')
  const { filesThere, destination, trouble } = exchange
  const largest = useExchanges(({ largestOnMobile }) => largestOnMobile)
  const isLetGo = useExchanges(({ anyway }) => anyway.has(file.sha256))
  const waits = isOnMobileData() && largest !== null && file.bytes > largest && !isLetGo
  const who = useWhoHas(file)
  return (
    <Notice
      title={words.onItsWay(sizeText(file.bytes))}
      actions={
        <>
          {waits && <SendAnyway files={new Set([file.sha256])} label={words.fetchAnyway} />}
          <SeenThere file={file} />
        </>
      }
    >
      <p>
        {waits
          ? `${words.onItsWayWifi} ${words.anywayWhy}`
          : filesThere.has(file.sha256)
            ? (trouble === null ? t('room').coming : t('room').comesBack)(placeName(destination.name))
            : words.onItsWayMore(who)}
      </p>
      {trouble !== null && <p>{exchangeTroubleOf(trouble, destination.name, absentIn(exchange)).what}</p>}
    </Notice>
  )
}

/** Beside the candidate, whoever judges looks at it on the candidate's own screen. */
const SeenThere = ({ file }: { file: EvidenceFile }) => {
  const words = t('exchange')
  const announce = useAnnounce()
  const view = usePortfolio()
  const who = useWhoHas(file)
  const [said, setSaid] = useState<'not yet' | 'said' | Trouble>('not yet')
  const evidence = view === null ? undefined : evidenceWith(view.portfolio, file)
  if (view === null || view.isMine || !view.mayAdd || evidence === undefined) return null
  if (said === 'said') return <p>{words.seenNoted}</p>
  const note = async (): Promise<void> => {
    const done = await noteSeenThere(evidence)
    if (done.ok) announce(words.seenNoted)
    setSaid(done.ok ? 'said' : troubleOf(done.error))
  }
  return (
    <>
      {said !== 'not yet' && <Notice tone="rose" live trouble={said} />}
      <Button tone="line" onClick={() => void note()}>
        {words.seenThere(who)}
      </Button>
    </>
  )
}

const evidenceWith = ({ evidence }: Portfolio, { sha256 }: EvidenceFile): Evidence | undefined =>
  [...evidence.values()].find(({ files }) => files.some((file) => file.sha256 === sha256))

/** The first name of whoever added it. */
const useWhoHas = (file: EvidenceFile): string => {
  const portfolio = usePortfolio()?.portfolio
  if (portfolio === undefined) return ''
  const evidence = evidenceWith(portfolio, file)
  const name = evidence === undefined ? '' : portfolio.devices.get(evidence.device)?.name
  return evidence === undefined || !name ? '' : firstNameOf(whoWords(portfolio, evidence.device))
}
