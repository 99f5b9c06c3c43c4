// The card of the open portfolio, for another screen to look at: its history as a file would carry it, without the files.

import { ok, type Result } from '#/base/result.ts'
import { selectHistory } from '#/bundle/select-history.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { StoreError } from '#/store/store-error.ts'
import { cardBytes, cardHash, type Card, type CardKind } from '#/sync/meeting/card.ts'
import { framesOf, mostFilmBytes } from '#/sync/meeting/frames.ts'
import { newInvitation } from '#/sync/meeting/invitation.ts'
import { checkWordsOf } from '#/text/check-words.ts'
import { placeNowOf } from '#/ui/session/exchange/set-up.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

export type ShownCard = {
  readonly frames: readonly string[]
  readonly words: readonly string[]
  readonly invitation: string
  /** The words of the portfolio are too many for codes: they follow by storage or file. */
  readonly isShort: boolean
  /** What the other side gets into with it; empty where nothing. */
  readonly place: string
}

const placeHere = async (ledger: string): Promise<Result<Card['place'], StoreError>> => {
  const there = await placeNowOf(ledger)
  if (!there.ok) return there
  if (there.value === null || there.value.kind === 'folder') return ok(null)
  const { id, kind, name, settings } = there.value
  const secret = await (await theStore().openExchanges()).secretOf(id)
  if (!secret.ok) return secret
  return ok({ kind, name, settings, secret: secret.value })
}

/** A new invitation each time. */
export const makeCard = async (kind: CardKind): Promise<Result<ShownCard, StoreError>> => {
  const { ledger, portfolio, lists, writer } = openPortfolio()
  const read = await theStore().entriesOf(ledger)
  if (!read.ok) return read
  const selected = await selectHistory({
    ledger,
    entries: read.value.entries,
    lists,
    scheme: () => Promise.resolve(null),
    flavour: 'full',
    maker: writer?.signer.device ?? null,
  })
  const place = await placeHere(ledger)
  if (!place.ok) return place
  const invitation = newInvitation()
  const { name } = portfolio.description.values
  const { person } = portfolio.candidate
  const entries: readonly Entry[] = selected?.history.entries ?? []
  const card: Card = { kind, ledger, name, person, invitation, place: place.value, entries }
  const whole = await cardBytes(card)
  const isShort = whole.length > mostFilmBytes
  const bytes = isShort
    ? await cardBytes({ ...card, entries: entries.filter(({ head }) => head.ledger === null) })
    : whole
  return ok({
    frames: framesOf(bytes),
    words: checkWordsOf(cardHash(bytes)),
    invitation,
    isShort,
    place: place.value?.name ?? '',
  })
}
