// Reading a handbook's text beside the screen: megabytes of it take seconds, in which somebody may still turn back.

import { attempted } from '#/base/result.ts'
import { readSource, type HandbookText } from '#/qualification/reading/read-source.ts'
import type { Reading } from '#/qualification/reading/reading.ts'

/** In UTF-16 units. A few pages are read sooner than a worker starts. */
const longText = 50_000

const hired = (): Worker | null =>
  attempted(
    () =>
      new Worker(new URL('../../../workers/read-handbook.worker.ts', import.meta.url), { type: 'module' }),
  )

/** Gives the reading to `onRead`, once, but not after the function that it returns was called. */
export const readHandbook = (source: HandbookText, onRead: (reading: Reading) => void): (() => void) => {
  // After a frame, so that the screen has said what it is doing.
  let timer: ReturnType<typeof setTimeout>
  const readHere = (): void => {
    timer = setTimeout(() => onRead(readSource(source.text, source.name)), 30)
  }
  const worker = source.text.length > longText ? hired() : null
  const stop = (): void => {
    clearTimeout(timer)
    worker?.terminate()
  }
  worker?.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
    stop()
    onRead(data)
  })
  worker?.addEventListener('error', () => {
    stop()
    readHere()
  })
  if (worker === null) readHere()
  else worker.postMessage(source)
  return stop
}
