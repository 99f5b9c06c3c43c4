// Serves the built app on a loopback port of its own, as a plain static server at a centre would: unknown addresses
// give index.html. It can be stopped for good in the middle of a journey, and can serve changed files (a new version).

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `DIST` names another build of the app, from the project's root. */
export const distFolder = join(root, process.env['DIST'] ?? 'dist')

/** @type {Record<string, string>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/**
 * @typedef {object} Site
 * @property {string} origin `http://localhost:<port>`: a secure context, which service workers need
 * @property {string[]} asked every path requested so far
 * @property {(path: string, change: (text: string) => string) => Promise<void>} alter serves a changed file from now on
 * @property {() => Promise<void>} stop drops every connection; may be called twice
 */

/** @param {string} path */
const fileFor = async (path) => {
  const inside = normalize(join(distFolder, path))
  if (!inside.startsWith(distFolder + sep)) return undefined
  return readFile(inside).catch(() => undefined)
}

/** @returns {Promise<Site>} */
export const serveDist = async () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    await readFile(join(distFolder, 'index.html'), 'utf8').catch(() => {
      throw new Error('There is no built app to serve: run "npm run build" first')
    }),
  )?.[1]
  if (policy === undefined) throw new Error('dist/index.html carries no content security policy')
  /** @type {Map<string, Buffer>} */
  const altered = new Map()
  /** @type {string[]} */
  const asked = []

  /** @param {string} path @param {import('node:http').ServerResponse} response */
  const answer = async (path, response) => {
    const found = altered.get(path) ?? (await fileFor(path === '/' ? '/index.html' : path))
    // A criterion's number has a dot as well: /coverage/C1@1/3.2.
    const isPage = found === undefined && !/^\.[a-z]/i.test(extname(path))
    const body = isPage ? (altered.get('/index.html') ?? (await fileFor('/index.html'))) : found
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type':
        isPage || path === '/' ? mediaTypes['.html'] : (mediaTypes[extname(path)] ?? 'text/plain'),
      'content-security-policy': policy.replaceAll('&#39;', "'"),
      'cache-control': 'no-cache',
    })
    response.end(body ?? 'Not found')
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    asked.push(path)
    void answer(path, response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')

  return {
    origin: `http://localhost:${address.port}`,
    asked,
    alter: async (path, change) => {
      const now = altered.get(path) ?? (await fileFor(path))
      if (now === undefined) throw new Error(`dist has no ${path}`)
      const before = now.toString('utf8')
      const after = change(before)
      if (after === before) throw new Error(`dist${path} has nothing to alter`)
      altered.set(path, Buffer.from(after))
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
