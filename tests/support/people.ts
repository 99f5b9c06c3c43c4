// People and devices for tests told as stories: Amy the candidate, Dev the assessor, and whoever they meet.
// Real keys and real signatures; only the clock is given.

import { derivedId, randomId, type Id } from '#/base/ids.ts'
import { momentText } from '#/base/dates.ts'
import type { Bytes } from '#/base/bytes.ts'
import type { BodyContent } from '#/ledger/body.ts'
import type { Signer } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import { arrange } from '#/ledger/arrange.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { nextPosition, noteTip, noTips } from '#/ledger/tips.ts'
import type { Position } from '#/ledger/write-entry.ts'
import { genesisPosition, introduceDevice, ledgerIdOf, writeEntry } from '#/ledger/write-entry.ts'

/** Extractable, unlike the app's, so that a test can clone a device or forge with its key. */
export const testSigner = async (): Promise<Signer> => {
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('publicKey' in keys)) throw new Error('no key pair')
  const publicKey: Bytes = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
  return {
    device: derivedId(publicKey),
    publicKey,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, bytes)),
  }
}

const start = Date.UTC(2026, 10, 22, 9)

/** One person on one device with their own copy of one ledger. */
export class TestDevice {
  readonly held = new Map<string, Entry>()
  ledger: Id = ''
  private written = 0

  private constructor(
    readonly signer: Signer,
    readonly person: Id,
    readonly name: string,
  ) {}

  get device(): Id {
    return this.signer.device
  }

  get entries(): Entry[] {
    return [...this.held.values()]
  }

  static async founding(name: string, person: Id = randomId()): Promise<TestDevice> {
    const device = new TestDevice(await testSigner(), person, name)
    const genesis = await introduceDevice(
      device.signer,
      genesisPosition('portfolio'),
      { person, name, roles: ['candidate'] },
      momentText(start),
    )
    device.ledger = ledgerIdOf(genesis)
    device.held.set(genesis.hash, genesis)
    return device
  }

  /** A new device that has received what `from` holds and introduces itself. */
  static async joining(
    name: string,
    from: TestDevice,
    {
      person = randomId(),
      roles = ['assessor'],
      replaces,
    }: { person?: Id; roles?: string[]; replaces?: Id } = {},
  ): Promise<TestDevice> {
    const device = new TestDevice(await testSigner(), person, name)
    device.ledger = from.ledger
    device.receive(from)
    const entry = await introduceDevice(
      device.signer,
      device.position(),
      { person, name, roles, ...(replaces !== undefined && { replaces }) },
      device.at(),
    )
    device.held.set(entry.hash, entry)
    return device
  }

  /** The same key and the same entries: what a copied installation is. */
  clone(): TestDevice {
    const copy = new TestDevice(this.signer, this.person, this.name)
    copy.ledger = this.ledger
    copy.written = this.written
    for (const [hash, entry] of this.held) copy.held.set(hash, entry)
    return copy
  }

  position(): Position {
    const tips = noTips()
    for (const entry of arrange(this.ledger, this.entries).ordered) noteTip(tips, entry)
    return nextPosition(tips, 'portfolio', this.ledger, this.device)
  }

  async write(
    kind: string,
    content: BodyContent,
    changes: Partial<Position> = {},
    at?: string,
  ): Promise<Entry> {
    const entry = await writeEntry(
      this.signer,
      { ...this.position(), ...changes },
      kind,
      content,
      at ?? this.at(),
    )
    this.held.set(entry.hash, entry)
    return entry
  }

  receive(...others: readonly { entries: Entry[] }[]): void {
    const merged = mergeEntries(this.entries, ...others.map(({ entries }) => entries))
    for (const [hash, entry] of merged) this.held.set(hash, entry)
  }

  private at(): string {
    this.written += 1
    return momentText(start + this.written * 60_000)
  }
}
