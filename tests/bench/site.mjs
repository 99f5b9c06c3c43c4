// A static server for built pages, on a loopback port of its own, that can be stopped for good. Isolated from other
// origins, because only then is the page's clock finer than 100 µs. Pages may hand it a file to keep on disk.

import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** @type {Record<string, string>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-cache',
}

/** @typedef {{ origin: string, stop: () => Promise<void> }} Site */

/**
 * @param {string} folder what is served; unknown addresses without an extension give its index.html
 * @param {string} [keepIn] where `PUT /kept/<name>` writes
 * @returns {Promise<Site>}
 */
export const serve = async (folder, keepIn) => {
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const answer = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (request.method === 'PUT' && keepIn !== undefined) {
      await pipeline(request, createWriteStream(join(keepIn, basename(path))))
      response.writeHead(204).end()
      return
    }
    const inside = normalize(join(folder, extname(path) === '' ? 'index.html' : path))
    const body = inside.startsWith(folder + sep) ? await readFile(inside).catch(() => null) : null
    const type = mediaTypes[extname(inside)] ?? 'text/plain'
    response.writeHead(body === null ? 404 : 200, { 'content-type': type, ...isolated })
    response.end(body ?? 'Not found')
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ fault) => {
      response.writeHead(500).end(String(fault))
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://localhost:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
