// What the store, the fold and the capture of photos are measured by; the work is done in the page.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from '../browser.mjs'
import { median, percentile } from '../interleave.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

const sizes = /** @type {const} */ ([
  [300, 15],
  [10_000, 3],
])

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* openBench(kit) {
  const page = await kit.page()
  for (const [size, rounds] of sizes) {
    kit.say(`opening ${size} evidence; the first time they are signed and stored`)
    const { refold, snapshot, raw, rows } = await ask(page, 'openRounds', size, rounds)
    const against = median(raw)
    const common = { unit: 'ms', versus: `raw getAll of ${rows} rows`, taken: `median of ${rounds}` }
    yield { name: `open ${size}, refolded`, ours: median(refold), against, budget: 20, ...common }
    yield { name: `open ${size}, from its snapshot`, ours: median(snapshot), against, budget: 1.5, ...common }
  }
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* coverageBench(kit) {
  const page = await kit.page()
  const rounds = 9
  const { ours, indexCounts, criteria, claims } = await ask(page, 'coverageRounds', rounds)
  yield* [
    {
      name: `coverage of ${criteria} criteria over 10000 evidence, after one change`,
      ours: median(ours),
      against: median(indexCounts),
      budget: 1 / 200,
      unit: 'ms',
      versus: `${criteria} index counts of ${claims} claims`,
      taken: `median of ${rounds}`,
    },
  ]
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* appendBench(kit) {
  const page = await kit.page()
  const rounds = 200
  const { ours, raw } = await ask(page, 'appendRounds', rounds)
  yield* [
    {
      name: 'append one entry, p95',
      ours: percentile(ours, 0.95),
      against: percentile(raw, 0.95),
      budget: 3,
      unit: 'ms',
      versus: 'p95 of one raw strict put of the same bytes',
      taken: `p95 of ${rounds}; medians ${median(ours).toFixed(1)} and ${median(raw).toFixed(1)} ms`,
    },
  ]
}

/**
 * Copies of a JPEG that differ in two bytes of its header (the pixels per inch), so that each is a photo of its own.
 * @param {string} path @param {number} count
 */
const copiesOf = async (path, count) => {
  const jpeg = await readFile(path)
  const isJfif = jpeg.readUInt16BE(2) === 0xffe0 && jpeg.toString('latin1', 6, 10) === 'JFIF'
  if (!isJfif) throw new Error('the browser wrote no JFIF header to tell copies apart by')
  /** @type {string[]} */
  const paths = []
  for (let copy = 0; copy < count; copy++) {
    jpeg.writeUInt8(1, 13)
    jpeg.writeUInt16BE(72 + copy, 14)
    jpeg.writeUInt16BE(72 + copy, 16)
    const to = path.replace(/\.jpg$/, `-${copy}.jpg`)
    await writeFile(to, jpeg)
    paths.push(to)
  }
  return paths
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* photoBench(kit) {
  const page = await kit.page()
  await ask(page, 'makePhoto', 'photo.jpg')
  const rounds = 11
  await page.setInputFiles('#files', await copiesOf(join(kit.folder, 'photo.jpg'), rounds + 2))
  const { ours, raw, thumbnail, decode, bytes } = await ask(page, 'photoRounds')
  const size = `12 MP, ${(bytes / 1e6).toFixed(1)} MB`
  const common = { unit: 'ms', taken: `median of ${rounds}` }
  yield* [
    {
      name: `photo of ${size}: from the file to a durable row`,
      ours: median(ours),
      against: median(raw),
      budget: 2,
      versus: 'one raw strict put of the same bytes',
      ...common,
    },
    {
      name: 'photo: thumbnail',
      ours: median(thumbnail),
      against: median(decode),
      budget: 0.7,
      versus: 'one full decode',
      ...common,
    },
  ]
}
