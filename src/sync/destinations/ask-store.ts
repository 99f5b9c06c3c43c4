// One request to a store that may be anything: no cookie, no cache, no redirect followed, and an end to waiting where nothing
// moves any more. Reads bodies piece by piece. Never throws for what a network or a server does, and never logs.

import { err, type Result } from '#/base/result.ts'
import type { Bytes } from '#/base/bytes.ts'
import type { DestinationError, Doing } from '#/sync/destination.ts'

/** The network or the server broke off while something was read. */
class CutOff extends Error {}

/** Nothing moved for as long before it is given up, in ms. Uploads get more: nothing is heard of them until they are there. */
export const quietMs = 60_000
/** A phone at the edge of a cell still sends as much in a ms. */
const slowestUpload = 10

/** More than any file of an exchange, or any listing of 100,000 names; beyond it somebody fills the memory. */
const largestAnswer = 256 * 1024 * 1024

export type Asking = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Blob
  readonly doing?: Doing | undefined
}

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly isHtml: boolean
  /** Its body, once. Ends with the reading of it: whoever stops early lets the connection go. */
  chunks(): AsyncGenerator<Bytes>
  /** Null where it is longer than was asked for, or than anything that is exchanged. */
  bytes(doing?: Doing): Promise<Bytes | null>
}

/** What a body will come to as it is read, as far as that was said; what was packed on the way has another length. */
const announcedIn = (headers: Headers): number | null => {
  const length = headers.get('content-length')
  return length === null || headers.get('content-encoding') !== null ? null : Number(length)
}

/** Room for `length` bytes, with those that are in `before`. */
const roomFor = (before: Bytes, length: number): Bytes => {
  if (length <= before.length) return before
  const room = new Uint8Array(Math.max(length, 2 * before.length))
  room.set(before)
  return room
}

const answerOf = (response: Response, stillMoving: () => void): Answer => {
  const { status, headers } = response
  async function* chunks(): AsyncGenerator<Bytes> {
    if (response.body === null) return
    const reader = response.body.getReader()
    let bytes = 0
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(() => {
          throw new CutOff()
        })
        if (done) break
        stillMoving()
        bytes += value.byteLength
        yield value
      }
    } finally {
      // Of a connection that is lost already there is nothing to let go.
      await reader.cancel().catch(() => undefined)
    }
    // Some proxies end a body early and tidily.
    if (bytes < (announcedIn(headers) ?? 0)) throw new CutOff()
  }
  return {
    // Redirects are not followed, and a browser hides where they would have led.
    status: response.type === 'opaqueredirect' ? 302 : status,
    headers,
    isHtml: /^\s*(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? ''),
    chunks,
    bytes: async ({ onProgress, atMost = largestAnswer } = {}) => {
      let room: Bytes = new Uint8Array(Math.min(announcedIn(headers) ?? 0, atMost))
      let length = 0
      for await (const chunk of chunks()) {
        if (length + chunk.length > atMost) return null
        room = roomFor(room, length + chunk.length)
        room.set(chunk, length)
        length += chunk.length
        onProgress?.(length)
      }
      return length === room.length ? room : room.slice(0, length)
    },
  }
}

/** What `read` makes of the answer; `unreachable` or `stopped` where there is none, or not all of it. */
export const askStore = async <T>(
  { method, url, headers, body, doing }: Asking,
  read: (answer: Answer) => Result<T, DestinationError> | Promise<Result<T, DestinationError>>,
): Promise<Result<T, DestinationError>> => {
  const ending = new AbortController()
  const end = (): void => ending.abort()
  const isStopped = (): boolean => doing?.signal?.aborted === true
  if (isStopped()) return err({ kind: 'stopped' })
  doing?.signal?.addEventListener('abort', end)
  const allowance = quietMs + (body?.size ?? 0) / slowestUpload
  let timer = setTimeout(end, allowance)
  const stillMoving = (): void => {
    clearTimeout(timer)
    timer = setTimeout(end, quietMs)
  }
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers },
      body: body ?? null,
      signal: ending.signal,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    }).catch(() => {
      throw new CutOff()
    })
    stillMoving()
    const result = await read(answerOf(response, stillMoving))
    if (response.body?.locked === false) await response.body.cancel().catch(() => undefined)
    return result
  } catch (fault) {
    if (!(fault instanceof CutOff)) throw fault
    return err(isStopped() ? { kind: 'stopped' } : { kind: 'unreachable' })
  } finally {
    clearTimeout(timer)
    doing?.signal?.removeEventListener('abort', end)
  }
}
