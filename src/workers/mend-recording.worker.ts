// Writes a recording's length into it, off the main thread: what browsers record as webm or ogg has none, and players then
// show no end and cannot jump. The sound and pictures themselves are copied, never made anew, and never all in memory: two hours
// of film are 800 MB.

import {
  BlobSource,
  Conversion,
  Input,
  MATROSKA,
  MP4,
  OGG,
  OggOutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny'
import type { MendDone, MendOrder } from '#/capture/mend-recording.ts'
import { blobWriter } from '#/workers/blob-writer.ts'

const open = (file: Blob): Input =>
  new Input({ source: new BlobSource(file), formats: [WEBM, MATROSKA, MP4, OGG] })

const formatFor = (mediaType: string): WebMOutputFormat | OggOutputFormat | null => {
  if (/^(?:audio|video)\/webm/.test(mediaType)) return new WebMOutputFormat()
  return mediaType.startsWith('audio/ogg') ? new OggOutputFormat() : null
}

const lengthOf = async (file: Blob): Promise<number | null> => {
  try {
    return await open(file).computeDuration()
  } catch {
    return null
  }
}

/** Of sound and picture together. */
const packetsIn = async (file: Blob): Promise<number> => {
  const tracks = await open(file).getTracks()
  const counted = await Promise.all(tracks.map((track) => track.computePacketStats()))
  return counted.reduce((sum, { packetCount }) => sum + packetCount, 0)
}

/** A copy begins with the first picture that can be shown by itself: what a damaged film has before it would be left out. */
const hasAll = async (copy: Blob, file: Blob): Promise<boolean> => {
  try {
    return (await packetsIn(copy)) === (await packetsIn(file))
  } catch {
    return false
  }
}

/** Bytes that are collected before they are written, so that most of what is filled in later is still at hand. */
const chunkSize = 4 * 1024 * 1024

/** Null where it needs none, or is too damaged to be copied. */
const mended = async (file: Blob): Promise<Blob | null> => {
  const format = formatFor(file.type)
  if (format === null) return null
  try {
    const written = blobWriter()
    const into = new WritableStream<StreamTargetChunk>({
      write: ({ data, position }) => written.write(data, position),
    })
    const target = new StreamTarget(into, { chunked: true, chunkSize })
    const output = new Output({ format, target })
    const conversion = await Conversion.init({ input: open(file), output, showWarnings: false })
    if (!conversion.isValid || conversion.discardedTracks.length > 0) return null
    await conversion.execute()
    return written.blob(file.type)
  } catch {
    return null
  }
}

const serve = async ({ file }: MendOrder): Promise<void> => {
  const again = await mended(file)
  const seconds = await lengthOf(again ?? file)
  const was = again === null ? seconds : await lengthOf(file)
  // A copy that lost something is none.
  const isAsLong = seconds !== null && was !== null && seconds > was - 0.1
  const isWhole = again !== null && isAsLong && (await hasAll(again, file))
  const done: MendDone = { file: isWhole ? again : file, seconds: isWhole ? seconds : was }
  self.postMessage(done)
}

self.addEventListener('message', ({ data }: MessageEvent<MendOrder>) => void serve(data))
