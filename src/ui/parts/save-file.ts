// Hands bytes to the browser as a download. What becomes of them there nobody can know. Never opened in the page: the
// type says nothing but bytes, so nothing in them can run.

/** Longer than any browser takes to begin its own copy of a large file; the address only keeps a reference. */
const addressLives = 10 * 60_000

export const saveFile = (content: Blob, name: string, mediaType = 'application/octet-stream'): void => {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), addressLives)
}
