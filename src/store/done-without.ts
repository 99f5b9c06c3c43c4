// Files that this device does without, because others hold them: taken off it and noted in one transaction, so that nothing is
// half gone. Whether one may go is never decided here.

import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { partRows } from '#/store/part-rows.ts'
import type { StoreError } from '#/store/store-error.ts'

type Done<T> = Promise<Result<T, StoreError>>

export type DoneWithout = {
  /** Files of a portfolio that were taken off this device; some may have come back by another way. */
  doneWithout(ledger: Id): Done<ReadonlySet<Sha256>>
  /** Files here that no other portfolio uses: taking one off makes room. */
  onlyUsedBy(ledger: Id): Done<ReadonlySet<Sha256>>
  /**
   * Takes its content off this device; its small picture stays. False where it is not here, or another portfolio uses it, or the
   * portfolio is not exchanged at this place any more, which it has to come back from.
   */
  doWithout(ledger: Id, sha256: Sha256, place: Id): Done<boolean>
  /** They are to come back, whenever they can. */
  wantBack(ledger: Id, files: ReadonlySet<Sha256>): Done<void>
}

const settingName = (ledger: Id): string => `done without ${ledger}`

const kept = async (database: Database, ledger: Id): Promise<readonly Sha256[]> => {
  const value: unknown = (await database.settings.get(settingName(ledger)))?.value
  return Array.isArray(value) ? value.filter((each): each is Sha256 => typeof each === 'string') : []
}

export const doneWithoutIn = (handle: Handle): DoneWithout => ({
  doneWithout: (ledger) => handle.run(async (database) => new Set(await kept(database, ledger))),
  onlyUsedBy: (ledger) =>
    handle.run(async (database) => {
      const rows = await database.blobs.where('ledgers').equals(ledger).toArray()
      return new Set(rows.filter(({ ledgers }) => ledgers.length === 1).map(({ sha256 }) => sha256))
    }),
  doWithout: (ledger, sha256, place) =>
    handle.run((database) => {
      const { blobs, parts, settings, destinations } = database
      return database.transaction('rw', [blobs, parts, settings, destinations], async () => {
        const there = await destinations.get(place)
        const row = await blobs.get(sha256)
        if (there?.ledgers.includes(ledger) !== true) return false
        if (row === undefined || row.ledgers.some((other) => other !== ledger)) return false
        const value = [...new Set([...(await kept(database, ledger)), sha256])]
        await Promise.all([
          blobs.delete(sha256),
          partRows(database, row.copy).delete(),
          settings.put({ name: settingName(ledger), value }),
        ])
        return true
      })
    }),
  wantBack: (ledger, files) =>
    handle.run((database) =>
      database.transaction('rw', [database.settings], async () => {
        const value = (await kept(database, ledger)).filter((sha256) => !files.has(sha256))
        await database.settings.put({ name: settingName(ledger), value })
      }),
    ),
})
