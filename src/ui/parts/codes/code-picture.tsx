// One code that stands still, to be looked at or printed, and the same as a picture to save, with its words beneath it.

import { useEffect, useRef } from 'react'
import { drawCode } from '#/ui/parts/codes/draw-code.ts'

export const CodePicture = ({ text, label }: { text: string; label: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) drawCode(canvas.current, text, 'medium')
  }, [text])
  return <canvas ref={canvas} className="code-film" role="img" aria-label={label} />
}

const width = 1_200
const margin = 60
const lineHeight = 56

/** Words in lines that fit, each at most as wide as the picture. */
const linesOf = (context: OffscreenCanvasRenderingContext2D, text: string): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (context.measureText(longer).width > width - 2 * margin && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A PNG for a wall: its heading, the code, and what to do with it. */
export const codeAsPng = async (text: string, heading: string, below: readonly string[]): Promise<Blob> => {
  const code = new OffscreenCanvas(1, 1)
  drawCode(code, text, 'medium', width - 2 * margin)
  const page = new OffscreenCanvas(width, 1)
  const context = page.getContext('2d')
  if (context === null) return code.convertToBlob({ type: 'image/png' })
  const large = 'bold 52px sans-serif'
  const usual = '40px sans-serif'
  context.font = large
  const above = linesOf(context, heading)
  context.font = usual
  const beneath = below.flatMap((words) => linesOf(context, words))
  page.height = 2 * margin + (above.length + beneath.length + 1) * lineHeight + code.height
  context.fillStyle = '#fff'
  context.fillRect(0, 0, page.width, page.height)
  context.fillStyle = '#000'
  context.textAlign = 'center'
  let y = margin + lineHeight / 2
  const write = (lines: readonly string[], font: string): void => {
    context.font = font
    for (const line of lines) {
      context.fillText(line, width / 2, y)
      y += lineHeight
    }
  }
  write(above, large)
  context.drawImage(code, (width - code.width) / 2, y - lineHeight / 2)
  y += code.height + lineHeight / 2
  write(beneath, usual)
  return page.convertToBlob({ type: 'image/png' })
}
