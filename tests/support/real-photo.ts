// A photo as a phone takes it: twelve megapixels, about five megabytes, with the place and the moment in its Exif. Drawn
// once by the browser from a fixed seed and kept in .cache. It shows nobody.

import { chromium } from '@playwright/test'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserArgs, findBrowser } from './find-browser.mjs'

const folder = fileURLToPath(new URL('../../.cache/photos/', import.meta.url))

type Drawing = {
  readonly width: number
  readonly height: number
  readonly seed: number
  /** False for a picture of a picture, which must stay small. */
  readonly grain?: boolean
}

/** Runs in the page: the returns desk of a shop, with enough grain for a real photo's size. */
const draw = async ({ width, height, seed, grain = true }: Drawing): Promise<string> => {
  let state = seed
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paint = canvas.getContext('2d')
  if (paint === null) throw new Error('This browser cannot draw')
  const box = (colour: string, x: number, y: number, w: number, h: number): void => {
    paint.fillStyle = colour
    paint.fillRect(x * width, y * height, w * width, h * height)
  }
  box('#d9d3c4', 0, 0, 1, 1)
  const boxes = ['#b98a5a', '#a8773f', '#c79b6b', '#7d8f8a', '#b5614a', '#44606e', '#d5b25e']
  for (let shelf = 0; shelf < 3; shelf++) {
    const foot = 0.2 + shelf * 0.2
    for (let x = 0.03; x < 0.92;) {
      const w = 0.05 + chance() * 0.08
      const h = 0.07 + chance() * 0.08
      box(boxes[Math.floor(chance() * boxes.length)] ?? '#b98a5a', x, foot - h, w, h)
      box('#efe9da', x + w * 0.2, foot - h * 0.6, w * 0.6, h * 0.25)
      x += w + 0.006 + chance() * 0.02
    }
    box('#6d675c', 0, foot, 1, 0.018)
  }
  box('#8a5f38', 0, 0.68, 1, 0.32)
  box('#9c6f45', 0, 0.68, 1, 0.02)
  box('#fbfaf5', 0.56, 0.72, 0.3, 0.26)
  paint.fillStyle = '#2b2a28'
  paint.font = `${height / 42}px monospace`
  const receipt = ['RETURNS DESK', 'Kettle K20   1 x 24.99', 'Faulty: no heat', 'Swapped, 14:05', 'Thank you']
  for (const [i, line] of receipt.entries())
    paint.fillText(line, width * 0.575, height * (0.765 + i * 0.04), width * 0.27)
  box('#c9ced1', 0.14, 0.74, 0.2, 0.2)
  box('#2f3437', 0.16, 0.71, 0.16, 0.035)
  box('#2f3437', 0.34, 0.79, 0.03, 0.12)
  const picture = paint.getImageData(0, 0, width, height)
  const specks = grain ? picture.data.length : 0
  for (let i = 0; i < specks; i += 4) {
    const speck = (chance() - 0.5) * 34
    for (let c = 0; c < 3; c++) picture.data[i + c] = (picture.data[i + c] ?? 0) + speck
  }
  paint.putImageData(picture, 0, 0)
  return canvas.toDataURL('image/jpeg', 0.92).replace(/^.*,/, '')
}

const jpegOf = async (drawing: Drawing): Promise<Buffer> => {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: [...browserArgs],
  })
  try {
    const page = await browser.newPage()
    return Buffer.from(await page.evaluate(draw, drawing), 'base64')
  } finally {
    await browser.close()
  }
}

const rational = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 8)
  for (const [i, number] of numbers.entries()) {
    bytes.writeUInt32LE(number, i * 8)
    bytes.writeUInt32LE(1, i * 8 + 4)
  }
  return bytes
}

type Field = { readonly tag: number; readonly type: number; readonly count: number; readonly value: Buffer }

const directory = (fields: readonly Field[], at: number): Buffer => {
  const head = Buffer.alloc(2 + fields.length * 12 + 4)
  head.writeUInt16LE(fields.length, 0)
  const values: Buffer[] = []
  let valueAt = at + head.length
  for (const [i, { tag, type, count, value }] of fields.entries()) {
    const field = 2 + i * 12
    head.writeUInt16LE(tag, field)
    head.writeUInt16LE(type, field + 2)
    head.writeUInt32LE(count, field + 4)
    if (value.length <= 4) value.copy(head, field + 8)
    else {
      head.writeUInt32LE(valueAt, field + 8)
      values.push(value)
      valueAt += value.length
    }
  }
  return Buffer.concat([head, ...values])
}

const long = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

/** When and where, as phones write it: 22 Nov 2026, 10:05, in the middle of London. */
const exif = (): Buffer => {
  const taken = Buffer.from('2026:11:22 10:05:00\0')
  const mainAt = 8
  const exifAt = mainAt + 2 + 2 * 12 + 4
  const when = directory([{ tag: 0x9003, type: 2, count: taken.length, value: taken }], exifAt)
  const gpsAt = exifAt + when.length
  const main = directory(
    [
      { tag: 0x8769, type: 4, count: 1, value: long(exifAt) },
      { tag: 0x8825, type: 4, count: 1, value: long(gpsAt) },
    ],
    mainAt,
  )
  const gps = directory(
    [
      { tag: 1, type: 2, count: 2, value: Buffer.from('N\0') },
      { tag: 2, type: 5, count: 3, value: rational(51, 30, 26) },
      { tag: 3, type: 2, count: 2, value: Buffer.from('W\0') },
      { tag: 4, type: 5, count: 3, value: rational(0, 7, 39) },
    ],
    gpsAt,
  )
  const tiff = Buffer.concat([Buffer.from('Exif\0\0II*\0'), long(mainAt), main, when, gps])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(tiff.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, tiff])
}

const withExif = (jpeg: Buffer): Buffer => Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)])

const kept = async (name: string, make: () => Promise<Buffer>): Promise<string> => {
  const path = join(folder, name)
  const there = await readFile(path).catch(() => null)
  if (there !== null) return path
  await mkdir(folder, { recursive: true })
  // Whole or not at all: another run may be looking.
  await writeFile(`${path}.${process.pid}`, await make())
  await rename(`${path}.${process.pid}`, path)
  return path
}

/** The path of a JPEG of 4000 × 3000 and about 5 MB, with Exif that names a place. */
export const realPhoto = (): Promise<string> =>
  kept('returns-desk.jpg', async () => withExif(await jpegOf({ width: 4000, height: 3000, seed: 2026 })))

/** The path of a small JPEG without Exif: kept byte for byte. */
export const smallPhoto = (seed = 1): Promise<string> =>
  kept(`small-${seed}.jpg`, () => jpegOf({ width: 800, height: 600, seed }))

/** The same desk without grain, for pictures of screens. */
export const smoothPhoto = (): Promise<string> =>
  kept('smooth.jpg', () => jpegOf({ width: 1600, height: 1200, seed: 2026, grain: false }))

/** Another photo of the same size: its own bytes in the middle of the picture, and everything else as it was. */
export const likePhoto = (photo: Buffer, chance: () => number): Buffer => {
  const other = Buffer.from(photo)
  const scan = other.lastIndexOf(Buffer.from([0xff, 0xda])) + 200
  // Neither 0x00 nor 0xff, which mean something else between the pixels.
  for (let i = 0; i < 12; i++) other[scan + i] = 1 + Math.floor(chance() * 120)
  return other
}
