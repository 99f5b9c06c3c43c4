// Where a second copy stands, in words and a tone, the same wherever it is said.

import { dayOf, momentNow } from '#/base/dates.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'
import type { Stands, Waits } from '#/ui/session/exchange/where-it-stands.ts'
import { momentText, timeText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { TagTone } from '#/ui/parts/tag.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** `14:03` of today, else with its day. */
export const whenWords = (moment: string): string =>
  dayOf(moment) === dayOf(momentNow()) ? timeText(moment) : momentText(moment)

const week = 7 * 24 * 60 * 60 * 1000

/** What had been altered there and was sent again, for as long as it is news; null after that. */
export const mendedWords = (mended: LedgerExchange['mended']): string | null =>
  mended === null || Date.parse(momentNow()) - Date.parse(mended.at) > week
    ? null
    : t('exchange').mended(momentText(mended.at), mended.count)

/** As its person called it. */
export const placeName = (name: string): string => (name.trim() === '' ? t('exchange').nameless : name)

const waitWords = ({ pieces, recordings, bytes, changes }: Waits): readonly [string, number] => {
  const words = t('exchange')
  if (pieces === 0) return [words.changes(changes), changes]
  return [words.pieces(pieces, bytes === 0 ? '' : sizeText(bytes), recordings === pieces), pieces]
}

export type Said = { readonly tone: TagTone; readonly says: string; readonly next?: string }

export const saidOf = (stands: Exclude<Stands, { kind: 'trouble' }>): Said => {
  const words = t('exchange')
  if (stands.kind === 'safe') {
    const when = whenWords(stands.at)
    return stands.isPaused
      ? { tone: 'plain', says: words.pausedSafe(when) }
      : { tone: 'ok', says: words.allSafe(when) }
  }
  if (stands.kind === 'moving') {
    const { doing, bytes, ofBytes } = stands.progress
    const says = doing === 'sending' ? words.sending : words.fetching
    return { tone: 'plain', says: says(sizeText(bytes), sizeText(ofBytes)) }
  }
  const [what, count] = waitWords(stands.waits)
  switch (stands.why) {
    case 'paused':
      return { tone: 'amber', says: words.paused(what, count) }
    case 'no signal':
      return { tone: 'amber', says: count === 0 ? words.notYetNoSignal : words.noSignal(what, count) }
    case 'wi-fi':
      return { tone: 'amber', says: words.forWifi(what, count), next: words.anywayWhy }
    case 'unreadable':
      return { tone: 'amber', says: words.unreadable(what, count), next: words.unreadableNext }
    case 'left':
      return { tone: 'amber', says: words.leftBehind(what, count), next: words.leftBehindNext }
    case 'turn':
      return { tone: 'plain', says: count === 0 ? words.notYet : words.soon(what, count) }
  }
}

/**
 * What keeps it from going on, at the place that is called `name`. `absent`: how many of its files are not on this device, null
 * where nothing of it is; `canAllow` where one press lets it in again.
 */
export const exchangeTroubleOf = (
  fault: ExchangeFault,
  name: string,
  absent: number | null,
  canAllow = false,
): Trouble => {
  const says = t('troubles')
  const at = [placeName(name), deviceHere(), absent] as const
  switch (fault.kind) {
    case 'unreachable':
      return says.placeSilent(...at)
    case 'sign-in refused':
      return says.placeRefuses(...at)
    case 'clock off':
      return says.placeClock(...at, fault.byMs === null ? null : fault.byMs / 60_000)
    case 'no room':
      return says.placeFull(...at)
    case 'not a store':
      return says.placeOther(...at)
    case 'not there':
      return says.placeGone(...at)
    case 'too large':
      return says.placeTooLarge(...at)
    case 'busy':
      return says.placeBusy(...at)
    case 'permission needed':
      return canAllow ? says.placeToAllow(...at) : says.placeLocked(...at)
    case 'odd answer':
      return says.placeOdd(...at, fault.status)
    case 'not set up':
    case 'no destination':
      return says.placeUnknown(...at)
    case 'worker failed':
      return says.unexpected
    case 'quota full':
    case 'denied':
    case 'lost':
    case 'slow':
    case 'cleared':
    case 'newer version':
    case 'blob damaged':
    case 'not here':
    case 'stopped':
    case 'bad key':
    case 'Ed25519 missing':
      return troubleOf(fault)
  }
}
