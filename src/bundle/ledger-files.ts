// data/ledger/<device>/…: the chains as files that a shell, OpenSSL and a patient reader can check without us.
// Heads, signatures and bodies stand there exactly as stored; nothing is ever written anew from what was read.

import { fromBase64, textOf, utf8, type Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { chainsOf, type Chain } from '#/bundle/chains.ts'
import { keyPem } from '#/bundle/key-pem.ts'
import type { Entry } from '#/ledger/entry.ts'

export type FileBytes = { readonly path: string; readonly bytes: Bytes }

/** Above this many bodies a chain, they stand in packs of {@link packSize}, one a line. */
export const looseBodies = 2_000
export const packSize = 500

export const ledgerFolder = (device: Id): string => `data/ledger/${device}`
export const packName = (index: number): string => `${String(index).padStart(4, '0')}.jsonl`

const lines = (each: readonly string[]): Bytes => utf8(each.map((line) => `${line}\n`).join(''))

/** A body that would not survive as one line of text: nobody's app writes such, but what is signed is carried. */
const fitsOneLine = (body: Bytes): boolean => !body.includes(10) && textOf(body).ok

const bodyFiles = (folder: string, heads: readonly Entry[]): FileBytes[] => {
  const bodies = new Map<Sha256, Bytes>()
  for (const { head, body } of heads) if (body !== null) bodies.set(head.body, body)
  const single = ([hash, bytes]: [Sha256, Bytes]): FileBytes => ({
    path: `${folder}/bodies/${hash}.json`,
    bytes,
  })
  if (bodies.size <= looseBodies) return Array.from(bodies, single)
  const packed = [...bodies.values()].filter(fitsOneLine).map((body) => unwrap(textOf(body)))
  const packs: FileBytes[] = []
  for (let from = 0; from < packed.length; from += packSize)
    packs.push({
      path: `${folder}/bodies/${packName(1 + from / packSize)}`,
      bytes: lines(packed.slice(from, from + packSize)),
    })
  return [...packs, ...[...bodies].filter(([, body]) => !fitsOneLine(body)).map(single)]
}

const chainFiles = ({ device, heads }: Chain, key: Bytes): FileBytes[] => {
  const folder = ledgerFolder(device)
  const tip = heads.at(-1)
  if (tip === undefined) return []
  return [
    { path: `${folder}/heads.jsonl`, bytes: lines(heads.map(({ line }) => line)) },
    {
      path: `${folder}/signatures.jsonl`,
      bytes: lines(heads.map(({ signature }) => JSON.stringify(signature))),
    },
    { path: `${folder}/key.pem`, bytes: utf8(keyPem(key)) },
    { path: `${folder}/tip.json`, bytes: utf8(tip.line) },
    { path: `${folder}/tip.sig`, bytes: unwrap(fromBase64(tip.signature)) },
    ...bodyFiles(folder, heads),
  ]
}

/** Chains whose key is not in `keys` are left out: nobody could check them. */
export const ledgerFiles = (entries: readonly Entry[], keys: ReadonlyMap<Id, Bytes>): FileBytes[] =>
  chainsOf(entries).flatMap((chain) => {
    const key = keys.get(chain.device)
    return key === undefined ? [] : chainFiles(chain, key)
  })
