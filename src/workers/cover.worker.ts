// Covers parts of one photo off the main thread, and ends. Only a shell: a photo comes in, the covered one or null goes out.

import { coverPhoto, type Covered } from '#/capture/cover-photo.ts'
import type { CoverDone, CoverOrder } from '#/capture/covering.ts'

const covered = async ({ photo, covers }: CoverOrder): Promise<Covered | null> => {
  try {
    return await coverPhoto(photo, covers)
  } catch {
    return null
  }
}

const serve = async (order: CoverOrder): Promise<void> => {
  const done: CoverDone = { covered: await covered(order) }
  self.postMessage(done)
}

self.addEventListener('message', ({ data }: MessageEvent<CoverOrder>) => void serve(data))
