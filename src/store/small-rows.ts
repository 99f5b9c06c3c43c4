// Small rows by key: drafts, shelf, snapshots, people, schemes, centre lists, settings. Plain reads and writes; what
// must be saved together with an entry goes through a commit instead.

import { Dexie } from 'dexie'
import { err, ok, type Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Handle } from '#/store/handle.ts'
import type { CentreListRow, Draft, PersonRow, SchemeRow, ShelfRow, Snapshot } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'

type Read<T> = Promise<Result<T, StoreError>>

export type KnownDraft = { readonly moments: ReadonlySet<string>; readonly otherwise: Id }

export type SmallRows = {
  /**
   * Where `known` is given and what is there was written at none of its moments, as by another tab, that stays, and this is
   * kept under `otherwise`. Resolves with the id that it is kept under.
   */
  putDraft(draft: Draft, known?: KnownDraft): Read<Id>
  /** Of one ledger, or all; the latest first. */
  drafts(ledger?: Id): Read<readonly Draft[]>
  dropDraft(id: Id): Read<void>
  shelf(): Read<readonly ShelfRow[]>
  snapshot(ledger: Id): Read<Snapshot | null>
  dropSnapshot(ledger: Id): Read<void>
  people(): Read<readonly PersonRow[]>
  scheme(sha256: Sha256): Read<SchemeRow>
  /** Those that this device lists as its own. */
  ownSchemes(): Read<readonly SchemeRow[]>
  /** Takes it off that list. A portfolio that has ever chosen it keeps the bytes it was started on. */
  dropOwnScheme(sha256: Sha256): Read<void>
  centreLists(ledger: Id): Read<readonly CentreListRow[]>
  /** Null where it was never set. */
  setting(name: string): Read<unknown>
  putSetting(name: string, value: unknown): Read<void>
}

export const smallRows = (handle: Handle): SmallRows => ({
  putDraft: (draft, known) =>
    handle.run((database) =>
      database.transaction('rw', database.drafts, async () => {
        const there = known && (await database.drafts.get(draft.id))
        const isOthers = known && there && !known.moments.has(there.changedAt)
        return database.drafts.put(isOthers ? { ...draft, id: known.otherwise } : draft)
      }),
    ),
  drafts: async (ledger) => {
    const rows = await handle.run((database) =>
      ledger === undefined
        ? database.drafts.toArray()
        : database.drafts.where('ledger').equals(ledger).toArray(),
    )
    return rows.ok ? ok(rows.value.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))) : rows
  },
  dropDraft: (id) => handle.run((database) => database.drafts.delete(id)),
  shelf: () => handle.run((database) => database.shelf.toArray()),
  snapshot: (ledger) => handle.run(async (database) => (await database.snapshots.get(ledger)) ?? null),
  dropSnapshot: (ledger) => handle.run((database) => database.snapshots.delete(ledger)),
  people: () => handle.run((database) => database.people.toArray()),
  scheme: async (sha256) => {
    const row = await handle.run((database) => database.schemes.get(sha256))
    if (!row.ok) return row
    return row.value === undefined ? err({ kind: 'not here', key: sha256 }) : ok(row.value)
  },
  ownSchemes: () =>
    handle.run((database) => database.schemes.filter(({ own }) => own !== undefined).toArray()),
  dropOwnScheme: (sha256) =>
    handle.run((database) =>
      database.transaction('rw', database.schemes, async () => {
        const row = await database.schemes.get(sha256)
        if (row?.own === 'not chosen yet') await database.schemes.delete(sha256)
        else if (row?.own === 'chosen') await database.schemes.put({ sha256, bytes: row.bytes })
      }),
    ),
  centreLists: (ledger) =>
    handle.run((database) =>
      database.centreLists
        .where('[ledger+sha256]')
        .between([ledger, Dexie.minKey], [ledger, Dexie.maxKey])
        .toArray(),
    ),
  setting: (name) => handle.run(async (database) => (await database.settings.get(name))?.value ?? null),
  putSetting: (name, value) =>
    handle.run(async (database) => void (await database.settings.put({ name, value }))),
})
