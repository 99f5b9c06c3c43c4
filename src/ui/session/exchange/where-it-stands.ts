// What can be said of a portfolio's second copy in one line: all safe, on its way, or what waits and why. Pure, and says no
// more than the last exchange knew: what was written since then counts as waiting.

import type { Sha256 } from '#/base/hash.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import type { Progress } from '#/sync/run.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'

export type Waits = {
  readonly pieces: number
  /** Of the pieces, those that are recordings or films. */
  readonly recordings: number
  /** Of files that do not lie there yet. */
  readonly bytes: number
  /** Changes to what is not evidence, or to evidence that lies there. */
  readonly changes: number
}

export type Stands =
  | { readonly kind: 'safe'; readonly at: string; readonly isPaused: boolean }
  | { readonly kind: 'moving'; readonly progress: Progress }
  | { readonly kind: 'trouble'; readonly trouble: ExchangeFault; readonly waits: Waits }
  | {
      readonly kind: 'waits'
      /** `turn`: it is looked at in a moment. `unreadable`: it lies here and can no longer be read. `left`: it is not here either. */
      readonly why: 'paused' | 'no signal' | 'wi-fi' | 'unreadable' | 'left' | 'turn'
      readonly waits: Waits
    }

export type Around = {
  readonly hasSignal: boolean
  readonly isOnMobileData: boolean
  readonly largestOnMobile: number | null
  /** Files that are let go over mobile data this once. */
  readonly anyway: ReadonlySet<Sha256>
}

/** Whether all of it, the newest word included, lay there at the last exchange. */
export const isThere = ({ safe, newer }: LedgerExchange, { id, history }: Evidence): boolean =>
  safe.there.has(id) && !history.some((head) => newer.has(head))

/** Whether some file of it is still to come from somebody else. */
export const isOnItsWay = ({ lacking }: LedgerExchange, { files }: Evidence): boolean =>
  files.some(({ sha256 }) => lacking.has(sha256))

/** Taken off this device, and held by another as that has signed: nothing from here can go there. */
const isWithOthers = ({ away, safe, newer }: LedgerExchange, { id, files, history }: Evidence): boolean =>
  !history.some((head) => newer.has(head)) &&
  files.some(({ sha256 }) => away.has(sha256)) &&
  [...safe.with.values()].some(({ pieces }) => pieces.has(id))

const isRecorded = ({ form, files }: Evidence): boolean =>
  form === 'recording' || files.some(({ mediaType }) => /^(?:audio|video)\//.test(mediaType))

const waiting = (exchange: LedgerExchange, evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    (one) => !isThere(exchange, one) && !isOnItsWay(exchange, one) && !isWithOthers(exchange, one),
  )

/** Its files that do not lie there, with their bytes. */
const filesOf = ({ filesThere }: LedgerExchange, pieces: readonly Evidence[]): ReadonlyMap<Sha256, number> =>
  new Map(
    pieces.flatMap(({ files }) =>
      files.flatMap(({ sha256, bytes }): [Sha256, number][] =>
        filesThere.has(sha256) ? [] : [[sha256, bytes]],
      ),
    ),
  )

export const filesWaiting = (exchange: LedgerExchange, evidence: readonly Evidence[]): ReadonlySet<Sha256> =>
  new Set(filesOf(exchange, waiting(exchange, evidence)).keys())

/** What of the standing evidence is here and not there yet. */
export const waitsOf = (exchange: LedgerExchange, evidence: readonly Evidence[]): Waits => {
  const { newer } = exchange
  const pieces = waiting(exchange, evidence)
  const inPieces = new Set(pieces.flatMap(({ history }) => history))
  return {
    pieces: pieces.length,
    recordings: pieces.filter(isRecorded).length,
    bytes: [...filesOf(exchange, pieces).values()].reduce((sum, bytes) => sum + bytes, 0),
    changes: [...newer].filter((head) => !inPieces.has(head)).length,
  }
}

/** Of these pieces, whatever else was held back: what was withdrawn or taken out waits as well, and nobody asks for it. */
const isTooLarge = (
  exchange: LedgerExchange,
  pieces: readonly Evidence[],
  { isOnMobileData, largestOnMobile, anyway }: Around,
): boolean =>
  isOnMobileData &&
  largestOnMobile !== null &&
  [...filesOf(exchange, pieces)].some(([sha256, bytes]) => bytes > largestOnMobile && !anyway.has(sha256))

const whyOf = (
  exchange: LedgerExchange,
  pieces: readonly Evidence[],
  around: Around,
): (Stands & { kind: 'waits' })['why'] => {
  const { destination, isPaused, tally, trouble, away, filesThere, at } = exchange
  if (isPaused) return 'paused'
  if (!around.hasSignal && destination.kind !== 'folder') return 'no signal'
  if (trouble === null && tally !== null) {
    // Too large for mobile data at the last exchange: another connection, or its person, lets it go at the next one.
    if (tally.heldBack.files > 0 && isTooLarge(exchange, pieces, around)) return 'wi-fi'
    if (tally.waiting.files > tally.heldBack.files) return 'unreadable'
    if (tally.heldBack.files > 0) return 'turn'
  }
  // Taken off this device, and left at an earlier place: waiting alone brings nothing.
  const isLeftBehind =
    pieces.length > 0 &&
    pieces.every(({ files }) => files.some(({ sha256 }) => away.has(sha256) && !filesThere.has(sha256)))
  return isLeftBehind && at !== null ? 'left' : 'turn'
}

/** What passes by itself once there is signal. */
const isOfNoSignal = (trouble: ExchangeFault): boolean =>
  trouble.kind === 'unreachable' || trouble.kind === 'busy'

export const whereItStands = (
  exchange: LedgerExchange,
  evidence: readonly Evidence[],
  around: Around,
): Stands => {
  const { progress, trouble, at, isPaused } = exchange
  if (progress !== null && progress.doing !== 'looking') return { kind: 'moving', progress }
  const waits = waitsOf(exchange, evidence)
  const why = whyOf(exchange, waiting(exchange, evidence), around)
  const isTold = trouble !== null && !isPaused && !(why === 'no signal' && isOfNoSignal(trouble))
  if (isTold) return { kind: 'trouble', trouble, waits }
  if (at !== null && waits.pieces + waits.changes === 0) return { kind: 'safe', at, isPaused }
  return { kind: 'waits', why, waits }
}
