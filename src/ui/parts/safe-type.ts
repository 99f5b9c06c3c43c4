// Under which type a stranger's bytes may get an address of their own in this app. A browser runs what it is told is a page
// or a drawing, so only types that can never run are named; everything else is bytes, which a browser only ever saves.

const passive = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/heif',
  'image/bmp',
])

/** The type itself where it is a picture, sound or film; else bytes and nothing more. */
export const safeTypeOf = (mediaType: string): string => {
  const plain = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  const isPlayed = /^(?:audio|video)\/[a-z0-9.+-]+$/.test(plain) && !plain.includes('xml')
  return passive.has(plain) || isPlayed ? mediaType : 'application/octet-stream'
}

/** The same bytes, by reference, under a type that cannot run. */
export const safelyTyped = (blob: Blob): Blob => {
  const type = safeTypeOf(blob.type)
  return type === blob.type ? blob : blob.slice(0, blob.size, type)
}
