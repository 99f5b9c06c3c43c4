// A bundle of 1 GiB (300 MiB where the disk is short): composed, saved, verified and imported by the app, against the tools
// that a person would use instead.

import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from '../browser.mjs'
import { timeOf } from '../commands.mjs'
import { interleaved, median } from '../interleave.mjs'
import { extraMemoryOf } from '../memory.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

const mebibyte = 2 ** 20
const fileBytes = 5 * mebibyte

/**
 * Files as large as photos, whose bytes nothing can pack.
 * @param {string} folder @param {number} count
 */
const writeFiles = async (folder, count) => {
  await mkdir(folder)
  /** @type {string[]} */
  const paths = []
  for (let at = 1; at <= count; at++) {
    const path = join(folder, `photo-${String(at).padStart(3, '0')}.jpg`)
    await writeFile(path, randomBytes(fileBytes))
    paths.push(path)
  }
  return paths
}

/**
 * Milliseconds from the click to the whole file on disk, which is left at `to`.
 * @param {Page} page @param {string} to
 */
const saved = async (page, to) => {
  await rm(to, { force: true })
  const start = performance.now()
  const coming = page.waitForEvent('download')
  await ask(page, 'save', 'bundle.zip')
  const path = await (await coming).path()
  const took = performance.now() - start
  await rename(path, to)
  return took
}

/**
 * @param {Kit} kit @param {Page} page @param {string} zip
 * @returns {Promise<{ composed: number[], ready: number[], saved: number[], cat: number[], zip: number[] }>}
 */
const makingRounds = async (kit, page, zip) => {
  /** @type {number[]} */
  const composed = []
  const [joined, packed] = [join(kit.folder, 'joined'), join(kit.folder, 'packed.zip')]
  const { ours, ready, cat, zipped } = await interleaved(
    { rounds: 3, warmUp: 0 },
    {
      ours: async () => {
        const { took } = await ask(page, 'composed')
        composed.push(took)
        return took + (await saved(page, zip))
      },
      ready: async () => (await ask(page, 'composedWhenReady')).took,
      cat: async () => {
        await rm(joined, { force: true })
        return timeOf(kit.folder, ['sh', '-c', 'cat files/* > joined'])
      },
      zipped: async () => {
        await rm(packed, { force: true })
        return timeOf(kit.folder, ['zip', '-0', '-q', '-r', packed, 'files'])
      },
    },
  )
  await Promise.all([rm(joined), rm(packed)])
  return { composed, ready, saved: ours, cat, zip: zipped }
}

/** @param {Kit} kit @param {Page} page */
const againstJszip = async (kit, page) => {
  const to = join(kit.folder, 'other.zip')
  const rounds = await interleaved(
    { rounds: 2, warmUp: 0 },
    {
      ours: async () => (await ask(page, 'composed')).took + (await saved(page, to)),
      jszip: async () => (await ask(page, 'zippedByJszip')).took + (await saved(page, to)),
    },
  )
  await rm(to)
  return rounds
}

/** @param {Kit} kit @param {string} zip */
const openingRounds = async (kit, zip) => {
  const out = join(kit.folder, 'unpacked')
  /** @type {number[]} */
  const imported = []
  const { verified, unpacked } = await interleaved(
    { rounds: 3, warmUp: 0 },
    {
      verified: async () => {
        const page = await kit.page('another')
        await page.setInputFiles('#files', zip)
        const opened = await ask(page, 'openedBundle')
        await ask(page, 'forgetAll')
        imported.push(opened.imported)
        return opened.verified
      },
      unpacked: async () => {
        await rm(out, { recursive: true, force: true })
        const check = 'cd unpacked/* && sha256sum --quiet -c manifest-sha256.txt tagmanifest-sha256.txt'
        return timeOf(kit.folder, ['unzip', '-q', zip, '-d', out], ['sh', '-c', check])
      },
    },
  )
  await rm(out, { recursive: true, force: true })
  return { verified, imported, unpacked }
}

const three = { unit: 'ms', taken: 'median of 3' }
const unpacked = 'unzip, then sha256sum -c of its manifests'

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* bundleBench(kit) {
  const { bavail, bsize } = await statfs(kit.folder)
  const isRoomy = bavail * bsize >= 8 * 1024 * mebibyte
  const count = Math.ceil(((isRoomy ? 1024 : 300) * mebibyte) / fileBytes)
  kit.say(`${count} files of 5 MiB, written, captured and signed`)
  const page = await kit.page()
  await page.setInputFiles('#files', await writeFiles(join(kit.folder, 'files'), count))
  await ask(page, 'growBundled')

  const zip = join(kit.folder, 'bundle.zip')
  kit.say('composing and saving')
  const made = await makingRounds(kit, page, zip)
  const name = `bundle of ${((await stat(zip)).size / mebibyte).toFixed(0)} MiB`
  yield {
    name: `${name}: composed`,
    ours: median(made.composed),
    against: median(made.cat),
    budget: 0.6,
    versus: 'cat of the same files',
    ...three,
  }
  yield {
    name: `${name}: composed, the worker being ready`,
    ours: median(made.ready),
    against: median(made.cat),
    budget: 0.6,
    versus: 'cat of the same files',
    ...three,
  }
  yield {
    name: `${name}: composed and saved`,
    ours: median(made.saved),
    against: median(made.zip),
    budget: 1,
    versus: 'zip -0 of the same files',
    ...three,
  }

  kit.say('again, watching memory and the main thread')
  /** @type {number[]} */
  const blocks = []
  /** @type {number[]} */
  const growths = []
  for (let round = 0; round < 3; round++) {
    const growth = await extraMemoryOf(kit.profile(), async () => {
      await ask(page, 'watchMainThread')
      await ask(page, 'composed')
      await saved(page, zip)
      blocks.push(await ask(page, 'longestBlock'))
    })
    growths.push(growth)
  }
  const allowance = {
    budget: 1,
    versus: 'the allowance',
    taken: 'the most in each of 3 rounds, their median',
  }
  yield { name: `${name}: more memory`, ours: median(growths), against: 40, unit: 'MiB', ...allowance }
  yield { name: `${name}: main thread blocked`, ours: median(blocks), against: 50, unit: 'ms', ...allowance }

  kit.say('JSZip with the same files')
  const jszip = await againstJszip(kit, page)
  yield {
    name: `${name}: composed and saved, against JSZip`,
    ours: Math.min(...jszip.ours),
    against: Math.min(...jszip.jszip),
    budget: 1 / 9,
    unit: 'ms',
    versus: 'JSZip of the same files, saved the same way',
    taken: 'min of 2',
  }
  await ask(page, 'letGo')
  await rm(join(kit.folder, 'files'), { recursive: true })

  kit.say('verifying and importing')
  const opened = await openingRounds(kit, zip)
  await rm(zip)
  const against = median(opened.unpacked)
  const { verified, imported } = opened
  yield {
    name: `${name}: verified`,
    ours: median(verified),
    against,
    budget: 0.5,
    versus: unpacked,
    ...three,
  }
  yield {
    name: `${name}: verified and imported`,
    ours: median(imported),
    against,
    budget: 1,
    versus: unpacked,
    ...three,
  }
}
