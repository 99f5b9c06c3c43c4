// Where the open portfolio is exchanged: set up, changed and given up. The secret goes to the store, which seals it, and
// is never held here.

import { randomId, type Id } from '#/base/ids.ts'
import type { Sha256 } from '#/base/hash.ts'
import { ok, type Result } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { StoreError } from '#/store/store-error.ts'
import { readExchanges, stopExchanges, watchExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { changeExchangeSettings, exchangeSettings } from '#/ui/session/exchange/exchange-settings.ts'
import { filesOnlyThere } from '#/ui/session/exchange/elsewhere.ts'
import { exchangeOf, setExchange } from '#/ui/session/exchange/exchange-state.ts'
import { keptKnown } from '#/ui/session/exchange/run-exchange.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

export type KnownPlace = StoredDestination

export type NewDestination = Pick<StoredDestination, 'kind' | 'name' | 'settings'> & {
  readonly secret: string | null
}

const all = async (): Promise<Result<readonly StoredDestination[], StoreError>> =>
  (await theStore().openExchanges()).destinations()

/** As storage tells it: what the session knows of places is read only some time after the start. Null where it is exchanged nowhere. */
export const placeNowOf = async (ledger: Id): Promise<Result<KnownPlace | null, StoreError>> => {
  const there = await all()
  return there.ok ? ok(there.value.find(({ ledgers }) => ledgers.includes(ledger)) ?? null) : there
}

/** In all tabs: of two changes that had read the same, each would take away the place that the other has just put there. */
const inTurn = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('fieldfolio-places', change)

/** Whether another portfolio's files lie only at a place that it is not exchanged at any more, as far as names tell. */
export const isLeftAt = async (id: Id, but: Id | null): Promise<Result<boolean, StoreError>> => {
  const there = await all()
  const shelf = await theStore().shelf()
  if (!there.ok) return there
  if (!shelf.ok) return shelf
  for (const { ledger } of shelf.value.filter((row) => row.ledger !== but)) {
    const { files } = await keptKnown(id, ledger)
    if (files.size === 0) continue
    const facts = await theStore().blobFactsOf(ledger)
    if (!facts.ok) return facts
    const here = new Set(facts.value.map(({ sha256 }) => sha256))
    const now = there.value.find((place) => place.id !== id && place.ledgers.includes(ledger))
    const elsewhere = now === undefined ? new Set<Sha256>() : (await keptKnown(now.id, ledger)).files
    if ([...files].some((sha256) => !here.has(sha256) && !elsewhere.has(sha256))) return ok(true)
  }
  return ok(false)
}

/**
 * The portfolio is exchanged in one place at a time: it leaves any other, whose copy stays as it is. A place where
 * files are left, its own or another portfolio's, stays known, with its secret, until they are back.
 */
const leaveOthers = async (
  ledger: Id,
  but: Id | null,
  leavesFiles: boolean,
): Promise<Result<void, StoreError>> => {
  const exchanges = await theStore().openExchanges()
  const there = await exchanges.destinations()
  if (!there.ok) return there
  stopExchanges(ledger)
  for (const { id, ledgers } of there.value) {
    if (id === but || !ledgers.includes(ledger)) continue
    const rest = ledgers.filter((other) => other !== ledger)
    const others = await isLeftAt(id, ledger)
    if (!others.ok) return others
    // First, for nothing is taken off this device any more that would lie only there.
    const left = await exchanges.setLedgers(id, rest)
    if (!left.ok) return left
    // As storage tells it: this tab or another may have taken some of its own off meanwhile.
    const without = await exchanges.doneWithout(ledger)
    if (!without.ok) return without
    const { files: lies } = await keptKnown(id, ledger)
    const elsewhere = but === null ? new Set<Sha256>() : (await keptKnown(but, ledger)).files
    const leavesOwn = [...without.value].some((sha256) => lies.has(sha256) && !elsewhere.has(sha256))
    if (rest.length > 0 || leavesFiles || leavesOwn || others.value) continue
    const dropped = await exchanges.dropDestination(id)
    if (!dropped.ok) return dropped
  }
  return ok(undefined)
}

/** The chosen folder, where it is one. */
export const folderIn = (settings: unknown): FileSystemDirectoryHandle | null =>
  typeof settings === 'object' &&
  settings !== null &&
  'folder' in settings &&
  settings.folder instanceof FileSystemDirectoryHandle
    ? settings.folder
    : null

export const isSamePlace = async (
  one: Pick<StoredDestination, 'kind' | 'settings'>,
  other: Pick<StoredDestination, 'kind' | 'settings'>,
): Promise<boolean> => {
  if (one.kind !== other.kind) return false
  if (one.kind !== 'folder') return JSON.stringify(one.settings) === JSON.stringify(other.settings)
  const [folder, chosen] = [folderIn(one.settings), folderIn(other.settings)]
  return folder !== null && chosen !== null && (await folder.isSameEntry(chosen))
}

const begin = async (ledger: Id): Promise<void> => {
  await pauseExchange(ledger, false)
  // Also what began at the place before while that was being left.
  stopExchanges(ledger)
  // What was wrong with it before is tried anew.
  setExchange(ledger, { trouble: null })
  await watchExchanges()
}

/**
 * A portfolio is exchanged there from here on, beginning now. A place that is known already only gets the new secret and name.
 * `leavesFiles` where some lie only at the place it was exchanged at before, and its person knows.
 */
export const exchangeAt = (
  ledger: Id,
  { secret, ...what }: NewDestination,
  leavesFiles = false,
): Promise<Result<void, StoreError>> =>
  inTurn(async () => {
    const there = await all()
    if (!there.ok) return there
    const same = await Promise.all(there.value.map((each) => isSamePlace(each, what)))
    const known = there.value.find((_, at) => same[at] === true)
    const id = known?.id ?? randomId()
    const ledgers = [...new Set([...(known?.ledgers ?? []), ledger])]
    // Before the other is left: were there no room for it, the portfolio would be exchanged nowhere.
    const put = await (await theStore().openExchanges()).putDestination({ ...what, id, ledgers }, secret)
    if (!put.ok) return put
    const left = await leaveOthers(ledger, id, leavesFiles)
    if (!left.ok) return left
    await begin(ledger)
    return ok(undefined)
  })

/** Portfolios on this device that are exchanged there, or have left files there; whoever's they are. */
const usersOf = async ({ id, ledgers }: StoredDestination): Promise<readonly Id[]> => {
  const rows = await theStore().shelf()
  const users: Id[] = []
  for (const { ledger } of rows.ok ? rows.value : [])
    if (ledgers.includes(ledger) || (await keptKnown(id, ledger)).files.size > 0) users.push(ledger)
  return users
}

/**
 * Places that other portfolios on this device are exchanged at: one password serves them all. Never those of somebody else who
 * uses this device: their name and their password stay behind their PIN.
 */
export const placesHere = async (ledger: Id): Promise<readonly KnownPlace[]> => {
  const there = await all()
  const seen = new Set(useSession.getState().shelf.map((row) => row.ledger))
  const places: KnownPlace[] = []
  for (const place of there.ok ? there.value : []) {
    const users = await usersOf(place)
    const isSeen = users.length === 0 || users.some((user) => seen.has(user))
    if (isSeen && !place.ledgers.includes(ledger)) places.push(place)
  }
  return places
}

/** As others here are. `not here` where that place was forgotten since it was listed: then all stays as it was. */
export const exchangeAtKnown = (
  ledger: Id,
  { id }: KnownPlace,
  leavesFiles: boolean,
): Promise<Result<void, StoreError>> =>
  inTurn(async () => {
    const set = await (await theStore().openExchanges()).addLedger(id, ledger)
    if (!set.ok) return set
    const left = await leaveOthers(ledger, id, leavesFiles)
    if (!left.ok) return left
    await begin(ledger)
    return ok(undefined)
  })

/** What lies there stays there, and nothing more is sent; fetched is only what this device does without, when it is asked for. */
export const stopExchanging = (ledger: Id): Promise<Result<void, StoreError>> =>
  inTurn(async () => {
    const there = exchangeOf(ledger)
    const left = await leaveOthers(ledger, null, there !== undefined && filesOnlyThere(there).size > 0)
    if (!left.ok) return left
    await readExchanges()
    return ok(undefined)
  })

/** Until its person goes on. */
export const pauseExchange = async (ledger: Id, isPaused: boolean): Promise<void> => {
  const { paused } = await exchangeSettings()
  const others = [...paused].filter((other) => other !== ledger)
  await changeExchangeSettings({ paused: new Set(isPaused ? [...others, ledger] : others) })
  if (isPaused) stopExchanges(ledger)
  await readExchanges()
}
