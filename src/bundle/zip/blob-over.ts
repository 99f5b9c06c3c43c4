// A Blob over bytes that only a function can read, for the command line: Node 20 states the size of a file above 4 GiB
// modulo 4 GiB (fs.openAsBlob) and cannot make a Blob of more than 4 GiB itself. The reader needs no more than this.
// Must never be put into another Blob, stored or posted: the platform would see an empty one.

/** Reads bytes [from, to), all of which are within the size given. Rejects when it cannot. */
export type ReadBytes = (from: number, to: number) => Promise<ArrayBuffer>

/** Has `size`, `slice`, `arrayBuffer` and `text`; `stream` throws. */
export const blobOver = (size: number, read: ReadBytes): Blob => {
  const blob = new Blob()
  const within = (place: number): number => Math.max(0, Math.min(place < 0 ? size + place : place, size))
  Object.defineProperty(blob, 'size', { value: size })
  blob.slice = (start = 0, end = size) => {
    const from = within(start)
    return blobOver(Math.max(0, within(end) - from), (a, b) => read(from + a, from + b))
  }
  blob.arrayBuffer = () => read(0, size)
  blob.text = async () => new TextDecoder('utf-8').decode(await read(0, size))
  blob.stream = () => {
    throw new Error('a Blob over a function cannot be streamed')
  }
  return blob
}
