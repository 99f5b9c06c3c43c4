// A server on loopback that answers as a test tells it to: for what no real server can be made to say. It notes what it was asked.

import { createServer, type ServerResponse } from 'node:http'

export type Asked = {
  readonly method: string
  readonly url: string
  readonly headers: NodeJS.Dict<string | string[]>
}

export type ScriptedServer = { readonly origin: string; readonly asked: Asked[]; stop(): Promise<void> }

/** The body of each request is read before it is answered. */
export const startScriptedServer = async (
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<ScriptedServer> => {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const question = { method, url, headers }
    asked.push(question)
    request.resume().on('end', () => answer(question, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
