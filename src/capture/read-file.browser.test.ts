// From a picked file to a committed one, with real pictures in a real browser: what comes back is what was taken, without
// the place it named, and everything odd that people pick is kept or refused in words.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { concatBytes, utf8, type Bytes } from '#/base/bytes.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { exifSegment, withExtras } from '../../tests/support/jpeg-segments.ts'
import { giveUp, newBlobOf, readFile, readPhoto } from '#/capture/read-file.ts'
import { makeThumbnail } from '#/capture/thumbnail.ts'
import { openStore, type Store } from '#/store/open-store.ts'

let name: string
let store: Store
const ledger = randomId()

/** Left half red, right half blue, as JPEG. */
const picture = async (width: number, height: number): Promise<Bytes> => {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.fillStyle = 'red'
  pen.fillRect(0, 0, width / 2, height)
  pen.fillStyle = 'blue'
  pen.fillRect(width / 2, 0, width / 2, height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
  return new Uint8Array(await blob.arrayBuffer())
}

type Seen = { width: number; height: number; at(x: number, y: number): 'red' | 'blue' | 'neither' }

const seen = async (blob: Blob): Promise<Seen> => {
  const bitmap = await createImageBitmap(blob)
  const { width, height } = bitmap
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.drawImage(bitmap, 0, 0)
  const at: Seen['at'] = (x, y) => {
    const [red = 0, , blue = 0] = pen.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data
    return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'neither'
  }
  return { width, height, at }
}

beforeEach(async () => {
  name = `test-${randomId()}`
  store = unwrap(await openStore(name))
})

afterEach(() => {
  vi.restoreAllMocks()
  store.close()
  indexedDB.deleteDatabase(name)
})

describe('a photo', () => {
  it('is kept without the place and device it names, upright, and otherwise the same picture', async () => {
    const taken = withExtras(await picture(640, 320), [exifSegment(6)], utf8('a film with GPS'))
    const file = new File([taken], 'IMG_0001.JPG', { type: 'image/jpeg' })
    const captured = unwrap(await readPhoto(file, store))
    expect(captured).toMatchObject({
      mediaType: 'image/jpeg',
      name: 'IMG_0001.JPG',
      viewable: true,
      metadata: 'removed',
      takenAt: '2026-11-22T10:00:00',
    })
    unwrap(await store.commit({ blobs: [newBlobOf(captured, ledger)] }))
    const { blob } = unwrap(await store.blob(captured.sha256))
    const kept = new Uint8Array(await blob.arrayBuffer())
    expect(String.fromCharCode(...kept)).not.toContain('GPS')
    expect(sha256(kept)).toBe(captured.sha256)
    expect(crc32(kept)).toBe(captured.crc32)
    // Turned by a quarter, as the camera said: what was left is now on top.
    const [before, after] = [await seen(file), await seen(blob)]
    expect([after.width, after.height]).toEqual([320, 640])
    expect([before.at(0.5, 0.1), after.at(0.5, 0.1), after.at(0.5, 0.9)]).toEqual(['red', 'red', 'blue'])
  })

  it('that keeps its metadata goes in byte for byte', async () => {
    const taken = withExtras(await picture(64, 32), [exifSegment(6)])
    const captured = unwrap(await readFile(new File([taken], 'a.jpg'), store))
    expect(captured).toMatchObject({ sha256: sha256(taken), metadata: 'kept' })
  })

  it('of several megabytes goes in with its commit, byte for byte', async () => {
    const noise = new Uint8Array(5_000_000)
    for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536))
    const file = new File([noise], 'large.bin')
    const captured = unwrap(await readFile(file, store))
    expect(captured).toMatchObject({ sha256: sha256(noise), crc32: crc32(noise), bytes: 5_000_000 })
    unwrap(await store.commit({ blobs: [newBlobOf(captured, ledger)] }))
    expect(await store.checkBlob(captured.sha256)).toEqual({ ok: true, value: undefined })
  })
})

