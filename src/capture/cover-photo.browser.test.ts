// What is covered is gone from the new file, at full size and upright; a box leaves nothing, a blur next to nothing.

import { describe, expect, it, vi } from 'vitest'
import { coverPhoto, type Cover } from '#/capture/cover-photo.ts'
import { coverParts } from '#/capture/covering.ts'

/** A picture of fine stripes: what a blur leaves of them can be measured. */
const striped = async (width = 640, height = 480): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height)
  const paint = canvas.getContext('2d')
  if (paint === null) throw new Error('no canvas')
  for (let x = 0; x < width; x += 4) {
    paint.fillStyle = x % 8 === 0 ? '#fff' : '#c00'
    paint.fillRect(x, 0, 4, height)
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
}

const pixelsOf = async (picture: Blob, { x, y, w, h }: Omit<Cover, 'way'>) => {
  const bitmap = await createImageBitmap(picture)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const paint = canvas.getContext('2d')
  paint?.drawImage(bitmap, 0, 0)
  const { data } =
    paint?.getImageData(
      Math.round(x * bitmap.width),
      Math.round(y * bitmap.height),
      Math.round(w * bitmap.width),
      Math.round(h * bitmap.height),
    ) ?? new ImageData(1, 1)
  return { width: bitmap.width, height: bitmap.height, data }
}

const spread = (data: Uint8ClampedArray): number => {
  const greens = data.filter((_, i) => i % 4 === 1)
  return Math.max(...greens) - Math.min(...greens)
}

const part = { x: 0.25, y: 0.25, w: 0.5, h: 0.25 }
const middle = { x: 0.3, y: 0.3, w: 0.4, h: 0.15 }
const beside = { x: 0.05, y: 0.05, w: 0.1, h: 0.1 }

describe('covering a part of a photo', () => {
  it('paints a box over it, and leaves the rest and the size', async () => {
    const { picture: covered } = await coverPhoto(await striped(), [{ way: 'box', ...part }])
    const { width, height, data } = await pixelsOf(covered, middle)
    expect([covered.type, width, height]).toEqual(['image/jpeg', 640, 480])
    expect(Math.max(...data.filter((_, i) => i % 4 !== 3))).toBeLessThan(12)
    expect(spread((await pixelsOf(covered, beside)).data)).toBeGreaterThan(150)
  })

  it('leaves of a blurred part a handful of colours and none of the detail', async () => {
    const { picture: covered } = await coverPhoto(await striped(), [{ way: 'blur', ...part }])
    expect(spread((await pixelsOf(covered, middle)).data)).toBeLessThan(40)
    expect(spread((await pixelsOf(covered, beside)).data)).toBeGreaterThan(150)
  })

  it('keeps nothing that the camera wrote: no Exif, no comment', async () => {
    const { picture: covered } = await coverPhoto(await striped(), [{ way: 'box', ...part }])
    const text = new TextDecoder('latin1').decode(await covered.arrayBuffer())
    expect(text).not.toContain('Exif')
    expect(text.slice(0, 2000)).not.toContain('http://ns.adobe.com')
  })

  it('covers at the edge and beyond it what is there', async () => {
    const { picture: covered } = await coverPhoto(await striped(), [
      { way: 'box', x: 0.9, y: 0.9, w: 0.5, h: 0.5 },
    ])
    const { data } = await pixelsOf(covered, { x: 0.95, y: 0.95, w: 0.04, h: 0.04 })
    expect(Math.max(...data.filter((_, i) => i % 4 !== 3))).toBeLessThan(12)
  })

  it('is done by a worker, and says null of what is no picture', async () => {
    expect((await coverParts(await striped(), [{ way: 'box', ...part }]))?.picture.type).toBe('image/jpeg')
    expect(await coverParts(new Blob(['no picture'], { type: 'image/heic' }), [])).toBeNull()
  })

  it('is smaller where the browser cannot draw the whole, covers the same part, and says so', async () => {
    const large = await striped(5000, 4000)
    const most = 16_777_216
    const Whole = OffscreenCanvas
    vi.stubGlobal(
      'OffscreenCanvas',
      class extends Whole {
        constructor(width: number, height: number) {
          if (width * height > most) throw new RangeError('too large')
          super(width, height)
        }
      },
    )
    const { picture, isSmaller } = await coverPhoto(large, [{ way: 'box', ...part }])
    vi.unstubAllGlobals()
    expect(isSmaller).toBe(true)
    const { width, height, data } = await pixelsOf(picture, middle)
    expect([width, height]).toEqual([4472, 3578])
    expect(Math.max(...data.subarray(0, 40_000).filter((_, i) => i % 4 !== 3))).toBeLessThan(12)
    expect((await coverPhoto(await striped(), [])).isSmaller).toBe(false)
  })
})
