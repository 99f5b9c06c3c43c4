// Draws the small picture of a photo; runs in a worker. Decoding at a reduced size where the browser can takes half the
// time of a full decode.

/** The longer side, in pixels. */
export const thumbnailSide = 320

type Size = { readonly width: number; readonly height: number }

const fit = ({ width, height }: Size, side = thumbnailSide): Size => {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** A frame header's size; null where there is none in the first bytes. */
const jpegSize = (jpeg: Uint8Array): Size | null => {
  const words = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)
  for (let at = 2; at + 9 < jpeg.length; at += 2 + words.getUint16(at + 2)) {
    const marker = words.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { height: words.getUint16(at + 5), width: words.getUint16(at + 7) }
    if (marker < 0xff00) return null
  }
  return null
}

const reduced = async (photo: Blob): Promise<VideoFrame | null> => {
  if (!('ImageDecoder' in self) || photo.type !== 'image/jpeg') return null
  const size = jpegSize(new Uint8Array(await photo.slice(0, 256 * 1024).arrayBuffer()))
  if (size === null) return null
  // The decoder goes by eighths and rounds down: asked for twice as much, it gives enough.
  const { width, height } = fit(size, 2 * thumbnailSide)
  const decoder = new ImageDecoder({
    data: photo.stream(),
    type: photo.type,
    desiredWidth: width,
    desiredHeight: height,
  })
  try {
    return (await decoder.decode()).image
  } finally {
    decoder.close()
  }
}

const drawn = async (picture: VideoFrame | ImageBitmap, size: Size): Promise<Blob> => {
  const { width, height } = fit(size)
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 })
  // Safari encodes no WebP and gives a PNG, many times as large.
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality: 0.75 })
}

/** Upright, the longer side at most 320 px. Throws what the decoder throws. */
export const drawThumbnail = async (photo: Blob): Promise<Blob> => {
  const frame = await reduced(photo)
  const picture = frame ?? (await createImageBitmap(photo))
  try {
    return await drawn(
      picture,
      'displayWidth' in picture ? { width: picture.displayWidth, height: picture.displayHeight } : picture,
    )
  } finally {
    picture.close()
  }
}
