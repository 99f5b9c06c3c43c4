// Small pictures of photos. One is drawn after its photo is saved; where the page went before that, it is drawn when it is
// first wanted. None is ever waited for by a save.

import type { Sha256 } from '#/base/hash.ts'
import { ok, type Result } from '#/base/result.ts'
import { makeThumbnail } from '#/capture/thumbnail.ts'
import type { StoreError } from '#/store/store-error.ts'
import { theStore } from '#/ui/session/session.ts'

/** Being drawn, or found to be such as cannot be, and nothing less: that is not tried again with every look at a list. */
const drawing = new Map<Sha256, Promise<Blob | null>>()

const drawn = async (sha256: Sha256, photo: Blob): Promise<Blob | null> => {
  try {
    const picture = await makeThumbnail(photo)
    if (picture === null) return null
    if (picture) await theStore().putThumbnail(sha256, picture)
    drawing.delete(sha256)
    return picture ?? null
  } catch {
    // Without harm to what waits for it: the photo itself is kept.
    drawing.delete(sha256)
    return null
  }
}

/** Null where there is none: the browser cannot show the photo, or nobody drew it this time. */
export const drawThumbnail = (sha256: Sha256, photo: Blob): Promise<Blob | null> => {
  const picture = drawing.get(sha256) ?? drawn(sha256, photo)
  drawing.set(sha256, picture)
  return picture
}

/** Null for what is no photo, or cannot be shown. */
export const thumbnailOf = async (sha256: Sha256): Promise<Result<Blob | null, StoreError>> => {
  const kept = await theStore().thumbnail(sha256)
  if (!kept.ok || kept.value !== null) return kept
  const coming = drawing.get(sha256)
  if (coming) return ok(await coming)
  const photo = await theStore().blob(sha256)
  return photo.ok ? ok(await drawThumbnail(sha256, photo.value.blob)) : kept
}
