// A real bundle changed as a stranger might change it: what is inside is taken out byte for byte, and put back with a lie.

import { hostileZip, type HostileEntry } from './hostile-zip.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The entries of a ZIP that only stores, as ours do, read by its directory. */
export const entriesOf = (zip: Bytes): HostileEntry[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('Not a plain ZIP without a comment')
  const entries: HostileEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    )
    const bytes = view.getUint32(at + 24, true)
    const local = view.getUint32(at + 42, true)
    const contentAt = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: new TextDecoder().decode(zip.slice(at + 46, at + 46 + (nameBytes ?? 0))),
      content: zip.slice(contentAt, contentAt + bytes),
    })
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0)
  }
  return entries
}

export const topFolderOf = (entries: readonly HostileEntry[]): string =>
  String(entries[0]?.name).split('/')[0] ?? ''

/** With one more entry than it was made with. */
export const withEntry = (zip: Bytes, name: (top: string) => string, content: Bytes): Bytes => {
  const entries = entriesOf(zip)
  return hostileZip([...entries, { name: name(topFolderOf(entries)), content }])
}

/** One bit in the middle of an entry's content is the other way round; the ZIP's own sums are left as they were. */
export const withFlippedByte = (zip: Bytes, path: RegExp): Bytes => {
  const entry = entriesOf(zip).find(({ name }) => path.test(String(name)))
  const content = entry?.content
  if (content === undefined) throw new Error(`No entry is like ${path.source}`)
  const flipped = Uint8Array.from(zip)
  const at = Buffer.from(zip.buffer, zip.byteOffset, zip.length).indexOf(content) + (content.length >> 1)
  flipped[at] = (flipped[at] ?? 0) ^ 1
  return flipped
}
