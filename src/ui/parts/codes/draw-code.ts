// One code on a canvas, black on white in both schemes, because cameras read nothing else as well.

import { encodeQR } from 'qr'

/** Empty squares around a code: cameras find it by them. */
const quiet = 4

/** How much of it may be unreadable: little on a bright screen, more on paper that is folded or stained. */
export type Spare = 'low' | 'medium'

export const drawCode = (
  canvas: HTMLCanvasElement | OffscreenCanvas,
  text: string,
  spare: Spare,
  pixels = 1_000,
): void => {
  const squares = encodeQR(text, 'raw', { ecc: spare, border: quiet })
  const size = squares.length
  // Whole device pixels a square: what is blurred is read worse.
  const scale = Math.max(2, Math.floor(pixels / size))
  canvas.width = size * scale
  canvas.height = size * scale
  const context = canvas.getContext('2d')
  if (!(context instanceof CanvasRenderingContext2D || context instanceof OffscreenCanvasRenderingContext2D))
    return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  for (const [y, row] of squares.entries())
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(x * scale, y * scale, scale, scale)
}
