// Small pictures that are late or not drawn at all: a worker that does not answer says nothing about a photo, which is drawn when
// it is wanted again. Only what the worker itself could not draw is left alone.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sha256 } from '#/base/hash.ts'
import { makeThumbnail, type ThumbnailOrder } from '#/capture/thumbnail.ts'
import { drawThumbnail } from '#/ui/session/thumbnails.ts'

const photo = new Blob(['a photo'], { type: 'image/jpeg' })
const second = 1_000

let orders: ThumbnailOrder[] = []
let answer: (order: ThumbnailOrder | undefined, picture: Blob | null) => void

class DrawingWorker extends EventTarget {
  constructor() {
    super()
    answer = (order, picture) =>
      this.dispatchEvent(new MessageEvent('message', { data: { order: order?.order, picture } }))
  }
  postMessage(order: ThumbnailOrder): void {
    orders.push(order)
  }
  terminate(): void {
    answer = () => undefined
  }
}

beforeAll(() => vi.stubGlobal('Worker', DrawingWorker))
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  orders = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  // The worker rests, and the next test begins with another.
  vi.advanceTimersByTime(60 * second)
  vi.useRealTimers()
})

describe('a small picture', () => {
  it('is waited for while others are being drawn', async () => {
    const [first, last] = [makeThumbnail(photo), makeThumbnail(photo)]
    vi.advanceTimersByTime(45 * second)
    answer(orders[0], photo)
    vi.advanceTimersByTime(45 * second)
    answer(orders[1], photo)
    expect(await Promise.all([first, last])).toEqual([photo, photo])
  })

  it('is wanted again where nobody answered, and not where it cannot be drawn', async () => {
    const sha256: Sha256 = 'a'.repeat(64)
    const late = drawThumbnail(sha256, photo)
    vi.advanceTimersByTime(60 * second)
    expect(await late).toBeNull()
    const again = drawThumbnail(sha256, photo)
    expect(orders).toHaveLength(2)
    answer(orders[1], null)
    expect(await again).toBeNull()
    expect(await drawThumbnail(sha256, photo)).toBeNull()
    expect(orders).toHaveLength(2)
  })
})
