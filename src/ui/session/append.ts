// The one way the app adds to a portfolio: under the chain's lock, signed, durable together with its files, and only then
// applied to what the screens show. A failed save changes nothing that is shown.

import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { momentNow } from '#/base/dates.ts'
import type { KeyError } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import { nextPosition } from '#/ledger/tips.ts'
import { writeEntry, type Position } from '#/ledger/write-entry.ts'
import { applyEntry } from '#/portfolio/apply-entry.ts'
import { readKnown } from '#/portfolio/fold.ts'
import type { ContentOf, KnownKind } from '#/portfolio/kinds/content.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { strangersTo } from '#/portfolio/strangers.ts'
import { permissionOf } from '#/portfolio/permissions.ts'
import { withChainLock } from '#/store/chain-lock.ts'
import type { Commit } from '#/store/commit.ts'
import type { StoreError } from '#/store/store-error.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { openPortfolio, setSession, theStore, useSession, type OpenPortfolio } from '#/ui/session/session.ts'
import { schemeFor } from '#/ui/session/schemes.ts'
import { soonKeepSnapshot } from '#/ui/session/snapshots.ts'

export type AppendError = StoreError | KeyError | { kind: 'read only' } | { kind: 'not allowed' }

/** Content that names what is written just before it in the same commit is made from that. */
type Said<K extends KnownKind> = ContentOf<K> | ((before: readonly Entry[]) => ContentOf<K>)

export type NewEntry = {
  [K in KnownKind]: { readonly kind: K; readonly content: Said<K>; readonly at?: string }
}[KnownKind]

/**
 * What to write, or how to tell from the portfolio as it is when its turn comes: another tab may have changed the list
 * that a new one is made from. Nothing is written where there is nothing to say.
 */
export type News = readonly NewEntry[] | ((portfolio: Portfolio) => readonly NewEntry[])

/** Kinds that change who is who or take things away: after these the whole is folded again. */
const governing = new Set<string>([
  'device.introduced',
  'device.added',
  'device.vouched',
  'device.lost',
  'content.erased',
])

const after = ({ scope, ledger }: Position, { head, hash }: Entry): Position => ({
  scope,
  ledger,
  seq: head.seq + 1,
  prev: hash,
  clock: head.clock + 1,
  seen: {},
})

/** Whose work `seen` must not name: strangers to this device, but for those whom it vouches for now. */
const unvouchedFor = (list: readonly NewEntry[], portfolio: Portfolio, device: Id): ReadonlySet<Id> => {
  const vouched = new Set(
    list.flatMap(({ kind, content }) =>
      kind === 'device.vouched' && typeof content !== 'function' ? content.devices : [],
    ),
  )
  return new Set([...strangersTo(portfolio, device)].filter((stranger) => !vouched.has(stranger)))
}

const written = async (open: OpenPortfolio, news: News): Promise<Result<readonly Entry[], AppendError>> => {
  if (open.writer === null) return err({ kind: 'read only' })
  const { signer } = open.writer
  const { device } = signer
  const { portfolio, ledger } = open
  const list = typeof news === 'function' ? news(portfolio) : news
  let position = nextPosition(
    portfolio.tips,
    'portfolio',
    ledger,
    device,
    unvouchedFor(list, portfolio, device),
  )
  const entries: Entry[] = []
  for (const { kind, content, at } of list) {
    if (permissionOf(portfolio.devices.get(device), kind, { seq: position.seq, hash: null }).may === 'no')
      return err({ kind: 'not allowed' })
    const said = typeof content === 'function' ? content(entries) : content
    const entry = await writeEntry(signer, position, kind, said, at ?? momentNow())
    entries.push(entry)
    position = after(position, entry)
  }
  return ok(entries)
}

type Written = { readonly open: OpenPortfolio; readonly entries: readonly Entry[] }

/** Null where another portfolio has been opened while this one was being added to. */
const openNow = (ledger: Id): OpenPortfolio | null => {
  const { open } = useSession.getState()
  return open?.ledger === ledger ? open : null
}

/**
 * Signed while the store is asked whether another tab has written. If one has, what it wrote is read and all is signed
 * anew, so that two tabs never write one seq twice.
 */
