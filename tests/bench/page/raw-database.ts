// IndexedDB with nothing around it: what the store is compared with. Never used to prepare what the store should write.

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('a raw request failed')))
  })

const complete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('a raw write failed')))
  })

/** Opens a database as it is, or makes one with `upgrade`. */
export const openRaw = (name: string, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> => {
  const request = upgrade ? indexedDB.open(name, 1) : indexedDB.open(name)
  request.addEventListener('upgradeneeded', () => upgrade?.(request.result))
  return done(request)
}

export const deleteRaw = (name: string): Promise<unknown> => done(indexedDB.deleteDatabase(name))

/** Resolves when it is durable. */
export const strictPut = (database: IDBDatabase, table: string, row: unknown): Promise<void> => {
  const transaction = database.transaction(table, 'readwrite', { durability: 'strict' })
  transaction.objectStore(table).put(row)
  return complete(transaction)
}

export const getAll = (database: IDBDatabase, table: string): Promise<unknown[]> =>
  done(database.transaction(table).objectStore(table).getAll())

export const putMany = (
  database: IDBDatabase,
  table: string,
  rows: Iterable<unknown>,
  durability: IDBTransactionDurability = 'relaxed',
): Promise<void> => {
  const transaction = database.transaction(table, 'readwrite', { durability })
  const there = transaction.objectStore(table)
  for (const row of rows) there.put(row)
  return complete(transaction)
}

/** How many rows an index holds for each key, asked all at once in one transaction. */
export const countEach = (
  database: IDBDatabase,
  table: string,
  index: string,
  keys: readonly string[],
): Promise<number[]> => {
  const there = database.transaction(table).objectStore(table).index(index)
  return Promise.all(keys.map((key) => done(there.count(IDBKeyRange.only(key)))))
}
