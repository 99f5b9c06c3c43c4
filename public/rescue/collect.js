// Everything that the databases hold, as one ZIP. Each row of each store stands in `rows`, known or not; what a person
// wants first (photos, words, history) stands beside it as plain files. One bad row is named and hides no other.

import { gatherHistory } from './history.js'
import { joinPieces } from './joined.js'
import { extensionOf, namesOnce, safeName, tellingBytes } from './names.js'
import { base64Of, fieldsOf, plainOf, textIn } from './plain.js'
import { countText, linesOf, stampOf } from './readable.js'
import { readMe, reportText } from './report.js'
import { countRows, faultText, rowsOf } from './storage.js'
import { growFile, startZip } from './zip.js'

/** @typedef {import('./storage.js').Connection} Connection */
/** @typedef {import('./storage.js').Row} Row */
/** @typedef {import('./zip.js').Content} Content */
/** @typedef {import('./plain.js').Found} Found */
/** @typedef {{ step: string, done: number, total: number, bytes: number }} Progress */
/** @typedef {{ signal: AbortSignal, tell: (progress: Progress) => void }} Watch */
/** @typedef {{ database: string, store: string, found: number, saved: number }} Tally */
/** @typedef {{ zip: Blob, name: string, troubles: readonly string[], rows: number, files: number }} Collected */

/** Bytes without a media type of their own stand in the row itself up to this size. */
const inlineBytes = 256 * 1024

/** What names a file must be read before the file; what is heaviest comes last. */
const order = ['entries', 'drafts', 'blobs', 'copies', 'thumbnails']
const heavy = ['chunks', 'parts']

/** @param {string} store */
const rankOf = (store) =>
  heavy.includes(store) ? 99 + heavy.indexOf(store) : (order.indexOf(store) + 99) % 99

/** @param {unknown} value */
const numberIn = (value) => (typeof value === 'number' ? value : undefined)

/** What locks somebody's screen is no work, and a few digits are soon guessed from it. @param {unknown} person */
const withoutPin = (person) => ({ ...fieldsOf(person), pin: 'left out' })

