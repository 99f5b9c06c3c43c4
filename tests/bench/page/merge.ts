// 100,000 entries of somebody else, taken in by an exchange in a worker: read, checked, stored. The server is left out: what it
// holds lies in memory. Against it one raw bulk put of as many rows of the same content.

import type { MergeAnswer } from './merge.worker.ts'

let worker: Worker | null = null

const askWorker = (question: 'grow' | 'merge' | 'raw'): Promise<number> =>
  new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./merge.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<MergeAnswer>) => {
        if (typeof data === 'number') resolve(data)
        else reject(new Error(data))
      },
      { once: true },
    )
    worker.postMessage(question)
  })

/** Makes what is to be taken in. Resolves to the number of entries. */
export const growMerge = (): Promise<number> => askWorker('grow')
/** Milliseconds until all is durable in a store of its own, which goes again. */
export const merged = (): Promise<number> => askWorker('merge')
export const putRaw = (): Promise<number> => askWorker('raw')
