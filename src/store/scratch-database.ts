// A database beside the app's own that lives for one piece of work and goes again: to find something out about the browser's
// storage, or to move it on, without touching a single row that somebody needs.

export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('refused')))
    request.addEventListener('blocked', () => reject(new DOMException('blocked')))
  })

export const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('aborted')))
  })

/** Its one store is called as it is. Rejects where the browser refuses; what was written is gone either way. */
export const inScratch = async <T>(
  name: string,
  work: (begin: (mode: IDBTransactionMode) => IDBObjectStore) => Promise<T>,
  factory: IDBFactory = indexedDB,
): Promise<T> => {
  const request = factory.open(name, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name))
  const database = await answered(request)
  try {
    return await work((mode) => database.transaction(name, mode, { durability: 'relaxed' }).objectStore(name))
  } finally {
    database.close()
    await answered(factory.deleteDatabase(name)).catch(() => undefined)
  }
}
