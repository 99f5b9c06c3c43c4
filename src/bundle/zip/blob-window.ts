// Reading small pieces of a large Blob: neighbouring wanted places are fetched together, because 65,000 headers one by
// one are 65,000 trips to the disk. Never holds more than one window.

/** A Blob that cannot be read any more (the file was moved, changed or its disk taken out). Caught by the reader only. */
export class UnreadableBlob extends Error {}

/** Bytes [from, to) of the Blob, cut off at its end. Throws {@link UnreadableBlob}. */
export const bytesOfBlob = async (blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await blob.slice(from, Math.min(to, blob.size)).arrayBuffer())
  } catch (cause) {
    throw new UnreadableBlob(cause instanceof Error ? cause.message : String(cause))
  }
}

export type ReadAt = (at: number, length: number) => Promise<Uint8Array<ArrayBuffer>>

/** Bytes from a wanted place that are worth fetching with it: a header with a usual name. */
const reach = 512
const longestWindow = 256 * 1024

/** A reader for the wanted places, which must be sorted; other places may be read too, less cheaply. */
export const windowedReader = (blob: Blob, wanted: readonly number[]): ReadAt => {
  let start = 0
  let held = new Uint8Array(0)
  let next = 0
  return async (at, length) => {
    const end = Math.min(at + length, blob.size)
    if (at < start || end > start + held.length) {
      while (next < wanted.length && (wanted[next] ?? 0) <= at) next++
      let to = at + Math.max(length, reach)
      for (let i = next; i < wanted.length; i++) {
        const far = (wanted[i] ?? 0) + reach
        if (far - at > longestWindow) break
        to = Math.max(to, far)
      }
      held = await bytesOfBlob(blob, at, to)
      start = at
    }
    return held.subarray(at - start, at - start + length)
  }
}
