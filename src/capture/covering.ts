// Asks a worker to cover parts of a photo. The photo itself is not touched: what comes back is another file, to be saved.

import { attempted } from '#/base/result.ts'
import type { Cover, Covered } from '#/capture/cover-photo.ts'

export type CoverOrder = { readonly photo: Blob; readonly covers: readonly Cover[] }
export type CoverDone = { readonly covered: Covered | null }

/** A photo of 12 megapixels takes a second or two; a slow phone with a large one ten times as long. */
const patience = 60_000

/** Null where this browser cannot decode or draw the photo. */
export const coverParts = (photo: Blob, covers: readonly Cover[]): Promise<Covered | null> =>
  new Promise((resolve) => {
    const worker = attempted(
      () => new Worker(new URL('../workers/cover.worker.ts', import.meta.url), { type: 'module' }),
    )
    const end = (covered: Covered | null): void => {
      clearTimeout(timer)
      worker?.terminate()
      resolve(covered)
    }
    const timer = setTimeout(() => end(null), patience)
    if (worker === null) return end(null)
    worker.addEventListener('message', ({ data }: MessageEvent<CoverDone>) => end(data.covered))
    // Out of memory, or its script did not load.
    worker.addEventListener('error', () => end(null))
    const order: CoverOrder = { photo, covers }
    worker.postMessage(order)
  })
