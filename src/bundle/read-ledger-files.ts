// data/ledger/… back into entries. A line that cannot be read is named and left out; the rest of the chain is still read,
// but not without end: what a stranger packed into a few kilobytes must take neither minutes nor all the memory.
// Signatures are checked here, with keys that derive the device whose folder they lie in.

import { linesOf, textOf, type Bytes } from '#/base/bytes.ts'
import { sha256, type Sha256 } from '#/base/hash.ts'
import { derivedId, isId, type Id } from '#/base/ids.ts'
import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { rawKeyOf } from '#/bundle/key-pem.ts'
import { ledgerFolder, packSize } from '#/bundle/ledger-files.ts'
import { bytesOf, smallFileLimit, type BagFile } from '#/bundle/open-bag.ts'
import { readEntry, type Entry } from '#/ledger/entry.ts'
import { parseHead, type Head } from '#/ledger/head.ts'
import { verifyEntries } from '#/ledger/verify.ts'

export type ReadLedger = {
  /** With a signature of their device. */
  readonly entries: readonly Entry[]
  readonly keys: ReadonlyMap<Id, Bytes>
  readonly findings: readonly BundleFinding[]
}

type Files = ReadonlyMap<string, BagFile>

/** What is still read of a whole bundle. */
type Patience = {
  /** START-HERE.html holds the same words, and is a small file itself, so no bundle of ours has more. */
  bytes: number
  /** Lines that are no head, and bodies in packs that no head names or that were there before: ours have none. */
  faults: number
}

const faultLimit = 1_000

type Signed = {
  readonly line: string
  readonly number: number
  readonly signature: string
  readonly head: Head
}

export const readLedgerFiles = async (files: Files): Promise<ReadLedger> => {
  const findings: BundleFinding[] = []
  const keys = new Map<Id, Bytes>()
  const entries: Entry[] = []
  const patience: Patience = { bytes: smallFileLimit, faults: faultLimit }
  for (const device of devicesIn(files)) {
    const folder = ledgerFolder(device)
    const key = rawKeyOf((await textAt(files, `${folder}/key.pem`, patience)) ?? '')
    if (key !== null && derivedId(key) === device) keys.set(device, key)
    else findings.push(finding('wrong key', `${folder}/key.pem`))
    const { heads, faults } = await headsIn(files, device, patience)
    findings.push(...faults)
    const bodies = await bodiesIn(files, folder, heads, patience)
    findings.push(...bodies.faults)
    for (const { line, number, signature, head } of heads) {
      const read = readEntry(line, signature, bodies.byHash.get(head.body) ?? null)
      if (read.ok) entries.push(read.value)
      else findings.push(finding('history unreadable', `${folder}/heads.jsonl`, read.error.kind, number))
    }
    if (patience.faults > 0) continue
    findings.push(
      finding('history unreadable', 'data/ledger', 'too much of it is no history; the rest was left'),
    )
    break
  }
  const { sound, forged, keyless } = await verifyEntries(entries, keys)
  for (const { head } of [...forged, ...keyless])
    findings.push(finding('wrong signature', ledgerFolder(head.device), head.kind, head.seq))
  return { entries: sound, keys, findings }
}

const devicesIn = (files: Files): Id[] => {
  const devices = new Set<Id>()
  for (const path of files.keys()) {
    const [, device = ''] = /^data\/ledger\/([^/]+)\//.exec(path) ?? []
    if (isId(device)) devices.add(device)
  }
  return [...devices].toSorted()
}

/** Null once more was asked for than any bundle of ours has. */
const bytesWithin = async (file: BagFile, patience: Patience): Promise<Bytes | null> => {
  patience.bytes -= file.zipped.bytes
  if (patience.bytes >= 0) return bytesOf(file)
  patience.faults = 0
  return null
}

const textAt = async (files: Files, path: string, patience: Patience): Promise<string | null> => {
  const file = files.get(path)
  const bytes = file === undefined ? null : await bytesWithin(file, patience)
  const text = bytes === null ? null : textOf(bytes)
  return text?.ok === true ? text.value : null
}

const headsIn = async (
  files: Files,
  device: Id,
  patience: Patience,
): Promise<{ heads: Signed[]; faults: BundleFinding[] }> => {
  const folder = ledgerFolder(device)
  const heads: Signed[] = []
  const faults: BundleFinding[] = []
  const signatures = linesOf((await textAt(files, `${folder}/signatures.jsonl`, patience)) ?? '')
  let number = 0
  let isUneven = false
  for (const line of linesOf((await textAt(files, `${folder}/heads.jsonl`, patience)) ?? '')) {
    const signature = signatures.next()
    isUneven ||= signature.done === true
    number += 1
    const read = signedFrom(device, { line, number }, signature.done === true ? '' : signature.value)
    if (typeof read !== 'string') heads.push(read)
    else {
      faults.push(finding('history unreadable', `${folder}/heads.jsonl`, read, number))
      patience.faults -= 1
      if (patience.faults <= 0) return { heads, faults }
    }
  }
  if (isUneven || signatures.next().done !== true)
    faults.push(finding('history unreadable', `${folder}/signatures.jsonl`, 'another number of lines'))
  return { heads, faults }
}

const signedFrom = (
  device: Id,
  { line, number }: Pick<Signed, 'line' | 'number'>,
  signature: string,
): Signed | string => {
  const head = parseHead(line)
  if (!head.ok) return head.error.problem
  if (head.value.device !== device) return 'another device'
  const base64 = /^"([A-Za-z0-9+/=]*)"$/.exec(signature)?.[1] ?? ''
  return { line, number, signature: base64, head: head.value }
}

/** Those that the heads name, by the hash of their bytes: a file's name is never believed. */
const bodiesIn = async (
  files: Files,
  folder: string,
  heads: readonly Signed[],
  patience: Patience,
): Promise<{ byHash: ReadonlyMap<Sha256, Bytes>; faults: BundleFinding[] }> => {
  const byHash = new Map<Sha256, Bytes>()
  const faults: BundleFinding[] = []
  const wanted = new Set(heads.map(({ head }) => head.body))
  const there = [...files.values()].filter(({ path }) => path.startsWith(`${folder}/bodies/`))
  const single = there.filter(({ sha256: hash, path }) => wanted.has(hash) && !isPack(path))
  for (let from = 0; from < single.length; from += 64) {
    const slice = single.slice(from, from + 64)
    const read = await Promise.all(slice.map((file) => bytesWithin(file, patience)))
    for (const [i, file] of slice.entries()) {
      const bytes = read[i]
      if (bytes) byHash.set(file.sha256, bytes)
    }
  }
  for (const file of there.filter(({ path }) => isPack(path))) {
    const bytes = patience.faults > 0 ? await bytesWithin(file, patience) : null
    let lines = 0
    for (const body of bytes === null ? [] : linesOfPack(bytes)) {
      lines += 1
      if (lines > packSize || patience.faults <= 0) break
      const hash = sha256(body)
      if (wanted.has(hash) && !byHash.has(hash)) byHash.set(hash, body)
      else patience.faults -= 1
    }
    if (lines > packSize) faults.push(finding('history unreadable', file.path, `more than ${packSize} lines`))
  }
  return { byHash, faults }
}

const isPack = (path: string): boolean => /\/\d{4,}\.jsonl$/.test(path)

function* linesOfPack(bytes: Bytes): Generator<Bytes> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end
    yield bytes.slice(from, to)
    from = to + 1
  }
}
