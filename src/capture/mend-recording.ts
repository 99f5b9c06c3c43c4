// A recording as it came out of the recorder knows its own length only in some forms. Asks a worker to write it again with
// its length, and for how long it really is. Whatever fails, the recording as it is stays good.

import { attempted } from '#/base/result.ts'

export type Mended = {
  /** As it was, where nothing had to be mended or it could not be. */
  readonly file: Blob
  /** Null where it could not be told. */
  readonly seconds: number | null
}

export type MendOrder = { readonly file: Blob }
export type MendDone = Mended

/** Two hours take a few seconds; whoever has not answered by then never will. */
const patience = 120_000

export const mendRecording = (file: Blob): Promise<Mended> =>
  new Promise((resolve) => {
    const asItIs: Mended = { file, seconds: null }
    const worker = attempted(
      () => new Worker(new URL('../workers/mend-recording.worker.ts', import.meta.url), { type: 'module' }),
    )
    if (worker === null) return resolve(asItIs)
    const finish = (mended: Mended): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(mended)
    }
    const timer = setTimeout(() => finish(asItIs), patience)
    worker.addEventListener('message', ({ data }: MessageEvent<MendDone>) => finish(data))
    // Out of memory, or its script did not load.
    worker.addEventListener('error', () => finish(asItIs))
    const order: MendOrder = { file }
    worker.postMessage(order)
  })
