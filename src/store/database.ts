// The tables, and how they are opened: strict durability everywhere, because a relaxed write is lost in a power cut, and one
// write at a time, because Chromium may lose everything over two. Once released, a version here is never changed; another is added.

import { Dexie, type DBCore, type Middleware, type Table } from 'dexie'
import type { Sha256 } from '#/base/hash.ts'
import { randomId, type Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type {
  ArrivalRow,
  BlobRow,
  CentreListRow,
  ChunkRow,
  CopyRow,
  DestinationRow,
  Draft,
  EntryRow,
  KeysRow,
  KnownRow,
  PartRow,
  PersonRow,
  RecordingRow,
  SchemeRow,
  SealRow,
  SettingRow,
  ShelfRow,
  Snapshot,
  ThumbnailRow,
} from '#/store/rows.ts'

// On localhost Dexie traces every failed operation to the console and collects stacks for it; here failures are values.
Dexie.debug = false

const version = 4
const identity = 'database'

/** Every write names it, so that the browser lets only one at a time go on. It holds nothing. See README.md. */
const turn = 'turn'

const oneWriteAtATime: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'one write at a time',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' ? [...stores, turn] : stores, mode, options),
  }),
}

export class Database extends Dexie {
  declare readonly entries: Table<EntryRow, HeadHash>
  declare readonly arrivals: Table<ArrivalRow, number, Omit<ArrivalRow, 'number'>>
  declare readonly blobs: Table<BlobRow, Sha256>
  declare readonly parts: Table<PartRow, [copy: string, index: number]>
  declare readonly copies: Table<CopyRow, string>
  declare readonly thumbnails: Table<ThumbnailRow, Sha256>
  declare readonly chunks: Table<ChunkRow, [recording: Id, index: number]>
  declare readonly recordings: Table<RecordingRow, Id>
  declare readonly drafts: Table<Draft, Id>
  declare readonly snapshots: Table<Snapshot, Id>
  declare readonly shelf: Table<ShelfRow, Id>
  declare readonly people: Table<PersonRow, Id>
  declare readonly keys: Table<KeysRow, Id>
  declare readonly schemes: Table<SchemeRow, Sha256>
  declare readonly centreLists: Table<CentreListRow, [ledger: Id, sha256: Sha256]>
  declare readonly destinations: Table<DestinationRow, Id>
  declare readonly seals: Table<SealRow, string>
  declare readonly known: Table<KnownRow, [destination: Id, ledger: Id]>
  declare readonly settings: Table<SettingRow, string>

  constructor(name: string) {
    super(name, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      // The hash ends the index so that no two rows share a key: pages of a forked chain then miss nothing.
      entries: 'hash, [ledger+device+seq+hash]',
      arrivals: '++number, [ledger+number]',
      blobs: 'sha256, *ledgers',
      parts: '[copy+index]',
      copies: 'copy',
      thumbnails: 'sha256',
      chunks: '[recording+index]',
      drafts: 'id, ledger',
      snapshots: 'ledger',
      shelf: 'ledger',
      people: 'person',
      keys: 'person',
      schemes: 'sha256',
      centreLists: '[ledger+sha256]',
      destinations: 'id',
      settings: 'name',
    })
    this.version(2).stores({ recordings: 'recording' })
    this.version(3).stores({ seals: 'name', known: '[destination+ledger]' })
    this.version(version).stores({ [turn]: '' })
    this.use(oneWriteAtATime)
    // Live queries are not used, and their bookkeeping costs time on every write.
    this.unuse({ stack: 'dbcore', name: 'Observability' })
    this.on('populate', () => void this.settings.add({ name: identity, value: randomId() }))
  }

  /** Which database this is: another one after the browser has cleared the site's storage. */
  async identity(): Promise<unknown> {
    return (await this.settings.get(identity))?.value
  }

  /** A strict transaction of the browser's own that writes; throws an InvalidStateError while there is no connection. */
  writing(stores: readonly string[]): IDBTransaction {
    if (!this.isOpen()) throw new DOMException('not open', 'InvalidStateError')
    return this.backendDB().transaction([...stores, turn], 'readwrite', { durability: 'strict' })
  }

  /** Whether a newer release has been here: its rows are not ours to write. */
  isNewer(): boolean {
    return this.backendDB().version > version * 10
  }
}
