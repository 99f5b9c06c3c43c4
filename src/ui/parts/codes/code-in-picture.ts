// The code in a picture that somebody chose: a photo of a poster, or one that was saved. Nothing of the picture is kept.

import { decodeQR } from 'qr/decode.js'

/** Of the longer side: large codes need many pixels, and small ones are found sooner in few. */
const sizes = [800, 1_600, 400]

/** Null where no code is in it, or it is no picture at all. */
export const codeInPicture = async (file: Blob): Promise<string | null> => {
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  try {
    for (const size of sizes) {
      const scale = Math.min(1, size / Math.max(picture.width, picture.height))
      const [w, h] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)]
      const context = new OffscreenCanvas(w, h).getContext('2d')
      if (context === null) return null
      // What is clear in it is paper.
      context.fillStyle = '#fff'
      context.fillRect(0, 0, w, h)
      context.drawImage(picture, 0, 0, w, h)
      try {
        return decodeQR(context.getImageData(0, 0, w, h), { timeLimit: 500 })
      } catch {
        // None that can be read at this size.
      }
    }
    return null
  } finally {
    picture.close()
  }
}
