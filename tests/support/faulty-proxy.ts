// A bad way to a good server: it cuts uploads, loses answers, breaks off downloads, answers for a hotel or a full disk, and notes
// all that was asked. The same seed gives the same faults in the same order of requests. It never changes a byte that it passes.

import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { chanceFrom } from './chance.ts'

/** Shares of the requests that a fault can meet, from 0 to 1. */
export type WayFaults = {
  /** Uploads that break off at a random byte, the server's side too. */
  readonly cut?: number
  /** Uploads that the server stores, and whose answer is lost. */
  readonly unacknowledged?: number
  /** Downloads that break off at a random byte. */
  readonly broken?: number
  /** Answered by a sign-in page: 200, and HTML. */
  readonly portal?: number
  /** Uploads refused for want of room: 507. */
  readonly full?: number
  /** 503, to come back after a second. */
  readonly busy?: number
  /** Passed on after `slowMs` only. */
  readonly slow?: number
  readonly slowMs?: number
  /** Breaks the upload under way whenever so many more bytes have been sent. */
  readonly cutEvery?: number
}

type Fault = Exclude<keyof WayFaults, 'slowMs'>

export type Passed = {
  readonly method: string
  readonly url: string
  readonly headers: NodeJS.Dict<string | string[]>
  /** What was done to it; null where nothing was. */
  fault: Fault | null
  /** The server's answer, also where it was lost; null where it was not asked, or gave none. */
  status: number | null
}

export type FaultyProxy = {
  readonly origin: string
  /** In the order they came in; those of a page before it sends something (OPTIONS) too. */
  readonly passed: Passed[]
  /** May be changed at any time, for what comes then. */
  faults: WayFaults
  stop(): Promise<void>
}

const faultsOf: Readonly<Record<string, readonly Fault[]>> = {
  PUT: ['cut', 'unacknowledged', 'portal', 'full', 'busy', 'slow'],
  GET: ['broken', 'portal', 'busy', 'slow'],
  OPTIONS: [],
}
const otherFaults: readonly Fault[] = ['portal', 'busy', 'slow']

const answers: Partial<Record<Fault, [number, Record<string, string>, string]>> = {
  portal: [
    200,
    { 'content-type': 'text/html' },
    '<!doctype html><title>Sign in</title><p>Welcome to our hotel.',
  ],
  full: [507, { 'content-type': 'text/plain' }, 'Insufficient Storage'],
  busy: [503, { 'content-type': 'text/plain', 'retry-after': '1' }, 'Service Unavailable'],
}

/** In front of a server on loopback. What a page needs to read the proxy's own answers is in them. */
export const startFaultyProxy = async (target: string, seed: number): Promise<FaultyProxy> => {
  const { hostname, port } = new URL(target)
  const chance = chanceFrom(seed)
  const passed: Passed[] = []
  let uploaded = 0

  const chooseFault = (method: string): Fault | null => {
    let left = chance()
    for (const fault of faultsOf[method] ?? otherFaults) {
      left -= proxy.faults[fault] ?? 0
      if (left < 0) return fault
    }
    return null
  }

  /** How many bytes of this upload still go through; the rest of the way is cut. */
  const allowedBytes = (fault: Fault | null, length: number): number => {
    if (fault === 'cut') return Math.floor(chance() * length)
    const { cutEvery } = proxy.faults
    if (cutEvery === undefined) return Infinity
    const left = cutEvery - (uploaded % cutEvery)
    return length >= left ? left : Infinity
  }

  const passOn = (note: Passed, incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const hangUp = (): void => void incoming.socket.destroy()
    const { connection: _, ...headers } = incoming.headers
    const onward = ask({ hostname, port, method: note.method, path: note.url, headers, agent: false })
    onward.on('error', hangUp)
    // Whoever asked has gone: the server is not kept waiting for the rest.
    outgoing.on('close', () => void onward.destroy())
    onward.on('response', (answer) => {
      note.status = answer.statusCode ?? null
      if (note.fault === 'unacknowledged') {
        answer.resume().on('end', hangUp)
        return
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      let left = note.fault === 'broken' ? chance() * Number(answer.headers['content-length'] ?? 0) : Infinity
      answer.on('data', (chunk: Buffer) => {
        if (left === Infinity) outgoing.write(chunk)
        else if (chunk.length < left) outgoing.write(chunk)
        else outgoing.write(chunk.subarray(0, left), hangUp)
        left -= chunk.length
      })
      answer.on('end', () => (left > 0 ? outgoing.end() : undefined))
      answer.on('error', hangUp)
    })
    let left =
      note.method === 'PUT' ? allowedBytes(note.fault, Number(headers['content-length'] ?? 0)) : Infinity
    incoming.on('data', (chunk: Buffer) => {
      if (left <= 0) return
      const part = chunk.subarray(0, left)
      uploaded += part.length
      left -= part.length
      onward.write(part)
      if (left > 0) return
      note.fault ??= 'cutEvery'
      // What was sent is on its way before the end of it.
      setTimeout(() => {
        onward.destroy()
        hangUp()
      }, 5)
    })
    incoming.on('end', () => (left > 0 ? onward.end() : undefined))
    if (left === 0) setTimeout(hangUp, 5)
  }

  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming
    const note: Passed = { method, url, headers, fault: chooseFault(method), status: null }
    passed.push(note)
    const own = note.fault === null ? undefined : answers[note.fault]
    if (own !== undefined) {
      const [status, fields, text] = own
      incoming.resume().on('end', () => {
        outgoing.writeHead(status, { ...fields, 'access-control-allow-origin': '*' }).end(text)
      })
    } else if (note.fault === 'slow')
      setTimeout(() => passOn(note, incoming, outgoing), proxy.faults.slowMs ?? 500).unref()
    else passOn(note, incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  const proxy: FaultyProxy = {
    origin: `http://127.0.0.1:${address.port}`,
    passed,
    faults: {},
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return proxy
}
