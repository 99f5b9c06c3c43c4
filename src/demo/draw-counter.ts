// A shop's returns desk in the morning: shelves with pans and kettles, a counter, the till, bags, and the offers board.

import type { Pen } from '#/demo/pen.ts'

const box = (pen: Pen, colour: string, x: number, y: number, w: number, h: number, round = 6): void => {
  pen.fillStyle = colour
  pen.beginPath()
  pen.roundRect(x, y, w, h, round)
  pen.fill()
}

const dot = (pen: Pen, colour: string, x: number, y: number, r: number): void => {
  pen.fillStyle = colour
  pen.beginPath()
  pen.arc(x, y, r, 0, 2 * Math.PI)
  pen.fill()
}

const kettle = (pen: Pen, colour: string, x: number, y: number): void => {
  box(pen, colour, x, y - 70, 66, 70, 14)
  box(pen, '#2b2b2b', x + 58, y - 58, 26, 8, 4)
  box(pen, '#2b2b2b', x + 76, y - 58, 8, 44, 4)
  pen.fillStyle = colour
  pen.beginPath()
  pen.moveTo(x + 4, y - 60)
  pen.lineTo(x - 20, y - 52)
  pen.lineTo(x + 4, y - 38)
  pen.fill()
  dot(pen, '#2b2b2b', x + 33, y - 74, 7)
}

const pan = (pen: Pen, colour: string, x: number, y: number): void => {
  box(pen, colour, x, y - 34, 96, 34, 8)
  box(pen, '#333', x + 92, y - 30, 60, 9, 4)
}

const shelves = (pen: Pen): void => {
  const metals = ['#b8543f', '#4f7d8c', '#d9b44a', '#7d8a6a', '#a9a29a']
  for (const [row, y] of [150, 300].entries()) {
    box(pen, '#9a7c57', 60, y, 1080, 16, 3)
    for (let i = 0; i < 6; i++) {
      const colour = metals[(i * 2 + row) % metals.length] ?? '#888'
      const x = 90 + i * 178
      if ((i + row) % 2 === 0) kettle(pen, colour, x + 24, y)
      else pan(pen, colour, x, y)
    }
    for (let i = 0; i < 6; i++) box(pen, '#f4efe2', 112 + i * 178, y + 2, 44, 12, 2)
  }
}

const till = (pen: Pen): void => {
  box(pen, '#30363a', 560, 430, 210, 130, 12)
  box(pen, '#bfe3d4', 578, 448, 174, 64, 6)
  pen.fillStyle = '#17352c'
  pen.font = '600 30px ui-monospace, monospace'
  pen.fillText('£100.00', 594, 490)
  pen.font = '18px system-ui, sans-serif'
  pen.fillStyle = '#dfe6e3'
  pen.fillText('FLOAT COUNTED', 592, 540)
  box(pen, '#3d454a', 540, 556, 250, 34, 6)
}

const bags = (pen: Pen): void => {
  for (const [i, colour] of ['#d8c3a0', '#cdb58e', '#c2a97f'].entries()) {
    box(pen, colour, 130 + i * 24, 452 + i * 14, 118, 138 - i * 14, 4)
    pen.strokeStyle = '#7d6540'
    pen.lineWidth = 5
    pen.beginPath()
    pen.arc(189 + i * 24, 456 + i * 14, 24, Math.PI, 0)
    pen.stroke()
  }
}

const board = (pen: Pen): void => {
  box(pen, '#5f4630', 900, 392, 216, 212, 8)
  box(pen, '#21302c', 914, 406, 188, 184, 4)
  pen.fillStyle = '#f3f1e7'
  pen.font = '600 34px system-ui, sans-serif'
  pen.fillText('TODAY', 948, 462)
  pen.font = '27px system-ui, sans-serif'
  pen.fillText('2 pans', 966, 512)
  pen.fillText('for £30', 962, 550)
}

export const drawCounter = (pen: Pen): void => {
  const wall = pen.createLinearGradient(0, 0, 0, 600)
  wall.addColorStop(0, '#efe7d6')
  wall.addColorStop(1, '#ddd0b6')
  pen.fillStyle = wall
  pen.fillRect(0, 0, 1200, 900)
  shelves(pen)
  bags(pen)
  till(pen)
  board(pen)
  const wood = pen.createLinearGradient(0, 580, 0, 900)
  wood.addColorStop(0, '#b98a56')
  wood.addColorStop(1, '#8a6239')
  pen.fillStyle = wood
  pen.fillRect(0, 588, 1200, 312)
  pen.fillStyle = '#d3a873'
  pen.fillRect(0, 580, 1200, 26)
  pen.strokeStyle = 'rgb(70 45 20 / 0.35)'
  pen.lineWidth = 3
  for (let x = 150; x < 1200; x += 210) {
    pen.beginPath()
    pen.moveTo(x, 606)
    pen.lineTo(x, 900)
    pen.stroke()
  }
  box(pen, '#0a6656', 330, 668, 430, 96, 10)
  pen.fillStyle = '#fff'
  pen.font = '700 50px system-ui, sans-serif'
  pen.fillText('Returns desk', 388, 733)
}
