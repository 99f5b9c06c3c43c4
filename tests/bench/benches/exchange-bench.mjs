// An exchange with a real server on loopback, against the tool that people copy folders with; how much is asked when nothing
// is new; and what it takes in memory.

import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ask } from '../browser.mjs'
import { timeOf, wordsOf } from '../commands.mjs'
import { interleaved, median } from '../interleave.mjs'
import { extraMemoryOf } from '../memory.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

const pieces = 300
const mebibyte = 2 ** 20
const [user, password] = ['amy', 'a pass phrase']

/** Apache as the tests start it, from the configuration that centres are given. @param {string} appOrigin */
const startServer = async (appOrigin) => {
  const { runnerImport } = await import('vite')
  const path = fileURLToPath(new URL('../../support/servers/apache.ts', import.meta.url))
  /** @type {{ module: typeof import('../../support/servers/apache.ts') }} */
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return module.startApache({ users: { [user]: password }, portfolios: { p1: [user] }, appOrigin })
}

/** @param {string} folder */
const writeFiles = async (folder) => {
  await mkdir(folder)
  /** @type {string[]} */
  const paths = []
  for (let at = 1; at <= pieces; at++) {
    const path = join(folder, `photo-${String(at).padStart(3, '0')}.jpg`)
    await writeFile(path, randomBytes(mebibyte))
    paths.push(path)
  }
  return paths
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* exchangeBench(kit) {
  const page = await kit.page('exchange')
  const server = await startServer(new URL(page.url()).origin)
  try {
    kit.say(`${pieces} pieces of 1 MiB`)
    await page.setInputFiles('#files', await writeFiles(join(kit.folder, 'pieces')))
    await ask(page, 'growBundled')
    const own = join(server.files, 'p1')
    await mkdir(own)
    // Apache runs as somebody else.
    await chmod(own, 0o777)
    const secret = await wordsOf(kit.folder, 'rclone', ['obscure', password])
    const address = `${server.origin}/portfolios/p1`
    const options = [
      '--webdav-url',
      address,
      '--webdav-user',
      user,
      '--webdav-pass',
      secret,
      '--config',
      '/dev/null',
    ]
    const source = join(kit.folder, 'source')
    /** @param {number} round */
    const ours = async (round) => {
      const took = await ask(page, 'exchangedFirst', `${address}/ours-${round}/`, user, password)
      if (round === 0) await cp(join(own, 'ours-0'), source, { recursive: true })
      await ask(page, 'stopExchange')
      return took
    }
    /** @param {number} round */
    const rclone = (round) =>
      timeOf(kit.folder, ['rclone', 'copy', source, `:webdav:copied-${round}`, ...options])
    // What is copied is what the first exchange has put there.
    await ours(0)
    const { first, copied } = await interleaved(
      { rounds: 3, warmUp: 1 },
      { first: (round) => ours(round + 1), copied: rclone },
    )
    yield {
      name: `first exchange of ${pieces} pieces, 300 MiB`,
      ours: median(first),
      against: median(copied),
      unit: 'ms',
      budget: 1.3,
      versus: 'rclone copy of the same files',
      taken: 'median of 3',
    }

    kit.say('nothing new, and memory')
    const growth = await extraMemoryOf(kit.profile(), () =>
      ask(page, 'exchangedFirst', `${address}/again/`, user, password),
    )
    yield {
      name: 'first exchange: memory of the browser, at most',
      ours: Math.max(0, growth),
      against: 64,
      unit: 'MiB',
      budget: 1,
      versus: 'the allowance',
      taken: 'the most, once',
    }
    let asked = 0
    const count = (/** @type {import('@playwright/test').Request} */ request) => {
      if (request.url().startsWith(server.origin)) asked += 1
    }
    page.context().on('request', count)
    await ask(page, 'exchangedAgain')
    page.context().off('request', count)
    yield {
      name: 'an exchange with nothing new: requests',
      ours: asked,
      against: 3,
      unit: '',
      budget: 1,
      versus: 'the allowance',
      taken: 'once',
    }
    await ask(page, 'stopExchange')
  } finally {
    await server.stop()
    await Promise.all(
      ['pieces', 'source'].map((name) => rm(join(kit.folder, name), { recursive: true, force: true })),
    )
  }
}
