// A person's device that takes part in exchanges, all in memory: their entries, files and lists, and what it knows of a
// destination. The fold is the app's own.

import { sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import { err, ok } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { readCentreList } from '#/portfolio/centre-list.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Destination } from '#/sync/destination.ts'
import { exchange, type Exchanged, type ExchangeOptions } from '#/sync/exchange.ts'
import { fetchLeft } from '#/sync/fetch-left.ts'
import { makeRoom } from '#/sync/make-room.ts'
import { nothingKnown, type Known } from '#/sync/known.ts'
import { partBytes, partsIn } from '#/sync/names.ts'
import type { Side } from '#/sync/side.ts'
import { gather, type Gathered } from '#/workers/gathered.ts'
import { heldOf } from '#/workers/held-of.ts'
import type { TestDevice } from './people.ts'
import { foldOf } from './portfolio-stories.ts'

const gatheredFrom = (entries: Iterable<Entry>): Gathered => {
  const { gathered, note } = gather()
  for (const entry of entries) note(entry)
  return gathered
}

export class ExchangingDevice {
  readonly files = new Map<Sha256, Blob>()
  readonly lists: CentreList[] = []
  readonly doneWithout = new Set<Sha256>()
  /** Parts of large files that have come so far. */
  readonly incoming = new Map<Sha256, Map<number, Blob>>()
  known: Known = nothingKnown()
  /** Entries are stored so many times more, and then refused, as by a full device. */
  room = Infinity
  /** Bytes of files that there is room for. */
  roomForFiles = Infinity
  /** So many readings of entries fail, as when the browser has lost its storage for a moment. */
  failingReads = 0
  /** So many erasures fail. */
  failingErasures = 0
  /** So many parts that came turn out to be lost, as when the browser has lost the file behind one. */
  losingParts = 0
  private revision = 0

  constructor(readonly who: TestDevice) {}

  /** Captures a file of these bytes as evidence. */
  async capture(bytes: Uint8Array<ArrayBuffer>, title = ''): Promise<Sha256> {
    const sha256 = await sha256OfBuffer(bytes)
    this.files.set(sha256, new Blob([bytes]))
    await this.who.write('evidence.captured', {
      form: 'file',
      files: [{ sha256, bytes: bytes.length, mediaType: 'application/octet-stream', name: `${title}.bin` }],
      title,
      account: '',
      performedOn: '',
      place: '',
      simulated: null,
    })
    return sha256
  }

  portfolio(): Portfolio {
    return foldOf(this.who, this.lists)
  }

  exchangeWith(destination: Destination, options: ExchangeOptions = {}): Promise<Exchanged> {
    return exchange(this.side(), destination, this.known, { wait: () => Promise.resolve(), ...options })
  }

  makeRoom(destination: Destination, files: Iterable<Sha256>): Promise<Exchanged> {
    return makeRoom(this.side(), destination, this.known, new Set(files), { wait: () => Promise.resolve() })
  }

  fetchLeft(destination: Destination, files: Iterable<Sha256>): Promise<Exchanged> {
    return fetchLeft(this.side(), destination, new Set(files), { wait: () => Promise.resolve() })
  }

  private takeIn(entry: Entry): void {
    const there = this.who.held.get(entry.hash)
    this.who.held.set(entry.hash, there ? { ...there, body: there.body ?? entry.body } : entry)
  }

  private async isWhole(sha256: Sha256): Promise<boolean> {
    const content = await this.files.get(sha256)?.arrayBuffer()
    return content !== undefined && (await sha256OfBuffer(content)) === sha256
  }

  private side(): Side {
    const { who, files } = this
    return {
      ledger: who.ledger,
      signer: who.signer,
      revision: async () => ok(this.revision + who.held.size),
      held: async () =>
        ok(
          await heldOf({
            ledger: who.ledger,
            revision: this.revision + who.held.size,
            gathered: gatheredFrom(who.entries),
            lists: this.lists,
            here: new Map([...files].map(([sha256, { size }]) => [sha256, size])),
            scheme: () => Promise.resolve(null),
            doneWithout: this.doneWithout,
            device: who.device,
          }),
        ),
      entries: async (hashes) => {
        if (this.failingReads > 0) {
          this.failingReads -= 1
          return err({ kind: 'lost' })
        }
        return ok(hashes.flatMap((hash) => who.held.get(hash) ?? []))
      },
      takeEntries: async (entries) => {
        if (this.room <= 0) return err({ kind: 'quota full' })
        this.room -= 1
        for (const entry of entries) this.takeIn(entry)
        if (entries.length > 0) this.revision += 1
        return ok(undefined)
      },
      takeList: async ({ text, signature }) => {
        const read = await readCentreList({ list: text, signature })
        if (read.ok) this.lists.push(read.value)
        return ok(read.ok)
      },
      file: async (sha256) => ok(files.get(sha256) ?? null),
      erase: async ({ entries, blobs }) => {
        if (this.failingErasures > 0) {
          this.failingErasures -= 1
          return err({ kind: 'quota full' })
        }
        for (const hash of entries) {
          const entry = who.held.get(hash)
          if (entry !== undefined) who.held.set(hash, { ...entry, body: null })
        }
        for (const blob of blobs) {
          files.delete(blob)
          this.incoming.delete(blob)
        }
        if (entries.length > 0) this.revision += 1
        return ok(undefined)
      },
      isWhole: async (sha256) => ok(await this.isWhole(sha256)),
      letGo: async (sha256) => {
        if (!(await this.isWhole(sha256))) return ok(false)
        files.delete(sha256)
        this.doneWithout.add(sha256)
        return ok(true)
      },
      takeFile: async ({ sha256 }, content) => {
        if (this.roomForFiles < content.size) return err({ kind: 'quota full' })
        this.roomForFiles -= content.size
        files.set(sha256, content)
        return ok(undefined)
      },
      partsHere: async ({ sha256 }) => ok(new Set(this.incoming.get(sha256)?.keys())),
      takePart: async ({ sha256 }, index, content) => {
        if (this.roomForFiles < content.size) return err({ kind: 'quota full' })
        this.roomForFiles -= content.size
        const parts = this.incoming.get(sha256) ?? new Map<number, Blob>()
        this.incoming.set(sha256, parts.set(index, content))
        return ok(undefined)
      },
      dropParts: async ({ sha256 }) => {
        for (const part of this.incoming.get(sha256)?.values() ?? []) this.roomForFiles += part.size
        this.incoming.delete(sha256)
        return ok(undefined)
      },
      joinParts: async ({ sha256, bytes }) => {
        const parts = this.incoming.get(sha256) ?? new Map<number, Blob>()
        if (this.losingParts > 0) {
          this.losingParts -= 1
          parts.delete(0)
          return ok('lost here')
        }
        this.incoming.delete(sha256)
        const whole = new Blob(
          Array.from({ length: partsIn(bytes ?? 0) }, (_, index) => parts.get(index) ?? new Blob()),
        )
        if ((await sha256OfBuffer(await whole.arrayBuffer())) !== sha256) return ok('wrong')
        files.set(sha256, whole)
        return ok('joined')
      },
    }
  }
}

/** Bytes that nobody else has, the same for one seed; more than one part where asked. */
export const someBytes = (seed: number, length = 1_000): Uint8Array<ArrayBuffer> => {
  const words = new Uint32Array(Math.ceil(length / 4))
  let state = (seed + 1) * 0x9e3779b1
  for (let at = 0; at < words.length; at += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    words[at] = state
  }
  return new Uint8Array(words.buffer, 0, length)
}

export const moreThanAPart = partBytes + 12_345
