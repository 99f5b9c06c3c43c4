// The three photos of the demo, drawn: a shop counter, a page of a call log, a card from a customer. No real place or
// person, and each says in its corner that it is made up.

import type { PictureName } from '#/demo/story.ts'
import { drawCallLog } from '#/demo/draw-call-log.ts'
import { drawCard } from '#/demo/draw-card.ts'
import { drawCounter } from '#/demo/draw-counter.ts'
import { size, type Pen } from '#/demo/pen.ts'

const drawings: Readonly<Record<PictureName, (pen: Pen) => void>> = {
  counter: drawCounter,
  'call-log': drawCallLog,
  card: drawCard,
}

const stamp = (pen: Pen): void => {
  const words = 'Demo: made up'
  pen.font = '600 24px system-ui, sans-serif'
  pen.fillStyle = 'rgb(255 255 255 / 0.85)'
  pen.fillRect(16, size.height - 60, pen.measureText(words).width + 28, 44)
  pen.fillStyle = '#5b3a00'
  pen.fillText(words, 30, size.height - 30)
}

const drawPicture = async (name: PictureName): Promise<Blob> => {
  const canvas = new OffscreenCanvas(size.width, size.height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('this browser draws nothing')
  drawings[name](pen)
  stamp(pen)
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 })
}

export const drawPictures = async (): Promise<Readonly<Record<PictureName, Blob>>> => {
  const [counter, callLog, card] = await Promise.all([
    drawPicture('counter'),
    drawPicture('call-log'),
    drawPicture('card'),
  ])
  return { counter, 'call-log': callLog, card }
}
