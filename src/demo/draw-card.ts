// A card on a table, written by hand: it proves that the customer was content, and the story leaves it unclaimed.

import { size, type Pen } from '#/demo/pen.ts'

const written = [
  'Dear Amy,',
  'thank you! The new kettle works',
  'a treat, and you even rang on Saturday',
  'to ask if I was happy with it.',
  'I am!',
  '        Mrs Okoye',
]

const handOf = (pixels: number): string =>
  `italic ${pixels}px 'Segoe Print', 'Bradley Hand', 'Marker Felt', 'Comic Sans MS', cursive, serif`

/** The same wobble each time, so that the picture never changes. */
const wobble = (n: number): number => Math.sin(n * 12.9898) * 0.5 + Math.sin(n * 4.1414) * 0.5

const byHand = (pen: Pen, text: string, x: number, y: number): void => {
  let at = x
  for (const [i, letter] of text.split('').entries()) {
    pen.save()
    pen.translate(at, y + wobble(i + y) * 3.4)
    pen.rotate(wobble(i * 3 + y) * 0.05 - 0.03)
    pen.fillText(letter, 0, 0)
    pen.restore()
    at += pen.measureText(letter).width + wobble(i * 7 + y)
  }
}

export const drawCard = (pen: Pen): void => {
  const { width, height } = size
  pen.fillStyle = '#7a5c42'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = 'rgb(40 24 10 / 0.25)'
  pen.lineWidth = 2
  for (let y = 20; y < height; y += 34) {
    pen.beginPath()
    pen.moveTo(0, y)
    pen.bezierCurveTo(400, y + wobble(y) * 16, 800, y - wobble(y) * 16, width, y)
    pen.stroke()
  }
  pen.save()
  pen.translate(width / 2, height / 2)
  pen.rotate(-0.035)
  pen.shadowColor = 'rgb(0 0 0 / 0.45)'
  pen.shadowBlur = 40
  pen.shadowOffsetY = 14
  pen.fillStyle = '#fdf8ec'
  pen.fillRect(-470, -330, 940, 660)
  pen.shadowColor = 'transparent'
  pen.fillStyle = '#c8563f'
  for (const x of [-440, -410, -380]) {
    pen.beginPath()
    pen.arc(x + 8, -298, 9, 0, 2 * Math.PI)
    pen.fill()
  }
  pen.fillStyle = '#1e3a6b'
  pen.font = handOf(50)
  // Each system has a hand of its own, and some are wide: the longest line stays on the card.
  const widest = Math.max(...written.map((line) => pen.measureText(line).width))
  pen.font = handOf(Math.min(50, (50 * 780) / widest))
  for (const [i, line] of written.entries()) byHand(pen, line, -400 + wobble(i) * 8, -190 + i * 92)
  pen.restore()
}
