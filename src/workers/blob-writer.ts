// A file written piece by piece, as its writer hands the pieces out, some of it over what stood there: each is given to the browser
// at once, so that an hour of film never lies in a script's memory. It knows nothing of any format.

export type BlobWriter = {
  /** At the end, or over what is there. Beyond the end nothing can be written. */
  write(bytes: Uint8Array<ArrayBuffer>, position: number): void
  /** All of it so far. */
  blob(mediaType: string): Blob
}

type Part = { readonly content: Blob; readonly from: number; readonly to: number }

export const blobWriter = (): BlobWriter => {
  let parts: readonly Part[] = []
  /** What of a part lies between two places; nothing where that is none of it. */
  const cut = (part: Part, start: number, end: number): readonly Part[] => {
    const from = Math.max(part.from, start)
    const to = Math.min(part.to, end)
    if (from >= to) return []
    const isWhole = from === part.from && to === part.to
    return [isWhole ? part : { content: part.content.slice(from - part.from, to - part.from), from, to }]
  }
  return {
    write: (bytes, position) => {
      if (position > (parts.at(-1)?.to ?? 0)) throw new Error('a hole in what is written')
      const written = { content: new Blob([bytes]), from: position, to: position + bytes.length }
      const before = parts.flatMap((part) => cut(part, 0, written.from))
      const behind = parts.flatMap((part) => cut(part, written.to, Infinity))
      parts = [...before, written, ...behind]
    },
    blob: (type) =>
      new Blob(
        parts.map(({ content }) => content),
        { type },
      ),
  }
}
