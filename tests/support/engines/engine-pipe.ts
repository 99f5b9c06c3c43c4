// The least of a WebSocket that a browser's debugger needs: text one way and the other. Node 20 has none of its own.

import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Duplex } from 'node:stream'

export type Pipe = {
  readonly send: (text: string) => void
  readonly close: () => void
}

/** A client's text frame. Firefox drops frames whose mask is all zeros, which the standard allows. */
const frameOf = (text: string): Buffer => {
  const body = Buffer.from(text)
  const long = body.length > 65_535
  const head = Buffer.alloc(body.length < 126 ? 2 : long ? 10 : 4)
  head[0] = 0x81
  head[1] = 0x80 | (body.length < 126 ? body.length : long ? 127 : 126)
  if (long) head.writeBigUInt64BE(BigInt(body.length), 2)
  else if (body.length >= 126) head.writeUInt16BE(body.length, 2)
  const mask = randomBytes(4)
  return Buffer.concat([head, mask, body.map((byte, at) => byte ^ (mask[at % 4] ?? 0))])
}

const listen = (socket: Duplex, first: Buffer, onText: (text: string) => void): void => {
  let waiting = first
  let parts: Buffer[] = []
  const take = (more: Buffer): void => {
    waiting = Buffer.concat([waiting, more])
    for (;;) {
      const [kind = 0, short = 0] = waiting
      const head = short === 127 ? 10 : short === 126 ? 4 : 2
      if (waiting.length < head) return
      const length =
        short === 127 ? Number(waiting.readBigUInt64BE(2)) : short === 126 ? waiting.readUInt16BE(2) : short
      if (waiting.length < head + length) return
      if ((kind & 15) <= 1) parts.push(waiting.subarray(head, head + length))
      waiting = waiting.subarray(head + length)
      if ((kind & 0x80) === 0 || (kind & 15) > 1) continue
      onText(Buffer.concat(parts).toString())
      parts = []
    }
  }
  socket.on('data', take)
  take(Buffer.alloc(0))
}

export const openPipe = (port: number, path: string, onText: (text: string) => void): Promise<Pipe> =>
  new Promise((resolve, reject) => {
    const asking = request({
      host: '127.0.0.1',
      port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    })
    asking.once('upgrade', (_, socket, first) => {
      listen(socket, first, onText)
      resolve({ send: (text) => socket.write(frameOf(text)), close: () => socket.destroy() })
    })
    asking.once('response', ({ statusCode }) => reject(new Error(`Refused: ${statusCode}`)))
    asking.once('error', reject)
    asking.end()
  })
