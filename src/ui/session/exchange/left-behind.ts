// Files that are not on this device and lie at one place only: told before that place is changed, found again afterwards at the
// place they were left at, and got back from there. A place with such files is never forgotten, and nothing is sent there.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Progress, Tally } from '#/sync/run.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { exchangeNow } from '#/ui/session/exchange/auto-exchange.ts'
import { absentIn, filesOnlyThere } from '#/ui/session/exchange/elsewhere.ts'
import { isOnMobileData } from '#/ui/session/exchange/connection.ts'
import { exchangeOf, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { exchangeTroubleOf, placeName } from '#/ui/session/exchange/exchange-words.ts'
import { noteLacking } from '#/ui/session/exchange/reach.ts'
import {
  exchangeLock,
  fetchFromPlace,
  keptKnown,
  type ExchangeFault,
} from '#/ui/session/exchange/run-exchange.ts'
import { isLeftAt, isSamePlace, type NewDestination } from '#/ui/session/exchange/set-up.ts'
import { lyingAt } from '#/ui/session/exchange/try-place.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'

/** A piece of evidence, and those of its files that are meant. */
export type PieceOf = { readonly evidence: Evidence; readonly files: readonly EvidenceFile[] }

const piecesWith = ({ evidence }: Portfolio, isMeant: (sha256: Sha256) => boolean): readonly PieceOf[] =>
  [...evidence.values()]
    .map((one) => ({ evidence: one, files: one.files.filter(({ sha256 }) => isMeant(sha256)) }))
    .filter(({ files }) => files.length > 0)

/** Each file once, though two pieces may name it. */
export const filesOf = (pieces: readonly PieceOf[]): ReadonlyMap<Sha256, EvidenceFile> =>
  new Map(pieces.flatMap(({ files }) => files.map((file) => [file.sha256, file])))

export const sizeOfAll = (files: ReadonlyMap<Sha256, EvidenceFile>): number =>
  [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0)

/** The pieces with files that are to be had from the place of the second copy only. */
export const onlyThere = (
  exchange: Pick<LedgerExchange, 'away' | 'lacking' | 'filesThere'>,
  portfolio: Portfolio,
): readonly PieceOf[] => {
  const files = filesOnlyThere(exchange)
  return piecesWith(portfolio, (sha256) => files.has(sha256))
}

/** What would stay behind if the open portfolio went to this place instead: nothing where it lies there as well. */
export const staysBehind = async (place: NewDestination | StoredDestination): Promise<readonly PieceOf[]> => {
  const { ledger, portfolio } = openPortfolio()
  const exchange = exchangeOf(ledger)
  if (exchange === undefined || (await isSamePlace(exchange.destination, place))) return []
  const only = onlyThere(exchange, portfolio)
  if (only.length === 0) return only
  const there =
    'secret' in place
      ? await lyingAt(place, ledger, [...filesOf(only).values()])
      : (await keptKnown(place.id, ledger)).files
  return piecesWith(portfolio, (sha256) => filesOf(only).has(sha256) && !there.has(sha256))
}

/** By file that is not here: the earlier place that it was left at. What lies where it is exchanged now comes from there. */
export const leftAt = async (ledger: Id): Promise<ReadonlyMap<Sha256, StoredDestination>> => {
  const left = new Map<Sha256, StoredDestination>()
  const { open } = useSession.getState()
  const all = await (await theStore().openExchanges()).destinations()
  const now = exchangeOf(ledger)
  const earlier = all.ok ? all.value.filter(({ id }) => id !== now?.destination.id) : []
  if (open?.ledger !== ledger || earlier.length === 0) return left
  const facts = await theStore().blobFactsOf(ledger)
  if (!facts.ok) return left
  const here = new Set(facts.value.map(({ sha256 }) => sha256))
  const wanted = filesOf(piecesWith(open.portfolio, (sha256) => !here.has(sha256)))
  if (wanted.size === 0) return left
  for (const place of earlier)
    for (const sha256 of (await keptKnown(place.id, ledger)).files)
      if (wanted.has(sha256) && now?.filesThere.has(sha256) !== true) left.set(sha256, place)
  return left
}

/** The same by place, with what it comes to. */
export const leftByPlace = (
  left: ReadonlyMap<Sha256, StoredDestination>,
  portfolio: Portfolio,
): readonly { place: StoredDestination; files: ReadonlySet<Sha256>; bytes: number }[] =>
  [...new Map([...left.values()].map((place) => [place.id, place])).values()].map((place) => {
    const files = filesOf(piecesWith(portfolio, (sha256) => left.get(sha256)?.id === place.id))
    return { place, files: new Set(files.keys()), bytes: sizeOfAll(files) }
  })

/** Why some of them are still only there. */
export const whyNotAll = (exchange: LedgerExchange, count: number): Trouble => {
  const { trouble, isPaused, destination } = exchange
  const words = t('leaving')
  const place = placeName(destination.name)
  if (trouble?.kind === 'quota full') return words.noRoom(deviceHere(), place)
  if (trouble !== null) return exchangeTroubleOf(trouble, destination.name, absentIn(exchange))
  if (isPaused) return words.notAll(count, place, 'paused')
  if (!navigator.onLine) return words.notAll(count, place, 'no signal')
  return words.notAll(count, place, isOnMobileData() ? 'wi-fi' : 'stopped')
}

type FetchOptions = { readonly signal: AbortSignal; readonly tell: (progress: Progress) => void }

/** From the place they were left at. */
export const fetchLeft = async (
  ledger: Id,
  place: StoredDestination,
  files: ReadonlySet<Sha256>,
  options: FetchOptions,
): Promise<Result<Tally, ExchangeFault>> => {
  const got = await fetchFromPlace(ledger, place.id, files, options)
  const noted = noteBack(ledger, place, files)
  // Whoever has stopped it waits for nothing more.
  if (!options.signal.aborted) await noted
  return got
}

/** Those that are back are no longer done without, and go to wherever the second copy is now. */
const noteBack = async (ledger: Id, place: StoredDestination, files: ReadonlySet<Sha256>): Promise<void> => {
  const exchanges = await theStore().openExchanges()
  await navigator.locks.request(exchangeLock(ledger), async () => {
    const facts = await theStore().blobFactsOf(ledger)
    const here = new Set(facts.ok ? facts.value.map(({ sha256 }) => sha256) : [])
    await exchanges.wantBack(ledger, new Set([...files].filter((sha256) => here.has(sha256))))
    const now = exchangeOf(ledger)?.destination.id
    // Nothing new was written, and yet something is to be sent.
    if (now !== undefined)
      await exchanges.putKnown(now, ledger, { ...(await keptKnown(now, ledger)), settledAt: null })
  })
  await noteLacking(ledger)
  await forgetIfEmpty(place.id)
  void exchangeNow(ledger, { anew: true })
}

/** A place that nothing is exchanged at goes with its secret, once nothing of any portfolio here lies only there. */
const forgetIfEmpty = async (id: Id): Promise<Result<void, ExchangeFault>> => {
  const exchanges = await theStore().openExchanges()
  const all = await exchanges.destinations()
  if (!all.ok || all.value.find((one) => one.id === id)?.ledgers.length !== 0) return ok(undefined)
  const { open } = useSession.getState()
  const still = open === null ? [] : [...(await leftAt(open.ledger)).values()]
  if (still.some((place) => place.id === id)) return ok(undefined)
  // Of portfolios that are not open nobody knows which of these still count.
  const others = await isLeftAt(id, open?.ledger ?? null)
  if (!others.ok) return others
  return others.value ? ok(undefined) : exchanges.dropDestination(id)
}
