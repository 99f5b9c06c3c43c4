// The content of one file, in order: one row for most, rows of 8 MiB for large ones. Never read but as a whole.

import { Dexie, type Collection } from 'dexie'
import type { Sha256 } from '#/base/hash.ts'
import type { Database } from '#/store/database.ts'
import type { PartRow } from '#/store/rows.ts'

/** Parts of a large file that have come so far; a file that came this way keeps the key. */
export const incomingKey = (sha256: Sha256): string => `incoming ${sha256}`

export const partRange = (copy: string): IDBKeyRange => IDBKeyRange.bound([copy], [copy, []])

export const partRows = (database: Database, copy: string): Collection<PartRow> =>
  database.parts.where('[copy+index]').between([copy, Dexie.minKey], [copy, Dexie.maxKey])
