// How far exchanges have come with a portfolio: kept over restarts, so that nothing is called safe that was written after
// the last one, and the time of the last one can still be said. A setting of this device, never part of the portfolio.

import { momentNow } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { isKeptBack } from '#/portfolio/erasure.ts'
import type { Known } from '#/sync/known.ts'
import type { Tally } from '#/sync/run.ts'
import {
  exchangeOf,
  nowhereReached,
  setExchange,
  setExchangeAt,
  type Reach,
} from '#/ui/session/exchange/exchange-state.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

type KeptReach = { readonly destination: Id; readonly at: string | null; readonly upTo: number | null }

const settingName = (ledger: Id): string => `exchanged ${ledger}`

const isKept = (value: unknown): value is KeptReach =>
  typeof value === 'object' && value !== null && 'destination' in value && 'at' in value && 'upTo' in value

/** Of another destination nothing is known here. */
export const keptReach = async (destination: Id, ledger: Id): Promise<Pick<Reach, 'at' | 'upTo'>> => {
  const kept = await theStore().setting(settingName(ledger))
  return kept.ok && isKept(kept.value) && kept.value.destination === destination
    ? { at: kept.value.at, upTo: kept.value.upTo }
    : { at: null, upTo: null }
}

const entriesAfter = async (ledger: Id, revision: number): Promise<readonly HeadHash[]> => {
  const read = await theStore().hashesSince(ledger, revision)
  return read.ok ? read.value : []
}

/** What was written here since the last exchange; to be called when something was. */
export const noteNewer = async (ledger: Id): Promise<void> => {
  const { upTo = null, destination } = exchangeOf(ledger) ?? {}
  if (upTo === null || destination === undefined) return
  setExchangeAt(ledger, destination.id, { newer: new Set(await entriesAfter(ledger, upTo)) })
}

/** Which files of the open portfolio are still to arrive, and which were taken off. */
const notHere = async (ledger: Id): Promise<Pick<Reach, 'lacking' | 'away'>> => {
  const { open } = useSession.getState()
  const { lacking, away } = nowhereReached
  const facts = open?.ledger === ledger ? await theStore().blobFactsOf(ledger) : null
  if (open === null || facts?.ok !== true) return { lacking, away }
  const here = new Set(facts.value.map(({ sha256 }) => sha256))
  const { portfolio } = open
  const named = [...portfolio.evidence.values()].flatMap(({ files }) => files.map(({ sha256 }) => sha256))
  const absent = named.filter((sha256) => !here.has(sha256) && !isKeptBack(portfolio, sha256))
  if (absent.length === 0) return { lacking, away }
  const kept = await (await theStore().openExchanges()).doneWithout(ledger)
  const without = kept.ok ? kept.value : away
  return {
    lacking: new Set(absent.filter((sha256) => !without.has(sha256))),
    away: new Set(absent.filter((sha256) => without.has(sha256))),
  }
}

export const noteLacking = async (ledger: Id): Promise<void> => {
  const { lacking, away } = await notHere(ledger)
  const there = exchangeOf(ledger)
  if (there === undefined) return
  // The same set again would draw every picture anew.
  if (lacking.size + there.lacking.size > 0) setExchange(ledger, { lacking })
  if (away.size + there.away.size > 0) setExchange(ledger, { away })
}

/** Whether an exchange came so far that it said where everything is. */
const hasLooked = ({ waiting, lacking }: Tally, isWhole: boolean): boolean =>
  isWhole || waiting.files + lacking.files > 0

type Ended = {
  readonly place: Id
  /** The revision at which it began. */
  readonly from: number
  readonly tally: Tally
  readonly known: Known
  /** Whether it came to its end. */
  readonly isWhole: boolean
}

/** After an exchange; nothing where the portfolio is exchanged elsewhere by now. */
export const noteReach = async (ledger: Id, { place, from, tally, known, isWhole }: Ended): Promise<void> => {
  const there = exchangeOf(ledger)
  if (there?.destination.id !== place || !hasLooked(tally, isWhole)) return
  const now = await theStore().revisionOf(ledger)
  const isSettled = now.ok && known.settledAt === now.value
  const since = isSettled ? [] : await entriesAfter(ledger, from)
  // What arrived in it is there; where something was written meanwhile, the next one tells them apart.
  const isAllSeen = now.ok && (isSettled || since.length === tally.entriesReceived)
  const upTo = isAllSeen && now.ok ? now.value : from
  const at = isWhole ? momentNow() : there.at
  setExchangeAt(ledger, place, {
    at,
    upTo,
    newer: isAllSeen ? new Set() : new Set(since),
    filesThere: known.files,
    receipts: known.receipts,
    mended: known.mended,
    bundleWaits: known.bundleWaits,
  })
  if (exchangeOf(ledger)?.destination.id !== place) return
  await theStore().putSetting(settingName(ledger), { destination: place, at, upTo })
}
