// data/ledger/… back into entries. A line that cannot be read is named and left out; the rest of the chain is still read.
// Signatures are checked here, with keys that derive the device whose folder they lie in.

import { textOf, type Bytes } from '#/base/bytes.ts'
import { sha256, type Sha256 } from '#/base/hash.ts'
import { derivedId, isId, type Id } from '#/base/ids.ts'
import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { rawKeyOf } from '#/bundle/key-pem.ts'
import { ledgerFolder } from '#/bundle/ledger-files.ts'
import { bytesOf, type BagFile } from '#/bundle/open-bag.ts'
import { readEntry, type Entry } from '#/ledger/entry.ts'
import { parseHead } from '#/ledger/head.ts'
import { verifyEntries } from '#/ledger/verify.ts'

export type ReadLedger = {
  /** With a signature of their device. */
  readonly entries: readonly Entry[]
  readonly keys: ReadonlyMap<Id, Bytes>
  readonly findings: readonly BundleFinding[]
}

type Files = ReadonlyMap<string, BagFile>

export const readLedgerFiles = async (files: Files): Promise<ReadLedger> => {
  const findings: BundleFinding[] = []
  const keys = new Map<Id, Bytes>()
  const entries: Entry[] = []
  for (const device of devicesIn(files)) {
    const folder = ledgerFolder(device)
    const key = rawKeyOf((await textAt(files, `${folder}/key.pem`)) ?? '')
    if (key !== null && derivedId(key) === device) keys.set(device, key)
    else findings.push(finding('wrong key', `${folder}/key.pem`))
    const heads = await linesAt(files, `${folder}/heads.jsonl`)
    const signatures = await linesAt(files, `${folder}/signatures.jsonl`)
    if (heads.length !== signatures.length)
      findings.push(finding('history unreadable', `${folder}/signatures.jsonl`, 'another number of lines'))
    const bodies = await bodiesIn(files, folder)
    for (const [i, line] of heads.entries()) {
      const read = entryFrom(device, line, signatures[i] ?? '', bodies)
      if (typeof read === 'string')
        findings.push(finding('history unreadable', `${folder}/heads.jsonl`, read, i + 1))
      else entries.push(read)
    }
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

const entryFrom = (
  device: Id,
  line: string,
  signature: string,
  bodies: ReadonlyMap<Sha256, Bytes>,
): Entry | string => {
  const head = parseHead(line)
  if (!head.ok) return head.error.problem
  if (head.value.device !== device) return 'another device'
  const base64 = /^"([A-Za-z0-9+/=]*)"$/.exec(signature)?.[1] ?? ''
  const entry = readEntry(line, base64, bodies.get(head.value.body) ?? null)
  return entry.ok ? entry.value : entry.error.kind
}

const textAt = async (files: Files, path: string): Promise<string | null> => {
  const file = files.get(path)
  const bytes = file === undefined ? null : await bytesOf(file)
  const text = bytes === null ? null : textOf(bytes)
  return text?.ok === true ? text.value : null
}

const linesAt = async (files: Files, path: string): Promise<string[]> => {
  const text = await textAt(files, path)
  return text === null || text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** By the hash of their bytes: a file's name is never believed. */
const bodiesIn = async (files: Files, folder: string): Promise<Map<Sha256, Bytes>> => {
  const bodies = new Map<Sha256, Bytes>()
  const there = [...files.values()].filter(({ path }) => path.startsWith(`${folder}/bodies/`))
  for (let from = 0; from < there.length; from += 64) {
    const slice = there.slice(from, from + 64)
    const read = await Promise.all(slice.map(bytesOf))
    for (const [i, file] of slice.entries()) {
      const bytes = read[i]
      if (!bytes) continue
      if (!file.path.endsWith('.jsonl')) bodies.set(file.sha256, bytes)
      else for (const body of linesOfPack(bytes)) bodies.set(sha256(body), body)
    }
  }
  return bodies
}

const linesOfPack = (bytes: Bytes): Bytes[] => {
  const lines: Bytes[] = []
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end
    lines.push(bytes.slice(from, to))
    from = to + 1
  }
  return lines
}