/** @param {readonly Connection[]} connections @param {readonly string[]} troublesBefore @param {Watch} watch @returns {Promise<Collected>} */
export const collect = async (connections, troublesBefore, { signal, tell }) => {
  const when = new Date()
  const top = `fieldfolio-rescue-${stampOf(when)}`
  const zip = startZip(when)
  const once = namesOnce()
  const troubles = [...troublesBefore]
  const trouble = (/** @type {string} */ text) => void troubles.push(text)
  /** @type {Tally[]} */
  const tallies = []
  let secrets = 0
  let files = 0

  /** @param {string} path @param {Content} content @returns {string} the name that the file got, without the top folder */
  const keep = (path, content) => {
    const name = once(path)
    zip.add(`${top}/${name}`, content)
    files += 1
    return name
  }

  /** @param {string} path @param {string} text */
  const keepText = (path, text) => {
    const file = growFile()
    file.addText(text)
    return keep(path, file.content())
  }

  /** @type {Map<string, number>} */
  const expected = new Map()
  for (const connection of connections)
    for (const store of connection.stores)
      expected.set(`${connection.name}/${store}`, await countRows(connection, store).catch(() => 0))
  const total = [...expected.values()].reduce((sum, rows) => sum + rows, 0)
  let done = 0

  /** @param {Connection} connection @param {string} folder */
  const collectFrom = async (connection, folder) => {
    const history = gatherHistory()
    /** @type {Map<string, import('./joined.js').Whole>} */
    const wholes = new Map()
    /** @type {Map<string, string>} */
    const copies = new Map()
    const joins = {
      parts: joinPieces({
        wholeOf(id) {
          /** @type {import('./joined.js').Whole} */
          const whole = wholes.get(id) ?? { name: copies.get(id), isLoose: true }
          return { ...whole, name: whole.name ?? history.names.get(whole.sha256 ?? '') }
        },
        keep: (path, content) => keep(`${folder}/${path}`, content),
        trouble,
        folders: { whole: 'files', loose: 'unfinished-copies' },
      }),
      chunks: joinPieces({
        wholeOf: () => ({ name: 'recording' }),
        keep: (path, content) => keep(`${folder}/${path}`, content),
        trouble,
        folders: { whole: 'recordings', loose: 'recordings' },
      }),
    }
    /** @type {Record<string, { join: ReturnType<typeof joinPieces>, id: string }>} */
    const joined = {
      parts: { join: joins.parts, id: 'copy' },
      chunks: { join: joins.chunks, id: 'recording' },
    }

    /** Puts bytes where they can be opened, or into the row where they are few. @param {string} store @param {Found} found */
    const place = async (store, { place: here, content, type, mediaType, name }) => {
      if (!(content instanceof Blob) && content.length <= inlineBytes && typeof mediaType !== 'string') {
        Object.assign(here, { $bytes: base64Of(content), $type: type })
        return
      }
      const file = growFile()
      const start = content instanceof Blob ? content.slice(0, tellingBytes) : content.slice(0, tellingBytes)
      if (content instanceof Blob) await file.addBlob(content, signal)
      else file.addBytes(content)
      const first = start instanceof Blob ? new Uint8Array(await start.arrayBuffer()) : start
      const into = store === 'thumbnails' ? 'small-pictures' : `other-files/${safeName(store, 'store')}`
      const stem = `${String(files + 1).padStart(4, '0')}.${extensionOf(mediaType, name, first)}`
      Object.assign(here, { $file: keep(`${folder}/${into}/${stem}`, file.content()), $type: type })
      if (content instanceof Blob && content.type !== '') here['$mediaType'] = content.type
    }

    /** What is known of a store's rows besides that they are rows. @param {string} store @param {unknown} value */
    const learn = (store, value) => {
      const { sha256, copy, mediaType, bytes, parts, crc32, name } = fieldsOf(value)
      if (store === 'entries' && !history.add(value)) return false
      if (store === 'blobs' && typeof copy === 'string') {
        const sizes = { bytes: numberIn(bytes), parts: numberIn(parts), crc32: numberIn(crc32) }
        wholes.set(copy, { sha256: textIn(sha256), mediaType, ...sizes })
      }
      if (store === 'copies' && typeof copy === 'string') copies.set(copy, textIn(name) ?? '')
      return store !== 'blobs' || typeof copy === 'string'
    }

    /** @param {string} store @param {Row} row @param {ReturnType<typeof growFile>} into @param {(() => void)[]} later */
    const collectRow = async (store, row, into, later) => {
      const { tree: key, found: inKey } = plainOf(row.key)
      for (const { place: here, content, type } of inKey)
        if (!(content instanceof Blob)) Object.assign(here, { $bytes: base64Of(content), $type: type })
      const called = `${connection.name}, ${store}, row ${JSON.stringify(key)}`.slice(0, 300)
      if (row.fault !== null) {
        trouble(`${called}: it could not be read (${row.fault}).`)
        into.addText(`${JSON.stringify({ key, cannotBeRead: row.fault })}\n`)
        return false
      }
      if (!learn(store, row.value))
        trouble(`${called}: it is not as Fieldfolio writes it. It is saved as it is, in the folder “rows”.`)
      const isBehindPin = store === 'people' && 'pin' in fieldsOf(row.value)
      const { tree, found, uncopied } = plainOf(isBehindPin ? withoutPin(row.value) : row.value)
      secrets += uncopied.filter((kind) => kind === 'CryptoKey').length
      const lost = uncopied.filter((kind) => kind !== 'CryptoKey')
      if (lost.length > 0) trouble(`${called}: it holds what no page can copy (${lost.join(', ')}).`)
      const fields = fieldsOf(row.value)
      const { join, id } = joined[store] ?? {}
      const whole = id === undefined ? undefined : fields[id]
      for (const each of found) {
        try {
          if (
            join &&
            each.path === '$.content' &&
            typeof whole === 'string' &&
            typeof fields['index'] === 'number'
          )
            await join.add(whole, fields['index'], each.content, each.place, signal)
          else await place(store, each)
        } catch (fault) {
          signal.throwIfAborted()
          each.place['$cannotBeRead'] = faultText(fault)
          trouble(`${called}: its bytes could not be read (${faultText(fault)}).`)
        }
      }
      if (store === 'drafts') {
        const { text, kind } = fields
        const words = typeof text === 'string' ? `${text}\n\n──\n` : ''
        keepText(
          `${folder}/drafts/${String(files + 1).padStart(4, '0')}-${safeName(kind, 'draft')}.txt`,
          `${words}${linesOf({ ...fieldsOf(tree), text: typeof text === 'string' ? null : fieldsOf(tree)['text'] }).join('\n')}\n`,
        )
      }
      const write = () => into.addText(`${JSON.stringify({ key, value: tree })}\n`)
      // Where its piece lies is known when the file it belongs to is whole.
      if (join) later.push(write)
      else write()
      return true
    }

    for (const store of [...connection.stores].sort((a, b) => rankOf(a) - rankOf(b))) {
      const rows = growFile()
      /** @type {(() => void)[]} */
      const later = []
      const tally = {
        database: connection.name,
        store,
        found: expected.get(`${connection.name}/${store}`) ?? 0,
        saved: 0,
      }
      tallies.push(tally)
      try {
        for await (const row of rowsOf(connection, store)) {
          signal.throwIfAborted()
          try {
            if (await collectRow(store, row, rows, later)) tally.saved += 1
          } catch (fault) {
            signal.throwIfAborted()
            trouble(`${connection.name}, ${store}: a row could not be saved (${faultText(fault)}).`)
          }
          done += 1
          tell({ step: store, done, total, bytes: zip.size() })
        }
      } catch (fault) {
        signal.throwIfAborted()
        trouble(`${connection.name}, ${store}: the rest of it could not be listed (${faultText(fault)}).`)
      }
      joined[store]?.join.finish()
      for (const write of later) write()
      keep(`${folder}/rows/${safeName(store, 'store')}.jsonl`, rows.content())
    }
    history.write((path, content) => void keep(`${folder}/history/${path}`, content))
    for (const [copy, { sha256 = copy }] of wholes)
      if (!joins.parts.has(copy))
        trouble(`${history.names.get(sha256) ?? sha256}: it is known of, but none of it is here.`)
  }

  const folderOnce = namesOnce()
  for (const connection of connections)
    await collectFrom(connection, folderOnce(safeName(connection.name, 'storage')))

  keepText('READ-ME.txt', readMe(when))
  keepText('REPORT.txt', reportText(when, connections, tallies, troubles, secrets))
  const made = zip.finish()
  // The last record can be read again only where the browser still has what it was given.
  await made.slice(-22).arrayBuffer()
  const rows = tallies.reduce((sum, { saved }) => sum + saved, 0)
  tell({ step: countText(rows, 'row', 'rows'), done: total, total, bytes: made.size })
  return { zip: made, name: `${top}.zip`, troubles, rows, files }
}
