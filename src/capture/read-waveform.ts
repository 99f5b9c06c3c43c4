// The loudness of a recording for drawing, read by a worker that is ended when nobody looks any more. A recording that
// cannot be decoded here gives none, and everything else about it works all the same.

import { attempted } from '#/base/result.ts'

/** Fine enough to see a word begin; two hours are 144 kB. */
export const peaksPerSecond = 20

export type WaveformOrder = { readonly file: Blob }
/** Bytes 0 to 255, from that place on. */
export type WaveformNews = {
  readonly from: number
  readonly peaks: Uint8Array<ArrayBuffer>
  readonly done: boolean
}

/** Tells what is read so far, again and again; empty at the end where nothing could be. Returns how to end it. */
export const readWaveform = (
  file: Blob,
  onRead: (peaks: Uint8Array, done: boolean) => void,
): (() => void) => {
  const worker = attempted(
    () => new Worker(new URL('../workers/read-waveform.worker.ts', import.meta.url), { type: 'module' }),
  )
  let peaks = new Uint8Array()
  const finish = (): void => {
    worker?.terminate()
    onRead(peaks, true)
  }
  worker?.addEventListener('message', ({ data }: MessageEvent<WaveformNews>) => {
    const longer = new Uint8Array(Math.max(peaks.length, data.from + data.peaks.length))
    longer.set(peaks)
    longer.set(data.peaks, data.from)
    peaks = longer
    if (data.done) finish()
    else onRead(peaks, false)
  })
  // Its script did not load, or it ran out of memory.
  worker?.addEventListener('error', finish)
  if (worker === null) onRead(peaks, true)
  else worker.postMessage({ file } satisfies WaveformOrder)
  return () => worker?.terminate()
}
