// The signed history as files, laid out as in a portfolio file: one folder a portfolio and device, the signed lines, their
// signatures and their bodies exactly as stored; and beside them the same in words, for a person.

import { bytesOf, fieldsOf, textIn } from './plain.js'
import { linesOf } from './readable.js'
import { safeName } from './names.js'
import { growFile } from './zip.js'

/** @typedef {import('./zip.js').Bytes} Bytes */
/** @typedef {import('./zip.js').Content} Content */
/** @typedef {{ ledger: string, device: string, seq: number, line: string, signature: string, body: Bytes | null }} Entry */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Null where a row is not as the app writes entries. @param {unknown} row @returns {Entry | null} */
const entryOf = (row) => {
  const { ledger, device, seq, line, signature, body } = fieldsOf(row)
  if (typeof line !== 'string' || line.includes('\n') || typeof signature !== 'string') return null
  const bytes = bytesOf(body)
  if (bytes === null && body !== null && body !== undefined) return null
  return {
    ledger: safeName(ledger, 'portfolio-unknown'),
    device: safeName(device, 'device-unknown'),
    seq: typeof seq === 'number' ? seq : 0,
    line,
    signature,
    body: bytes,
  }
}

/** @param {Bytes} body @returns {string | null} */
const textOf = (body) => {
  try {
    return utf8.decode(body)
  } catch {
    return null
  }
}

/** @param {string | null} text @returns {unknown} */
const readJson = (text) => {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/** @param {unknown} value @param {string} name */
const fieldOf = (value, name) => fieldsOf(value)[name]

/** Calls `tell` for every file that a body names. @param {unknown} value @param {(sha256: string, name: string) => void} tell */
const findNames = (value, tell) => {
  if (typeof value !== 'object' || value === null) return
  const [sha256, name] = [fieldOf(value, 'sha256'), fieldOf(value, 'name')]
  if (typeof sha256 === 'string' && typeof name === 'string') tell(sha256, name)
  for (const each of Object.values(value)) findNames(each, tell)
}

/** @param {Entry} entry */
const wordsOf = ({ line, body }) => {
  const head = readJson(line)
  const said = body === null ? null : readJson(textOf(body))
  const rest = Object.fromEntries(Object.entries(said ?? {}).filter(([name]) => name !== 'salt'))
  const title = `${textIn(fieldOf(head, 'at')) ?? 'at a time unknown'} · ${textIn(fieldOf(head, 'kind')) ?? 'unknown'}`
  return `${[title, ...linesOf(rest, '  ')].join('\n')}\n\n`
}

/** @param {Entry} entry */
const clockOf = ({ line }) => {
  const clock = fieldOf(readJson(line), 'clock')
  return typeof clock === 'number' ? clock : 0
}

/** Gathers entries, which come in no order, and writes them once all are there. */
export const gatherHistory = () => {
  /** @type {Map<string, Map<string, Entry[]>>} */
  const ledgers = new Map()
  /** @type {Map<string, string>} */
  const names = new Map()
  return {
    /** The names that files had, by their SHA-256. */
    names,
    /** False where the row is not as the app writes entries. @param {unknown} row */
    add(row) {
      const entry = entryOf(row)
      if (entry === null) return false
      const devices = ledgers.get(entry.ledger) ?? new Map()
      ledgers.set(entry.ledger, devices)
      const entries = devices.get(entry.device) ?? []
      devices.set(entry.device, entries)
      entries.push(entry)
      if (entry.body !== null)
        findNames(readJson(textOf(entry.body)), (sha256, name) => names.set(sha256, name))
      return true
    },
    /** @param {(path: string, content: Content) => void} keep */
    write(keep) {
      for (const [ledger, devices] of ledgers) {
        for (const [device, entries] of devices) writeChain(`${ledger}/${device}`, entries, keep)
        const all = [...devices.values()].flat().map((entry) => ({ entry, clock: clockOf(entry) }))
        all.sort((a, b) => a.clock - b.clock || a.entry.seq - b.entry.seq)
        const words = growFile()
        for (const { entry } of all) words.addText(wordsOf(entry))
        keep(`${ledger}/in-words.txt`, words.content())
      }
    },
  }
}

/** @param {string} folder @param {Entry[]} entries @param {(path: string, content: Content) => void} keep */
const writeChain = (folder, entries, keep) => {
  const [heads, signatures, bodies] = [growFile(), growFile(), growFile()]
  for (const { seq, line, signature, body } of entries.toSorted((a, b) => a.seq - b.seq)) {
    heads.addText(`${line}\n`)
    signatures.addText(`${JSON.stringify(signature)}\n`)
    if (body === null) continue
    if (!body.includes(10) && textOf(body) !== null) {
      bodies.addBytes(body)
      bodies.addText('\n')
      continue
    }
    // Would not survive as one line of text.
    const alone = growFile()
    alone.addBytes(body)
    keep(`${folder}/bodies/${seq}.bin`, alone.content())
  }
  keep(`${folder}/heads.jsonl`, heads.content())
  keep(`${folder}/signatures.jsonl`, signatures.content())
  keep(`${folder}/bodies.jsonl`, bodies.content())
}