describe('an odd file', () => {
  it('of 0 bytes is refused', async () => {
    const empty = { ok: false, error: { kind: 'empty' } }
    expect(await readFile(new File([], 'empty.txt'), store)).toEqual(empty)
    expect(await readPhoto(new File([], 'empty.jpg'), store)).toEqual(empty)
  })

  it('that has gone since it was picked is reported', async () => {
    const file = new File(['x'], 'card.jpg')
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'))
    expect(await readFile(file, store)).toEqual({ ok: false, error: { kind: 'unreadable' } })
  })

  it('that names no place and is kept as it came says so', async () => {
    const canvas = new OffscreenCanvas(4, 4)
    canvas.getContext('2d')?.fillRect(0, 0, 2, 2)
    const drawn = await canvas.convertToBlob({ type: 'image/png' })
    const captured = unwrap(await readPhoto(new File([drawn], 'screen.png'), store))
    expect(captured).toMatchObject({ mediaType: 'image/png', metadata: 'none', bytes: drawn.size })
  })

  it('as an iPhone makes them (HEIC) is kept, and not viewable here', async () => {
    const head = concatBytes([
      Uint8Array.of(0, 0, 0, 24),
      utf8('ftypheic\0\0\0\0mif1heic'),
      new Uint8Array(500),
      utf8('infeExif'),
    ])
    const captured = unwrap(await readPhoto(new File([head], 'IMG_1.HEIC'), store))
    expect(captured).toMatchObject({ mediaType: 'image/heic', viewable: false, metadata: 'kept' })
    expect(captured.sha256).toBe(sha256(head))
    expect(await makeThumbnail(captured.content)).toBeNull()
  })

  it('with a name of emoji, right-to-left letters, NUL and 10,000 characters keeps what can be shown', async () => {
    const odd = `👷🏽‍♀️ صورة\0${'a'.repeat(10_000)}.txt`
    const captured = unwrap(await readFile(new File(['x'], odd), store))
    expect(captured.name).toMatch(/^👷🏽‍♀️ صورةa+\.txt$/)
    expect(captured.name).toHaveLength(255)
    expect(captured.mediaType).toBe('text/plain')
  })

  it('called a picture that is a page is never taken for either', async () => {
    const page = new File(['<script>alert(1)</script>'], 'photo.jpg', { type: 'image/jpeg' })
    expect(unwrap(await readPhoto(page, store))).toMatchObject({ mediaType: 'text/plain', metadata: 'kept' })
  })

  it('above 32 MiB goes through parts, and is typed and typed right', async () => {
    const head = concatBytes([
      Uint8Array.of(0, 0, 0, 20),
      utf8('ftypisom\0\0\0\0mp41'),
      new Uint8Array(33 << 20),
    ])
    const progress = vi.fn<(bytes: number) => void>()
    const film = new File([head], 'film.mov')
    const captured = unwrap(await readFile(film, store, { onProgress: progress }))
    expect(captured).toMatchObject({ mediaType: 'video/mp4', bytes: head.length, stored: { parts: 5 } })
    expect(progress).toHaveBeenLastCalledWith(head.length)
    unwrap(await store.commit({ blobs: [newBlobOf(captured, ledger)] }))
    await giveUp(captured, store)
    expect(await store.checkBlob(captured.sha256)).toEqual({ ok: true, value: undefined })
    const again = unwrap(await readFile(film, store))
    await giveUp(again, store)
    const late = await store.commit({ blobs: [newBlobOf(again, ledger)] })
    expect(late).toMatchObject({ error: { kind: 'not here' } })
    expect(await store.checkBlob(captured.sha256)).toEqual({ ok: true, value: undefined })
  })
})

describe('a thumbnail', () => {
  it.each([1, 6])('is small and upright (orientation %i)', async (orientation) => {
    const photo = withExtras(await picture(2000, 1000), [exifSegment(orientation)])
    const small = await makeThumbnail(new Blob([photo], { type: 'image/jpeg' }))
    expect(small?.type).toBe('image/webp')
    const look = await seen(small ?? new Blob())
    const [width, height] = orientation === 1 ? [320, 160] : [160, 320]
    expect([look.width, look.height]).toEqual([width, height])
    const [first, second] =
      orientation === 1 ? [look.at(0.2, 0.5), look.at(0.8, 0.5)] : [look.at(0.5, 0.2), look.at(0.5, 0.8)]
    expect([first, second]).toEqual(['red', 'blue'])
    expect(small?.size).toBeLessThan(photo.length)
  })

  it('of a small picture is not blown up, and one that cannot be drawn is none', async () => {
    const tiny = await makeThumbnail(new Blob([await picture(40, 20)], { type: 'image/jpeg' }))
    expect((await seen(tiny ?? new Blob())).width).toBe(40)
    const pictures = ['image/jpeg', 'image/png', 'text/plain'].map(
      (type) => new Blob(['no picture'], { type }),
    )
    expect(await Promise.all(pictures.map(makeThumbnail))).toEqual([null, null, null])
  })

  it('is kept beside its photo', async () => {
    const captured = unwrap(await readPhoto(new File([await picture(640, 320)], 'a.jpg'), store))
    unwrap(await store.commit({ blobs: [newBlobOf(captured, ledger)] }))
    const small = await makeThumbnail(captured.content)
    unwrap(await store.putThumbnail(captured.sha256, small ?? new Blob()))
    const kept = unwrap(await store.thumbnail(captured.sha256))
    expect([kept?.type, kept?.size]).toEqual(['image/webp', small?.size])
  })
})
