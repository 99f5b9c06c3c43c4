// A page that captures photos and large films one after another, as the app does, and says of each when it is saved; and
// that looks, when opened again after a kill, at what is really there.

import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { newBlobOf, readFile } from '#/capture/read-file.ts'
import { parseBody } from '#/ledger/body.ts'
import { signerFrom, type Signer } from '#/ledger/device.ts'
import { genesisPosition, introduceDevice, ledgerIdOf, writeEntry } from '#/ledger/write-entry.ts'
import { withChainLock } from '#/store/chain-lock.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { startFreshLog } from '#/store/start-fresh-log.ts'

type Home = { readonly person: Id; readonly ledger: Id }

export type Found = {
  /** Hashes of files that an entry names and whose bytes are what they were. */
  readonly sound: readonly string[]
  /** Whatever should not be: damaged entries or files, gaps, entries without their file, files without an entry. */
  readonly faults: readonly string[]
}

export type CapturePage = {
  /** Never ends. `say` is called after each save, and only then. */
  capture(say: (sha256: string) => void): Promise<never>
  look(): Promise<Found>
}

const isHome = (value: unknown): value is Home =>
  typeof value === 'object' && value !== null && 'person' in value && 'ledger' in value

const homeOf = async (store: Store): Promise<{ home: Home; signer: Signer }> => {
  const kept = unwrap(await store.setting('home'))
  const person = isHome(kept) ? kept.person : randomId()
  const signer = await signerFrom(unwrap(await store.deviceKeys(person)))
  if (isHome(kept)) return { home: kept, signer }
  const introduction = { person, name: 'Amy', roles: ['candidate'] }
  const genesis = await introduceDevice(signer, genesisPosition('portfolio'), introduction)
  const home = { person, ledger: ledgerIdOf(genesis) }
  unwrap(await store.commit({ entries: [genesis] }))
  unwrap(await store.putSetting('home', home))
  return { home, signer }
}

const noise = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}

const capture: CapturePage['capture'] = async (say) => {
  const store = unwrap(await openStore())
  const { home, signer } = await homeOf(store)
  const { ledger } = home
  // Small ones are written with their entry, middling ones before it, large ones in parts.
  const sizes = [20_000, 3_000_000, 5_000_000, 600_000, 34_000_000]
  for (let i = 0; ; i++) {
    const file = new File([noise(sizes[i % sizes.length] ?? 1)], `photo ${i}.jpg`)
    const captured = unwrap(await readFile(file, store))
    await withChainLock(ledger, signer.device, async () => {
      const tip = unwrap(await store.tipOf(ledger, signer.device))
      if (tip === null) throw new Error('the chain has lost its beginning')
      const seq = tip.head.seq + 1
      const position = { scope: 'portfolio', ledger, seq, prev: tip.hash, clock: seq, seen: {} } as const
      const entry = await writeEntry(signer, position, 'evidence.captured', { file: captured.sha256 })
      unwrap(await store.commit({ entries: [entry], blobs: [newBlobOf(captured, ledger)] }))
    })
    say(captured.sha256)
  }
}

const look: CapturePage['look'] = async () => {
  const store = unwrap(await openStore())
  const faults: string[] = []
  // As the app does soon after each start; behind an old log the next kill may cost everything.
  if (!(await startFreshLog())) faults.push('the old log was not left behind')
  const { ledger } = (await homeOf(store)).home
  const { entries, damaged } = unwrap(await store.entriesOf(ledger))
  for (const { hash, problem } of damaged) faults.push(`entry ${hash}: ${problem.kind}`)
  const chain = entries.toSorted((a, b) => a.head.seq - b.head.seq)
  for (const [i, { head }] of chain.entries()) {
    if (head.seq !== i + 1 || head.prev !== (chain[i - 1]?.hash ?? null)) faults.push(`a gap at ${head.seq}`)
  }
  const sound: string[] = []
  for (const { body, head } of chain.slice(1)) {
    const content = body === null ? null : parseBody(body)
    const file = content?.ok ? content.value['file'] : null
    if (typeof file !== 'string') faults.push(`entry ${head.seq} has no body`)
    else {
      const checked = await store.checkBlob(file)
      if (checked.ok) sound.push(file)
      else faults.push(`file of entry ${head.seq}: ${checked.error.kind}`)
    }
  }
  const facts = unwrap(await store.blobFactsOf(ledger))
  for (const { sha256 } of facts) if (!sound.includes(sha256)) faults.push(`file ${sha256} without an entry`)
  // What a kill broke off is found, shows nowhere, and goes without a trace.
  for (const { copy } of unwrap(await store.interruptedCopies())) unwrap(await store.dropCopy(copy))
  if (unwrap(await store.interruptedCopies()).length > 0) faults.push('interrupted copies that stay')
  store.close()
  return { sound, faults }
}

const page: CapturePage = { capture, look }
Object.assign(globalThis, { page })
