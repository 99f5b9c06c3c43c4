// A folder on a WebDAV server: Nextcloud, Apache, nginx, rclone, a NAS. The password goes into a header and never into an
// address. What is there already is left alone, where the server understands the request not to overwrite it.

import { toBase64, utf8 } from '#/base/bytes.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { Destination, DestinationError, Doing, Path } from '#/sync/destination.ts'
import { askStore, type Answer } from '#/sync/destinations/ask-store.ts'
import { readMultistatus, wantedProperties, type Rows } from '#/sync/destinations/multistatus.ts'
import { statusError } from '#/sync/destinations/status-error.ts'
import { storeAddress, type AddressFault } from '#/sync/destinations/store-address.ts'

export type WebdavSettings = { readonly address: string; readonly user: string }

type Done<T> = Promise<Result<T, DestinationError>>
type More = { readonly headers?: Readonly<Record<string, string>>; readonly body?: Blob }

const folderOf = (path: Path): Path => path.slice(0, path.lastIndexOf('/') + 1)

/** 200 is what a hotel's sign-in page answers to everything. */
const isDone = ({ status, isHtml }: Answer): boolean =>
  status === 201 || status === 204 || (status === 200 && !isHtml)

export const openWebdav = (
  { address, user }: WebdavSettings,
  password: string,
): Result<Destination, AddressFault> => {
  const root = storeAddress(address)
  if (!root.ok) return root
  const authorization = `Basic ${toBase64(utf8(`${user}:${password}`))}`
  /** Folders seen there, each with a slash at its end; the root is the empty path. */
  const there = new Set<Path>()

  const ask = <T>(
    method: string,
    path: Path,
    doing: Doing | undefined,
    { headers = {}, ...body }: More,
    read: (answer: Answer) => Result<T, DestinationError> | Done<T>,
  ): Done<T> =>
    askStore({ method, url: root.value + path, headers: { authorization, ...headers }, doing, ...body }, read)

  const find = (folder: Path, depth: '0' | '1', doing?: Doing): Done<Rows> => {
    const headers = { depth, 'content-type': 'application/xml' }
    return ask('PROPFIND', folder, doing, { headers, body: wantedProperties }, async (answer) => {
      if (answer.status !== 207) return err(statusError(answer))
      const listed = await readMultistatus(answer, root.value + folder)
      return listed === null ? err({ kind: 'not a store' }) : ok(listed)
    })
  }

  /** Of several that need one folder at once, each but the first waits for it: servers answer such races in odd ways. */
  const making = new Map<Path, Done<void>>()

  const makeFolder = async (folder: Path, doing?: Doing): Done<void> => {
    // Whatever became of it: the one before may have been stopped.
    await making.get(folder)
    if (there.has(folder)) return ok(undefined)
    const made = tryMaking(folder, doing)
    making.set(folder, made)
    try {
      return await made
    } finally {
      if (making.get(folder) === made) making.delete(folder)
    }
  }

  /** Inside out: most often only the last one is missing, and what lies above the root is nobody's business here. */
  const tryMaking = async (folder: Path, doing?: Doing): Done<void> => {
    const make = (): Done<Answer> => ask('MKCOL', folder, doing, {}, (answer) => ok(answer))
    let made = await make()
    if (made.ok && (made.value.status === 404 || made.value.status === 409) && folder !== '') {
      const around = await makeFolder(folderOf(folder.slice(0, -1)), doing)
      if (!around.ok) return around
      made = await make()
    }
    if (!made.ok) return made
    const { status } = made.value
    if (status !== 201 && status !== 405) {
      // There already, say some servers with a redirect, and Apache with a refusal where another device made it just now.
      const found = await find(folder, '0', doing)
      if (!found.ok) return found.error.kind === 'not there' ? err(statusError(made.value)) : found
    }
    there.add(folder)
    return ok(undefined)
  }

  const lengthThere = (path: Path, doing?: Doing): Done<number | null> =>
    ask('HEAD', path, doing, {}, ({ headers }) => {
      const length = headers.get('content-length')
      return ok(length === null ? null : Number(length))
    })

  const send = (
    path: Path,
    content: Blob,
    doing: Doing | undefined,
    replace: boolean,
  ): Done<'sent' | 'taken'> => {
    const headers = {
      'content-type': 'application/octet-stream',
      ...(replace ? {} : { 'if-none-match': '*' }),
    }
    return ask('PUT', path, doing, { headers, body: content }, (answer) => {
      if (isDone(answer)) return ok('sent')
      if (answer.status === 412 && !replace) return ok('taken')
      // The folder went meanwhile.
      return err(answer.status === 409 ? { kind: 'not there' } : statusError(answer))
    })
  }

  /** Where the name is taken it was written before, by whoever had the same content, or by an upload that broke off. */
  const sendOnce = async (path: Path, content: Blob, doing?: Doing): Done<void> => {
    const sent = await send(path, content, doing, false)
    if (!sent.ok) return sent
    if (sent.value === 'sent') return ok(undefined)
    const length = await lengthThere(path, doing)
    if (!length.ok) return length
    if (length.value === null || length.value === content.size) return ok(undefined)
    const mended = await send(path, content, doing, true)
    return mended.ok ? ok(undefined) : mended
  }

  return ok({
    list: async (folder, doing) => {
      const path = folder === '' ? '' : `${folder}/`
      const found = await find(path, '1', doing)
      if (found.ok) there.add(path)
      if (found.ok) return ok(found.value.files)
      return found.error.kind === 'not there' ? ok([]) : found
    },
    folders: async (doing) => {
      const found = await find('', '1', doing)
      if (found.ok) return ok(found.value.folders)
      return found.error.kind === 'not there' ? ok([]) : found
    },
    get: (path, doing) =>
      ask('GET', path, doing, {}, async (answer) => {
        if (answer.status !== 200) return err(statusError(answer))
        const content = await answer.bytes(doing)
        return content === null ? err({ kind: 'too large' }) : ok(content)
      }),
    put: async (path, content, doing) => {
      const made = await makeFolder(folderOf(path), doing)
      if (!made.ok) return made
      let sent = await sendOnce(path, content, doing)
      if (!sent.ok && sent.error.kind === 'not there') {
        there.clear()
        const again = await makeFolder(folderOf(path), doing)
        if (!again.ok) return again
        sent = await sendOnce(path, content, doing)
      }
      if (sent.ok) doing?.onProgress?.(content.size)
      return sent
    },
    remove: (path, doing) =>
      ask('DELETE', path, doing, {}, (answer) => {
        const error = isDone(answer) ? null : statusError(answer)
        return error === null || error.kind === 'not there' ? ok(undefined) : err(error)
      }),
  })
}