const writtenOnTop = async (ledger: Id, news: News): Promise<Result<Written, AppendError>> => {
  const shown = openNow(ledger)
  const loaded = shown === null ? await loadPortfolio(ledger) : ok(shown)
  if (!loaded.ok) return loaded
  const here = loaded.value
  const [revision, early] = await Promise.all([theStore().revisionOf(here.ledger), written(here, news)])
  if (!revision.ok) return revision
  const isLatest = revision.value === here.revision
  const open = isLatest ? ok(here) : await loadPortfolio(here.ledger)
  if (!open.ok) return open
  const entries = isLatest ? early : await written(open.value, news)
  return entries.ok ? ok({ open: open.value, entries: entries.value }) : entries
}

/**
 * Whether nothing else was stored between. While the entries were signed and written, an exchange may have stored those of
 * other devices. Numbers count all portfolios' changes, so only one that is not the next has to be asked about.
 */
const isNext = async ({ ledger, revision: before }: OpenPortfolio, revision: number): Promise<boolean> => {
  if (revision === before + 1) return true
  const between = await theStore().revisionOf(ledger, revision)
  return between.ok && between.value === before
}

const applied = async (
  open: OpenPortfolio,
  entries: readonly Entry[],
  revision: number,
): Promise<Result<OpenPortfolio, StoreError>> => {
  if (entries.some(({ head }) => governing.has(head.kind))) return loadPortfolio(open.ledger)
  if (!(await isNext(open, revision))) return loadPortfolio(open.ledger)
  const before = open.portfolio.description.values
  for (const entry of entries) applyEntry(open.portfolio, entry, readKnown(entry))
  const { scheme, centreFingerprint } = open.portfolio.description.values
  // Another centre is another set of roles: the fold starts over.
  if (centreFingerprint !== before.centreFingerprint) return loadPortfolio(open.ledger)
  const next = { ...open, revision, version: open.version + 1 }
  if (scheme?.hash === before.scheme?.hash) return ok(next)
  const loaded = await schemeFor(scheme)
  return ok({ ...next, scheme: loaded?.scheme ?? null, schemeBytes: loaded?.bytes ?? null })
}

/** Shown as saved only by whoever awaits this. `along` is committed in the same transaction: files, schemes, drafts. */
export const append = async (
  news: News,
  along: Omit<Commit, 'entries' | 'shelf' | 'snapshot'> = {},
): Promise<Result<readonly Entry[], AppendError>> => {
  const { ledger, writer } = openPortfolio()
  if (writer === null) return err({ kind: 'read only' })
  setSession({ saving: { kind: 'saving' } })
  const work = async (): Promise<Result<readonly Entry[], AppendError>> => {
    const ready = await writtenOnTop(ledger, news)
    if (!ready.ok) return ready
    const { open, entries } = ready.value
    if (entries.length === 0) return ok(entries)
    const committed = await theStore().commit({ ...along, entries })
    if (!committed.ok) return committed
    const revision = committed.value.revisions.get(ledger) ?? open.revision
    const now = await applied(open, entries, revision)
    // Saved all the same; what is shown catches up with the next change, which reads the store first.
    if (now.ok) show(now.value)
    return ok(entries)
  }
  const outcome = await withChainLock(ledger, writer.signer.device, work).catch((fault: unknown) => {
    // Whatever waits for the end of saving must not wait for ever.
    setSession({ saving: { kind: 'idle' } })
    throw fault
  })
  settle(outcome)
  return outcome
}

/** What is not open any more stays as it is on the screen, and its row on the shelf follows all the same. */
const show = (changed: OpenPortfolio): void => {
  const shown = openNow(changed.ledger)
  const open = { ...changed, version: (shown ?? changed).version + 1 }
  if (shown !== null) setSession({ open })
  soonKeepSnapshot(open)
}

const settle = (outcome: Result<unknown, AppendError>): void => {
  if (outcome.ok) return setSession({ saving: { kind: 'saved', at: Date.now() } })
  const { error } = outcome
  setSession({ saving: isStoreError(error) ? { kind: 'failed', error } : { kind: 'idle' } })
}

const isStoreError = (error: AppendError): error is StoreError =>
  error.kind !== 'read only' &&
  error.kind !== 'not allowed' &&
  error.kind !== 'bad key' &&
  error.kind !== 'Ed25519 missing'
