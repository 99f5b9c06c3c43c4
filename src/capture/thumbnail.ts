// Asks a worker for the small picture of a photo, after the photo itself is durable. That none could be made is not an
// error: the photo is kept all the same, and lists show its kind instead.

import { attempted } from '#/base/result.ts'

export type ThumbnailOrder = { readonly order: number; readonly photo: Blob }
export type ThumbnailDone = { readonly order: number; readonly picture: Blob | null }

/** A photo takes 70 to 135 ms; a worker that has answered nothing at all for so long is gone. */
const patience = 60_000
/** The worker goes when it has had nothing to do for this long. */
const idle = 10_000

type Waiting = (picture: Blob | null | undefined) => void

let worker: Worker | null = null
let orders = 0
let resting: ReturnType<typeof setTimeout> | undefined
let watching: ReturnType<typeof setTimeout> | undefined
const waiting = new Map<number, Waiting>()

const dismiss = (): void => {
  worker?.terminate()
  worker = null
  clearTimeout(watching)
  for (const answer of waiting.values()) answer(undefined)
  waiting.clear()
}

/** From the last answer, whosever it was: a worker may start late, and many may wait for their turn. */
const watch = (): void => {
  clearTimeout(watching)
  if (waiting.size > 0) watching = setTimeout(dismiss, patience)
}

const settle = (order: number, picture: Blob | null | undefined): void => {
  waiting.get(order)?.(picture)
  waiting.delete(order)
  watch()
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

/**
 * At most 320 px on its longer side, upright, WebP (JPEG in Safari); null where this browser cannot show it, undefined where
 * nobody answered, which says nothing about the photo.
 */
export const makeThumbnail = (photo: Blob): Promise<Blob | null | undefined> => {
  if (!photo.type.startsWith('image/')) return Promise.resolve(null)
  clearTimeout(resting)
  orders += 1
  const order: ThumbnailOrder = { order: orders, photo }
  return new Promise((resolve) => {
    waiting.set(order.order, resolve)
    if (waiting.size === 1) watch()
    const drawer = hired()
    if (drawer === null) settle(order.order, undefined)
    else drawer.postMessage(order)
  })
}
