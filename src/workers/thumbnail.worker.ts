// Draws thumbnails off the main thread. Only a shell: a photo comes in, its picture or null goes out.

import { drawThumbnail } from '#/capture/draw-thumbnail.ts'
import type { ThumbnailDone, ThumbnailOrder } from '#/capture/thumbnail.ts'

const drawn = async (photo: Blob): Promise<Blob | null> => {
  try {
    return await drawThumbnail(photo)
  } catch {
    return null
  }
}

const serve = async ({ order, photo }: ThumbnailOrder): Promise<void> => {
  const done: ThumbnailDone = { order, picture: await drawn(photo) }
  self.postMessage(done)
}

self.addEventListener('message', ({ data }: MessageEvent<ThumbnailOrder>) => void serve(data))
