// Whether this browser can show a file, by trying rather than by its name. A file that cannot be shown here is kept all
// the same, and says so.

const always = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'application/pdf',
  'text/plain',
])

const decodes = async (picture: Blob): Promise<boolean> => {
  try {
    const bitmap = await createImageBitmap(picture, { resizeWidth: 16, resizeQuality: 'pixelated' })
    bitmap.close()
    return true
  } catch {
    return false
  }
}

/** `content` is looked at only for pictures that some browsers decode and others do not. */
export const isViewable = async (mediaType: string, content: Blob): Promise<boolean> => {
  if (always.has(mediaType)) return true
  if (mediaType.startsWith('image/')) return decodes(content)
  if (mediaType.startsWith('audio/') || mediaType.startsWith('video/'))
    return document.createElement('video').canPlayType(mediaType) !== ''
  return false
}
