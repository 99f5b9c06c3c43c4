// A bucket of an S3 store (Ceph, MinIO, AWS), or what lies in it under a prefix. Every request is signed, content included; the
// secret key never leaves this device, and nothing of it goes into an address.

import { AwsV4Signer } from 'aws4fetch'
import { sha256OfBuffer } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { Destination, DestinationError, Doing, Listed, Path } from '#/sync/destination.ts'
import { askStore, type Answer } from '#/sync/destinations/ask-store.ts'
import { s3Error } from '#/sync/destinations/s3-error.ts'
import { readS3Page, type S3Page } from '#/sync/destinations/s3-listing.ts'
import { storeAddress, type AddressFault } from '#/sync/destinations/store-address.ts'

export type S3Settings = {
  /** The store's address, without the bucket. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** Folders in the bucket, with slashes between them; empty for all of it. */
  readonly prefix: string
  readonly accessKey: string
}

export type S3Fault = AddressFault | { readonly kind: 'not a bucket' } | { readonly kind: 'not a prefix' }

type Done<T> = Promise<Result<T, DestinationError>>

const noContent = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
/** A million files: whoever goes on listing after that never means to end. */
const mostPages = 1000
/** As AWS and Ceph have it, in ms. */
const furthestOff = 15 * 60_000

const plain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/

export const openS3 = (
  { endpoint, region, bucket, prefix, accessKey }: S3Settings,
  secretKey: string,
): Result<Destination, S3Fault> => {
  const address = storeAddress(endpoint)
  if (!address.ok) return address
  if (!plain.test(bucket)) return err({ kind: 'not a bucket' })
  const around = prefix.split('/').filter((folder) => folder !== '')
  if (!around.every((folder) => plain.test(folder))) return err({ kind: 'not a prefix' })
  const root = around.map((folder) => `${folder}/`).join('')
  const store = `${address.value}${bucket}`
  /** Keys derived from the secret, for the day. */
  const cache = new Map<string, ArrayBuffer>()

  const ask = async <T>(
    method: string,
    url: string,
    doing: Doing | undefined,
    read: (answer: Answer) => Result<T, DestinationError> | Done<T>,
    { sha256 = noContent, headers = {}, ...more }: { sha256?: string; headers?: object; body?: Blob } = {},
  ): Done<T> => {
    const signed = await new AwsV4Signer({
      method,
      url,
      headers: { 'x-amz-content-sha256': sha256, ...headers },
      service: 's3',
      region,
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      cache,
    }).sign()
    return askStore({ method, url, headers: Object.fromEntries(signed.headers), doing, ...more }, read)
  }

  const listPage = (prefixed: Path, token: string | null, doing?: Doing): Done<S3Page> => {
    const query = {
      'list-type': '2',
      'encoding-type': 'url',
      delimiter: '/',
      prefix: prefixed,
      ...(token === null ? {} : { 'continuation-token': token }),
    }
    const words = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    return ask('GET', `${store}?${words.join('&')}`, doing, async (answer) => {
      if (answer.status !== 200) return err(await s3Error(answer))
      const page = await readS3Page(answer, prefixed.slice(0, prefixed.lastIndexOf('/') + 1))
      return page === null ? err({ kind: 'not a store' }) : ok(page)
    })
  }

  /**
   * Ceph lets no page read how it refused a signature. Whom it does not know it tells the time, where the page is let in at all,
   * and a clock that is further off than this explains it.
   */
  const orClockOff = async (error: DestinationError, doing?: Doing): Promise<DestinationError> => {
    const url = `${store}?list-type=2&max-keys=1`
    const time = await askStore({ method: 'GET', url, headers: {}, doing }, ({ headers }) =>
      ok(Date.parse(headers.get('date') ?? '')),
    )
    const byMs = time.ok ? Date.now() - time.value : 0
    return Math.abs(byMs) > furthestOff ? { kind: 'clock off', byMs } : error
  }

  const listAll = async (folder: Path, doing?: Doing): Done<Omit<S3Page, 'next'>> => {
    const files = new Map<string, Listed>()
    const folders = new Set<string>()
    let token: string | null = null
    for (let pages = 0; pages < mostPages; pages++) {
      const page: Result<S3Page, DestinationError> = await listPage(folder, token, doing)
      if (!page.ok) return page.error.kind === 'unreachable' ? err(await orClockOff(page.error, doing)) : page
      for (const file of page.value.files) files.set(file.name, file)
      for (const name of page.value.folders) folders.add(name)
      if (page.value.next === null) return ok({ files: [...files.values()], folders: [...folders] })
      if (page.value.next === token) break
      token = page.value.next
    }
    return err({ kind: 'not a store' })
  }

  /** Resolves to false where the store does not know how to leave alone what is there. */
  const send = async (
    path: Path,
    content: Blob,
    sha256: string,
    isCareful: boolean,
    doing?: Doing,
  ): Done<boolean> =>
    ask(
      'PUT',
      `${store}/${root}${path}`,
      doing,
      async (answer) => {
        if ((answer.status === 200 && !answer.isHtml) || answer.status === 204) return ok(true)
        // There already, and whole: a store of this kind shows no half of a file.
        if (answer.status === 412 && isCareful) return ok(true)
        return answer.status === 501 && isCareful ? ok(false) : err(await s3Error(answer))
      },
      { body: content, sha256, headers: isCareful ? { 'if-none-match': '*' } : {} },
    )

  /** Who may not list the whole bucket is refused where nothing is, too: stores do not tell the two apart by themselves. */
  const isMissing = async (path: Path, doing?: Doing): Promise<boolean> => {
    const page = await listPage(root + path, null, doing)
    return page.ok && !page.value.files.some(({ name }) => name === path.slice(path.lastIndexOf('/') + 1))
  }

  return ok({
    list: async (folder, doing) => {
      const listed = await listAll(folder === '' ? root : `${root}${folder}/`, doing)
      return listed.ok ? ok(listed.value.files) : listed
    },
    folders: async (doing) => {
      const listed = await listAll(root, doing)
      return listed.ok ? ok(listed.value.folders) : listed
    },
    get: async (path, doing) => {
      const got = await ask('GET', `${store}/${root}${path}`, doing, async (answer) => {
        if (answer.status !== 200) return err(await s3Error(answer))
        const content = await answer.bytes(doing)
        return content === null ? err<DestinationError>({ kind: 'too large' }) : ok(content)
      })
      if (got.ok || got.error.kind !== 'sign-in refused') return got
      return (await isMissing(path, doing)) ? err({ kind: 'not there' }) : got
    },
    put: async (path, content, doing) => {
      const sha256 = await sha256OfBuffer(await content.arrayBuffer())
      const sent = await send(path, content, sha256, true, doing)
      if (!sent.ok) return sent
      if (!sent.value) {
        const again = await send(path, content, sha256, false, doing)
        if (!again.ok) return again
      }
      doing?.onProgress?.(content.size)
      return ok(undefined)
    },
    remove: (path, doing) =>
      ask('DELETE', `${store}/${root}${path}`, doing, async (answer) => {
        if (answer.status === 204 || (answer.status === 200 && !answer.isHtml)) return ok(undefined)
        const error = await s3Error(answer)
        return error.kind === 'not there' ? ok(undefined) : err(error)
      }),
  })
}
