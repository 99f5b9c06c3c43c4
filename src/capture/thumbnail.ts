// Asks a worker for the small picture of a photo, after the photo itself is durable. That none could be made is not an
// error: the photo is kept all the same, and lists show its kind instead.

import { attempted } from '#/base/result.ts'

export type ThumbnailOrder = { readonly order: number; readonly photo: Blob }
export type ThumbnailDone = { readonly order: number; readonly picture: Blob | null }

/** A photo takes 70 to 135 ms; whoever has not answered by then never will. */
const patience = 20_000
/** The worker goes when it has had nothing to do for this long. */
const idle = 10_000

type Waiting = (picture: Blob | null) => void

let worker: Worker | null = null
let orders = 0
let resting: ReturnType<typeof setTimeout> | undefined
const waiting = new Map<number, Waiting>()

const dismiss = (): void => {
  worker?.terminate()
  worker = null
  for (const answer of waiting.values()) answer(null)
  waiting.clear()
}

const settle = (order: number, picture: Blob | null): void => {
  waiting.get(order)?.(picture)
  waiting.delete(order)
  if (waiting.size === 0) resting = setTimeout(dismiss, idle)
}

const hired = (): Worker | null => {
  if (worker !== null) return worker
  worker = attempted(
    () => new Worker(new URL('../workers/thumbnail.worker.ts', import.meta.url), { type: 'module' }),
  )
  worker?.addEventListener('message', ({ data }: MessageEvent<ThumbnailDone>) =>
    settle(data.order, data.picture),
  )
  // Out of memory, or its script did not load: the photos waiting go without.
  worker?.addEventListener('error', dismiss)
  return worker
}

/** At most 320 px on its longer side, upright, WebP (JPEG in Safari); null where this browser cannot show it. */
export const makeThumbnail = (photo: Blob): Promise<Blob | null> => {
  if (!photo.type.startsWith('image/')) return Promise.resolve(null)
  clearTimeout(resting)
  orders += 1
  const order: ThumbnailOrder = { order: orders, photo }
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(order.order, null), patience)
    waiting.set(order.order, (picture) => {
      clearTimeout(timer)
      resolve(picture)
    })
    const drawer = hired()
    if (drawer === null) settle(order.order, null)
    else drawer.postMessage(order)
  })
}
