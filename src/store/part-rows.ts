// The content of one file, in order: one row for most, rows of 8 MiB for large ones. Never read but as a whole.

import { Dexie, type Collection } from 'dexie'
import type { Database } from '#/store/database.ts'
import type { PartRow } from '#/store/rows.ts'

export const partRange = (copy: string): IDBKeyRange => IDBKeyRange.bound([copy], [copy, []])

export const partRows = (database: Database, copy: string): Collection<PartRow> =>
  database.parts.where('[copy+index]').between([copy, Dexie.minKey], [copy, Dexie.maxKey])
