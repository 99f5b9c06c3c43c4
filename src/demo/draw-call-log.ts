// The screen of a call log: seven lines of made-up calls. Lines 2 and 5 are the ones that the story points at.

import { size, type Pen } from '#/demo/pen.ts'

const head = ['Time', 'Who', 'About', 'Promised', 'By']
const columns = [56, 170, 380, 620, 1062]
const lines = [
  ['09:12', 'Mr Bell', 'Opening hours', 'Nothing to do', 'SP'],
  ['09:40', 'Ms Okoye', 'Kettle swap', 'Ring back by 12', 'AL'],
  ['10:05', 'J. Finch', 'Lost till receipt', 'Sam rings on Wednesday', 'SP'],
  ['11:31', 'Mr Osei', 'Pan lid missing', 'Lid posted tomorrow', 'KW'],
  ['11:50', 'Ms Okoye', 'Kettle is late', 'Rang her: here on Friday', 'AL'],
  ['13:22', 'Mrs Lund', 'Gift wrapping', 'Ready at 4', 'KW'],
  ['14:47', 'D. Amari', 'Till roll order', 'Nothing to do', 'SP'],
]

const top = 248
const lineHigh = 0.0885 * size.height

const row = (pen: Pen, cells: readonly string[], y: number): void => {
  for (const [i, text] of cells.entries()) pen.fillText(text, columns[i] ?? 0, y)
}

export const drawCallLog = (pen: Pen): void => {
  const { width, height } = size
  pen.fillStyle = '#1d2733'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#f7f9fb'
  pen.beginPath()
  pen.roundRect(22, 22, width - 44, height - 44, 14)
  pen.fill()
  pen.fillStyle = '#27506e'
  pen.beginPath()
  pen.roundRect(22, 22, width - 44, 110, [14, 14, 0, 0])
  pen.fill()
  pen.fillStyle = '#fff'
  pen.font = '700 42px system-ui, sans-serif'
  pen.fillText('Call log', 56, 92)
  pen.font = '28px system-ui, sans-serif'
  pen.textAlign = 'right'
  pen.fillText('Tuesday · Returns desk', width - 56, 90)
  pen.textAlign = 'left'
  pen.fillStyle = '#5a6775'
  pen.font = '600 25px system-ui, sans-serif'
  row(pen, head, 190)
  for (const [i, cells] of lines.entries()) {
    const y = top + i * lineHigh
    const isAmy = cells.at(-1) === 'AL'
    pen.fillStyle = isAmy ? '#fff3cd' : i % 2 === 0 ? '#ffffff' : '#edf1f5'
    pen.fillRect(40, y - 46, width - 80, lineHigh - 6)
    pen.fillStyle = '#1b2530'
    pen.font = `${isAmy ? '600' : '400'} 27px system-ui, sans-serif`
    row(pen, cells, y)
  }
}
