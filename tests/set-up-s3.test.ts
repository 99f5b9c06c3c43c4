// What a centre gets when it has set its S3 store up: a link for each portfolio and, where it asks, a code for each to print. No
// secret is in any of them.

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { readPastedLink } from '#/ui/session/exchange/place-link.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('../src/cli/set-up-s3.mjs', import.meta.url))
const keys = { S3_ACCESS_KEY: 'AKCENTRE', S3_SECRET_KEY: 'river-lamp-cedar' }

/** Takes whatever it is given, as a store would. */
const asked: string[] = []
const store = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  request.resume().on('end', () => response.end())
})
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldfolio-s3-'))
  await new Promise<void>((resolve) => {
    store.listen(0, '127.0.0.1', resolve)
  })
})
afterAll(async () => {
  store.close()
  await rm(folder, { recursive: true })
})

test('prints a link for each portfolio, and saves a code of each', async () => {
  const address = store.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const endpoint = `http://127.0.0.1:${address.port}`
  const centre = {
    endpoint,
    region: 'default',
    appOrigin: 'https://portfolios.example',
    name: 'Harbour Training',
    buckets: { 'portfolios-2026-a': { p0001: ['amy', 'maya'], p0002: ['ben', 'maya'] } },
  }
  const file = join(folder, 'centre.json')
  await writeFile(file, JSON.stringify(centre))
  const { stdout } = await run(process.execPath, [script, file, join(folder, 'codes')], {
    env: { ...process.env, ...keys },
  })
  expect(asked.filter((one) => one.startsWith('PUT')).length).toBe(3)
  const links = stdout.split('\n').filter((line) => line.startsWith('https://'))
  expect(links.map((link) => unwrap(readPastedLink(link)))).toEqual(
    ['p0001', 'p0002'].map((prefix) => ({
      kind: 's3',
      address: endpoint,
      user: '',
      name: 'Harbour Training',
      bucket: 'portfolios-2026-a',
      region: 'default',
      prefix,
    })),
  )
  const codes = (await readdir(join(folder, 'codes'))).toSorted()
  expect(codes).toEqual(['portfolios-2026-a-p0001.svg', 'portfolios-2026-a-p0002.svg'])
  const drawn = await Promise.all(codes.map((name) => readFile(join(folder, 'codes', name), 'utf8')))
  for (const svg of drawn) expect(svg).toMatch(/^<svg /)
  expect(new Set(drawn).size).toBe(2)
  for (const text of [stdout, ...drawn, ...asked])
    for (const secret of Object.values(keys)) expect(text).not.toContain(secret)
})

test('says what it needs where it was given nothing', async () => {
  const failed = await run(process.execPath, [script], { env: { PATH: process.env['PATH'] } }).catch(
    (fault: unknown) => fault,
  )
  expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('S3_ACCESS_KEY') })
})
