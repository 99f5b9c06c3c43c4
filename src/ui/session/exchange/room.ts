// Making room on this device: which files may go because others are sure to hold them, taking them off, and getting them back.
// What may really go is decided at the last moment, by the exchange (src/sync/make-room.ts); nothing here deletes anything.

import { mediaKindOf } from '#/base/media-kind.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import { isReliedHolder } from '#/portfolio/strangers.ts'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'
import { exchangeNow, untilStopped } from '#/ui/session/exchange/auto-exchange.ts'
import { exchangeOf, setExchange, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { noteLacking } from '#/ui/session/exchange/reach.ts'
import { exchangeLock, keptKnown } from '#/ui/session/exchange/run-exchange.ts'
import { theStore } from '#/ui/session/session.ts'
import { thumbnailOf } from '#/ui/session/thumbnails.ts'

/** A piece of evidence whose files may go. */
export type RoomyPiece = {
  readonly evidence: Evidence
  readonly files: readonly EvidenceFile[]
  readonly bytes: number
  /** Devices that have signed that they hold all of it, and when. */
  readonly holders: readonly { readonly device: Id; readonly at: string }[]
}

/** Files that no other portfolio and no form that is being filled in uses. */
export const mayGoFrom = async (ledger: Id): Promise<ReadonlySet<Sha256>> => {
  const store = theStore()
  const only = await (await store.openExchanges()).onlyUsedBy(ledger)
  const drafts = await store.drafts()
  if (!only.ok || !drafts.ok) return new Set()
  const typed = drafts.value.map(({ text }) => text).join('\n')
  return new Set([...only.value].filter((sha256) => !typed.includes(sha256)))
}

/** The largest first. Strangers' word counts for nothing, and neither does any word about what was changed since. */
export const roomIn = (
  { safe, newer, filesThere }: Pick<LedgerExchange, 'safe' | 'newer' | 'filesThere'>,
  portfolio: Portfolio,
  mayGo: ReadonlySet<Sha256>,
): readonly RoomyPiece[] => {
  const standing = standingEvidence(portfolio)
  const holdersOf = ({ id, history }: Evidence): RoomyPiece['holders'] =>
    history.some((head) => newer.has(head))
      ? []
      : [...safe.with].flatMap(([device, { at, pieces }]) =>
          pieces.has(id) && isReliedHolder(portfolio, device) ? [{ device, at }] : [],
        )
  // A photo that serves two pieces goes only where both are held.
  const unsure = new Set(
    standing.flatMap((one) => (holdersOf(one).length > 0 ? [] : one.files.map(({ sha256 }) => sha256))),
  )
  return standing
    .map((evidence): RoomyPiece => {
      const files = evidence.files.filter(
        ({ sha256 }) => mayGo.has(sha256) && filesThere.has(sha256) && !unsure.has(sha256),
      )
      return {
        evidence,
        files,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        holders: holdersOf(evidence),
      }
    })
    .filter(({ files }) => files.length > 0)
    .toSorted((a, b) => b.bytes - a.bytes)
}

/**
 * Takes them off once everything was looked at again; small pictures are made before, to stay. How many are here no more counts
 * whatever ended it: it may be stopped, or lose its signal, when some have gone.
 */
export const makeRoom = async (
  ledger: Id,
  pieces: readonly RoomyPiece[],
): Promise<{ readonly gone: number; readonly isEnd: boolean }> => {
  const signal = untilStopped(ledger)
  const files = pieces.flatMap((piece) => piece.files)
  for (const { sha256, mediaType } of files)
    if (!signal.aborted && mediaKindOf(mediaType) === 'image') await thumbnailOf(sha256)
  const leaving = new Set(files.map(({ sha256 }) => sha256))
  const done = await exchangeNow(ledger, { leaving, anew: true, signal })
  const isEnd = done?.ok === true
  const facts = await theStore().blobFactsOf(ledger)
  if (!facts.ok) return { gone: isEnd ? done.value.gone : 0, isEnd }
  const here = new Set(facts.value.map(({ sha256 }) => sha256))
  return { gone: [...leaving].filter((sha256) => !here.has(sha256)).length, isEnd }
}

/** They come with the next exchange, which begins now; shown as on their way from here on. */
export const getBack = async (ledger: Id, files: ReadonlySet<Sha256>): Promise<void> => {
  const there = exchangeOf(ledger)
  if (there === undefined) return
  const signal = untilStopped(ledger)
  setExchange(ledger, {
    lacking: new Set([...there.lacking, ...files]),
    away: new Set([...there.away].filter((sha256) => !files.has(sha256))),
  })
  const exchanges = await theStore().openExchanges()
  await navigator.locks.request(exchangeLock(ledger), async () => {
    if (signal.aborted) return
    await exchanges.wantBack(ledger, files)
    // Nothing new there, and yet something to do.
    const known = await keptKnown(there.destination.id, ledger)
    await exchanges.putKnown(there.destination.id, ledger, { ...known, settledAt: null })
  })
  await noteLacking(ledger)
  await exchangeNow(ledger, { anew: true, signal })
}
