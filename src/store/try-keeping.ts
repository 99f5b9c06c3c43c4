// Whether this window can keep a file at all, found out by keeping one: Safari's private windows open a database and refuse a
// Blob, and an almost full device grants a share too small for a photo. In a database of its own, which goes again.

export type Keeping = 'yes' | 'no files' | 'little room'

const name = 'fieldfolio-probe'
/** Some twenty photos. The browser's own estimate may be far too high, never too low. */
const fewBytes = 100_000_000

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('refused')))
    request.addEventListener('blocked', () => reject(new DOMException('blocked')))
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('files'))
  return answered(request)
}

const keepsFiles = async (): Promise<boolean> => {
  const database = await opened()
  try {
    const files = (mode: IDBTransactionMode): IDBObjectStore =>
      database.transaction('files', mode).objectStore('files')
    await answered(files('readwrite').put(new Blob(['photo']), 1))
    const kept: unknown = await answered(files('readonly').get(1))
    return kept instanceof Blob && (await kept.text()) === 'photo'
  } finally {
    database.close()
    indexedDB.deleteDatabase(name)
  }
}

/** Takes a few milliseconds, and writes: ask only where nothing is kept yet, and nobody waits. */
export const tryKeeping = async (): Promise<Keeping> => {
  try {
    if (!(await keepsFiles())) return 'no files'
  } catch {
    return 'no files'
  }
  const { quota } = await navigator.storage.estimate().catch(() => ({ quota: undefined }))
  return quota !== undefined && quota < fewBytes ? 'little room' : 'yes'
}
