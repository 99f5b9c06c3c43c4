// Reads raw IndexedDB, whatever its schema. Opens without a version, so that no upgrade ever runs; reads each row so that
// one that cannot be read hides no other. Must never write, and never make a database that was not there.

/** The app's own, for browsers that cannot list what there is. */
const knownName = 'fieldfolio'
const patience = 20_000
const pageOfKeys = 2_000
const mostRows = 256

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answerOf = (request) =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', (event) => {
      // One bad row must not end the transaction that reads the others.
      event.preventDefault()
      event.stopPropagation()
      reject(request.error ?? new Error('unreadable'))
    })
  })

/** @returns {Promise<string[]>} Rejects where storage is denied. */
export const databaseNames = async () => {
  if (!globalThis.indexedDB) throw new DOMException('there is no IndexedDB', 'SecurityError')
  if (typeof indexedDB.databases !== 'function') return [knownName]
  return (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]))
}

/** As it is now; null where there is none of this name. @param {string} name @returns {Promise<IDBDatabase | null>} */
export const openAsItIs = (name) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isGivenUp = false
    const timer = setTimeout(() => {
      isGivenUp = true
      reject(new Error(`it did not open within ${patience / 1000} seconds`))
    }, patience)
    request.addEventListener('upgradeneeded', () => {
      // It was not there: what opening has begun to make is taken back.
      request.transaction?.abort()
    })
    request.addEventListener('success', () => {
      clearTimeout(timer)
      if (isGivenUp) request.result.close()
      else resolve(request.result)
    })
    request.addEventListener('error', (event) => {
      event.preventDefault()
      clearTimeout(timer)
      if (request.error?.name === 'AbortError') resolve(null)
      else reject(request.error ?? new Error('it does not open'))
    })
  })

/**
 * A connection that is opened again when the browser cuts it, as some do after a damaged row.
 * @typedef {{ name: string, version: number, stores: readonly string[], use: <T>(work: (database: IDBDatabase) => Promise<T>) => Promise<T>, close: () => void }} Connection
 */

/** @param {string} name @returns {Promise<Connection | null>} */
export const connectTo = async (name) => {
  const first = await openAsItIs(name)
  if (first === null) return null
  let database = first
  // Another tab's upgrade must not wait for a page that only looks.
  database.addEventListener('versionchange', () => database.close())
  return {
    name,
    version: first.version,
    stores: [...first.objectStoreNames],
    async use(work) {
      try {
        return await work(database)
      } catch (fault) {
        if (!(fault instanceof DOMException) || fault.name !== 'InvalidStateError') throw fault
        database = (await openAsItIs(name)) ?? database
        return work(database)
      }
    },
    close: () => database.close(),
  }
}

/** @param {Connection} connection @param {string} store */
export const countRows = (connection, store) =>
  connection.use((database) => answerOf(database.transaction(store).objectStore(store).count()))

/** @param {Connection} connection @param {string} store @param {IDBValidKey | undefined} after */
const keysAfter = (connection, store, after) =>
  connection.use((database) =>
    answerOf(
      database
        .transaction(store)
        .objectStore(store)
        .getAllKeys(after === undefined ? null : IDBKeyRange.lowerBound(after, true), pageOfKeys),
    ),
  )

/**
 * @typedef {{ key: IDBValidKey, value: unknown, fault: null } | { key: IDBValidKey, value: null, fault: string }} Row
 * @param {Connection} connection @param {string} store @param {readonly IDBValidKey[]} keys
 * @returns {Promise<Row[]>}
 */
const readTogether = (connection, store, keys) =>
  connection.use(async (database) => {
    const from = database.transaction(store).objectStore(store)
    return Promise.all(
      keys.map(async (key) => {
        try {
          return { key, value: /** @type {unknown} */ (await answerOf(from.get(key))), fault: null }
        } catch (fault) {
          return { key, value: null, fault: faultText(fault) }
        }
      }),
    )
  })

/** @param {Connection} connection @param {string} store @param {IDBValidKey} key @returns {Promise<Row>} */
const readAlone = async (connection, store, key) => {
  try {
    const [row] = await readTogether(connection, store, [key])
    if (row !== undefined) return row
  } catch (fault) {
    return { key, value: null, fault: faultText(fault) }
  }
  return { key, value: null, fault: 'unreadable' }
}

/** @param {unknown} fault */
export const faultText = (fault) =>
  fault instanceof DOMException || fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)

/** Roughly, and only at the first level: enough to keep a reading small. @param {unknown} value */
const weightOf = (value) =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce(
        (sum, each) => sum + (each instanceof ArrayBuffer || ArrayBuffer.isView(each) ? each.byteLength : 0),
        0,
      )

/**
 * Every row in the order of its key, a few at a time: fewer where they are heavy. A list of keys that breaks off is
 * thrown after all rows that could be read.
 * @param {Connection} connection @param {string} store @returns {AsyncGenerator<Row>}
 */
export async function* rowsOf(connection, store) {
  /** @type {IDBValidKey | undefined} */
  let last
  let together = 8
  for (;;) {
    const keys = await keysAfter(connection, store, last)
    for (let at = 0; at < keys.length;) {
      const wanted = keys.slice(at, at + together)
      at += wanted.length
      const rows = await readTogether(connection, store, wanted).catch(() => null)
      let weight = 0
      for (const [i, key] of wanted.entries()) {
        // One bad row may end the reading of its neighbours: each that failed is asked for once more, alone.
        const found = rows?.[i]
        const row = found?.fault === null ? found : await readAlone(connection, store, key)
        weight += weightOf(row.value)
        yield row
      }
      if (weight > 32_000_000) together = Math.max(1, together >> 1)
      else if (weight < 4_000_000) together = Math.min(mostRows, together * 2)
    }
    if (keys.length < pageOfKeys) return
    last = keys.at(-1)
  }
}
