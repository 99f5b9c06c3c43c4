// A file as a Blob that is read piece by piece, at any size. Node 20's own `openAsBlob` ends the whole process when a
// Blob is sliced beyond 4 GiB (an assertion in node_blob.cc wants 32 bits), and bundles of recordings get there.

import { open, type FileHandle } from 'node:fs/promises'

const step = 2 ** 20

class FileBlob implements Blob {
  readonly type = ''

  constructor(
    private readonly file: FileHandle,
    private readonly from: number,
    readonly size: number,
  ) {}

  slice(start = 0, end = this.size): Blob {
    const first = within(start, this.size)
    return new FileBlob(this.file, this.from + first, Math.max(0, within(end, this.size) - first))
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(this.size)
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await this.file.read(bytes, done, bytes.length - done, this.from + done)
      if (bytesRead === 0) throw new Error('the file became shorter while it was read')
      done += bytesRead
    }
    return bytes
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes())
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0
    return new ReadableStream({
      pull: async (controller) => {
        if (at >= this.size) {
          controller.close()
          return
        }
        controller.enqueue(new Uint8Array(await this.slice(at, at + step).arrayBuffer()))
        at += step
      },
    })
  }
}

/** As Blob.slice counts: from the end where negative, never outside, whole bytes. */
const within = (at: number, size: number): number =>
  Math.trunc(at < 0 ? Math.max(0, size + at) : Math.min(at, size))

/** The file must stay open while any piece of it is read. Rejects where it cannot be opened or is no file. */
export const openFileBlob = async (path: string): Promise<{ blob: Blob; close: () => Promise<void> }> => {
  const file = await open(path)
  const found = await file.stat()
  if (!found.isFile()) {
    await file.close()
    throw new Error('not a file')
  }
  return { blob: new FileBlob(file, 0, found.size), close: () => file.close() }
}
