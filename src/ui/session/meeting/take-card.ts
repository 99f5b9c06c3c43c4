// A card that was seen on another screen: looked at and checked first, and taken in only when both have said the same words.

import type { Bytes } from '#/base/bytes.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { verifyEntries } from '#/ledger/verify.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { cardHash, readCard, type Card, type CardError } from '#/sync/meeting/card.ts'
import { checkWordsOf } from '#/text/check-words.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import {
  exchangeAt,
  exchangeAtKnown,
  isSamePlace,
  placeNowOf,
  placesHere,
} from '#/ui/session/exchange/set-up.ts'
import { joinPortfolio, type Joining } from '#/ui/session/join-portfolio.ts'
import { goOnAsCandidate } from '#/ui/session/meeting/go-on-as-candidate.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'
import { stillHere } from '#/ui/session/still-here.ts'

export type SeenCard = {
  readonly card: Card
  readonly words: readonly string[]
  /** As the card alone tells it. */
  readonly portfolio: Portfolio
  /** Pieces of evidence that stand in it. */
  readonly pieces: number
  /** Whoever is here adds to it already: there is nothing to join. */
  readonly isKnownHere: boolean
}

/** `demo`: made-up work never joins real work. `not yours here`: its owner uses this device too. */
export type SeenError = CardError | { kind: 'demo' } | { kind: 'not yours here' }

/** Every signature is checked here, before anything is said of it. */
export const lookAtCard = async (bytes: Bytes): Promise<Result<SeenCard, SeenError | AppendError>> => {
  const read = await readCard(bytes)
  if (!read.ok) return read
  const card = read.value
  const { sound } = await verifyEntries(card.entries)
  const portfolio = foldPortfolio({ ledger: card.ledger, entries: card.entries, lists: [], flavour: null })
  const isWhole = sound.length === card.entries.length && portfolio.candidate.founder !== ''
  if (!isWhole || portfolio.candidate.person !== card.person) return err({ kind: 'no card' })
  if (portfolio.isDemo || isDemo()) return err({ kind: 'demo' })
  const { shelf } = useSession.getState()
  const all = await theStore().shelf()
  if (!all.ok) return all
  const mine = shelf.find(({ ledger }) => ledger === card.ledger)
  if (mine === undefined && all.value.some(({ ledger }) => ledger === card.ledger))
    return err({ kind: 'not yours here' })
  const pieces = [...portfolio.evidence.values()].filter(
    ({ standing, withdrawn }) => standing !== 'erased' && withdrawn === null,
  )
  return ok({
    card,
    words: checkWordsOf(cardHash(bytes)),
    portfolio,
    pieces: pieces.length,
    isKnownHere: mine !== undefined && mine.person !== null,
  })
}

/** The history comes in as from a file, to read; whatever is here already stays. */
const bringIn = async ({ card, portfolio }: SeenCard): Promise<Result<void, AppendError>> => {
  const { shelf, person: keeper } = useSession.getState()
  const isStill = stillHere(card.ledger)
  const there = shelf.find(({ ledger }) => ledger === card.ledger)
  const row = there ?? { ...shelfRowOf(portfolio, null, null), ...(keeper !== null && { keeper }) }
  const committed = await theStore().commit({ entries: card.entries, shelf: row })
  if (!committed.ok) return committed
  const read = await readShelf()
  return read.ok ? showPortfolio(card.ledger, isStill) : read
}

/** At a place that is known already with the password it has here, whatever the other screen says. */
const exchangeFromHere = async ({ card }: SeenCard): Promise<Result<void, AppendError>> => {
  if (card.place === null) return ok(undefined)
  const now = await placeNowOf(card.ledger)
  if (!now.ok) return now
  if (now.value !== null) return ok(undefined)
  const place = { ...card.place, settings: card.place.settings ?? null }
  for (const known of await placesHere(card.ledger))
    if (await isSamePlace(known, place)) return exchangeAtKnown(card.ledger, known, false)
  return exchangeAt(card.ledger, place)
}

/** Somebody else's portfolio: seen from now on, and added to in a part of one's own. */
export const meet = async (
  seen: SeenCard,
  joining: Pick<Joining, 'name' | 'role'>,
): Promise<Result<void, AppendError>> => {
  const { ledger, invitation } = seen.card
  const { person: who } = useSession.getState()
  const brought = await bringIn(seen)
  if (!brought.ok) return brought
  const joined = await joinPortfolio({ ...joining, ledger, invitation, who })
  return joined.ok ? exchangeFromHere(seen) : joined
}

/** The same person's portfolio goes on here: this device introduces itself as theirs, and counts when the other has seen it. */
export const moveHere = async (seen: SeenCard): Promise<Result<void, AppendError>> => {
  const { ledger, person, name, invitation } = seen.card
  const isStill = stillHere(ledger)
  const brought = seen.isKnownHere ? ok(undefined) : await bringIn(seen)
  if (!brought.ok) return brought
  const shown = await goOnAsCandidate({ ledger, person, name, by: { invitation }, isStill })
  return shown.ok ? exchangeFromHere(seen) : shown
}

/** To look at first: whose it is, and whose phone is lost, is said where it is open. */
export const bringToLookAt = async (seen: SeenCard): Promise<Result<void, AppendError>> => {
  const brought = await bringIn(seen)
  return brought.ok ? exchangeFromHere(seen) : brought
}
