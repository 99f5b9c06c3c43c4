// Codes that follow each other, eight a second, over and over: a film for another camera. Black on white in both schemes,
// because cameras read nothing else as well.

import { encodeQR } from 'qr'
import { useEffect, useRef } from 'react'

const frameMs = 125
/** Empty squares around a code: cameras find it by them. */
const quiet = 4

const draw = (canvas: HTMLCanvasElement, text: string): void => {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: quiet })
  const context = canvas.getContext('2d')
  if (context === null) return
  const size = squares.length
  // Whole device pixels a square: what is blurred is read worse.
  const scale = Math.max(2, Math.floor(1_000 / size))
  canvas.width = size * scale
  canvas.height = size * scale
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  for (const [y, row] of squares.entries())
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(x * scale, y * scale, scale, scale)
}

export const CodeFilm = ({ frames, label }: { frames: readonly string[]; label: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let at = 0
    const show = (): void => {
      const text = frames[at % frames.length]
      if (canvas.current && text !== undefined) draw(canvas.current, text)
      at += 1
    }
    show()
    if (frames.length < 2) return
    const timer = setInterval(show, frameMs)
    return () => clearInterval(timer)
  }, [frames])
  return <canvas ref={canvas} className="code-film" role="img" aria-label={label} />
}
