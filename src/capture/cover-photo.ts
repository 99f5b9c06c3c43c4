// Draws a photo anew with parts of it covered; runs in a worker. What is under a box is gone: it is painted over before
// anything is encoded. The new file is a plain JPEG, upright, and holds nothing that the camera wrote.

/** `box` paints over; `blur` leaves a handful of colours, smoothly joined. Shares of the upright picture, 0..1. */
export type Cover = {
  readonly way: 'box' | 'blur'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** So few squares along a blurred part's longer side that no face or name is left among them. */
export const squaresAlong = 5

const quality = 0.92
/** What every browser can draw; tried when the whole does not fit. */
const mostPixels = 16_000_000

export type Covered = {
  readonly picture: Blob
  /** This browser could not draw the whole: it has 16 megapixels now, which must be said. */
  readonly isSmaller: boolean
}

type Paint = OffscreenCanvasRenderingContext2D
type Pixels = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Outwards to whole pixels, and never outside. */
const pixelsOf = ({ x, y, w, h }: Cover, width: number, height: number): Pixels => {
  const left = Math.max(0, Math.floor(x * width))
  const top = Math.max(0, Math.floor(y * height))
  const right = Math.min(width, Math.ceil((x + w) * width))
  const bottom = Math.min(height, Math.ceil((y + h) * height))
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** The mean colour of each of few squares, drawn large and smooth. The picture cannot be had back from so little. */
const blur = (paint: Paint, { x, y, w, h }: Pixels): void => {
  const square = Math.max(w, h) / squaresAlong
  const [wide, high] = [Math.max(1, Math.round(w / square)), Math.max(1, Math.round(h / square))]
  const { data } = paint.getImageData(x, y, w, h)
  const few = new OffscreenCanvas(wide, high)
  const fewPaint = few.getContext('2d')
  if (fewPaint === null) throw new Error('no canvas')
  const sums = new Float64Array(wide * high * 4)
  for (let row = 0; row < h; row++) {
    const into = Math.min(high - 1, Math.floor((row * high) / h)) * wide
    for (let column = 0; column < w; column++) {
      const cell = 4 * (into + Math.min(wide - 1, Math.floor((column * wide) / w)))
      const from = 4 * (row * w + column)
      for (let part = 0; part < 3; part++)
        sums[cell + part] = (sums[cell + part] ?? 0) + (data[from + part] ?? 0)
      sums[cell + 3] = (sums[cell + 3] ?? 0) + 1
    }
  }
  const means = fewPaint.createImageData(wide, high)
  for (let at = 0; at < means.data.length; at += 4) {
    const count = sums[at + 3] ?? 1
    for (let part = 0; part < 3; part++) means.data[at + part] = Math.round((sums[at + part] ?? 0) / count)
    means.data[at + 3] = 255
  }
  fewPaint.putImageData(means, 0, 0)
  paint.imageSmoothingEnabled = true
  paint.imageSmoothingQuality = 'high'
  paint.clearRect(x, y, w, h)
  paint.drawImage(few, x, y, w, h)
}

const draw = async (picture: ImageBitmap, covers: readonly Cover[], scale: number): Promise<Blob> => {
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const canvas = new OffscreenCanvas(width, height)
  const paint = canvas.getContext('2d', { alpha: false })
  if (paint === null) throw new Error('no canvas')
  // A picture that lets through would be black there.
  paint.fillStyle = '#fff'
  paint.fillRect(0, 0, width, height)
  paint.drawImage(picture, 0, 0, width, height)
  // One that is too large takes no paint, and some browsers say nothing: the covered photo would be black all over.
  if (paint.getImageData(0, 0, 1, 1).data[3] !== 255) throw new Error('nothing was drawn')
  for (const cover of covers) {
    const pixels = pixelsOf(cover, width, height)
    if (pixels.w <= 0 || pixels.h <= 0) continue
    if (cover.way === 'blur') blur(paint, pixels)
  }
  // Boxes last, so that no blur beside one mixes in what it covers.
  paint.fillStyle = '#000'
  for (const cover of covers) {
    const { x, y, w, h } = pixelsOf(cover, width, height)
    if (cover.way === 'box') paint.fillRect(x, y, w, h)
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}

/** At full size where this browser can draw so much, else at 16 megapixels. Throws what cannot be decoded or drawn. */
export const coverPhoto = async (photo: Blob, covers: readonly Cover[]): Promise<Covered> => {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' })
  try {
    const fits = Math.sqrt(mostPixels / (picture.width * picture.height))
    const whole = await draw(picture, covers, 1).catch((error: unknown) => {
      if (fits >= 1) throw error
      return null
    })
    const covered = whole ?? (await draw(picture, covers, fits))
    if (covered.type !== 'image/jpeg') throw new Error('no JPEG could be made')
    return { picture: covered, isSmaller: whole === null }
  } finally {
    picture.close()
  }
}
