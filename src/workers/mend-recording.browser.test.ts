// A film of many pieces, as a browser leaves it: without its length. Mended it has one, and every picture is what it was, in its
// order, wherever what is filled in later was written over what stood there.

import {
  BlobSource,
  BufferTarget,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Output,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny'
import { expect, it } from 'vitest'
import { sha256OfBuffer } from '#/base/hash.ts'
import { mendRecording } from '#/capture/mend-recording.ts'

const pictures = 1_000
const aSecond = 25
const pictureBytes = 12_000

/** VP8 tells in the lowest bit of a picture whether it can be shown by itself. */
const picture = (isKey: boolean): Uint8Array => {
  const bytes = crypto.getRandomValues(new Uint8Array(pictureBytes))
  bytes[0] = ((bytes[0] ?? 0) & 0xfe) | (isKey ? 0 : 1)
  return bytes
}

/** Its first pictures cannot be shown by themselves where `damaged`. */
const film = async (damaged = 0): Promise<Blob> => {
  const target = new BufferTarget()
  const output = new Output({ format: new WebMOutputFormat({ appendOnly: true }), target })
  const source = new EncodedVideoPacketSource('vp8')
  output.addVideoTrack(source)
  await output.start()
  const meta = { decoderConfig: { codec: 'vp8', codedWidth: 640, codedHeight: 480 } }
  for (let at = 0; at < pictures; at++) {
    const isKey = at % 50 === 0
    const bytes = picture(isKey && at >= damaged)
    await source.add(new EncodedPacket(bytes, isKey ? 'key' : 'delta', at / aSecond, 1 / aSecond), meta)
  }
  await output.finalize()
  return new Blob([target.buffer ?? ''], { type: 'video/webm;codecs=vp8' })
}

const hashesOf = async (file: Blob): Promise<readonly string[]> => {
  const input = new Input({ source: new BlobSource(file), formats: [WEBM] })
  const track = await input.getPrimaryVideoTrack()
  if (track === null) return []
  const hashes: string[] = []
  for await (const { data } of new EncodedPacketSink(track).packets())
    hashes.push(await sha256OfBuffer(new Uint8Array(data)))
  return hashes
}

const toldLength = (file: Blob): Promise<number> =>
  new Promise((resolve, reject) => {
    const player = document.createElement('video')
    player.addEventListener('loadedmetadata', () => resolve(player.duration))
    player.addEventListener('error', () => reject(new Error('it cannot be played')))
    player.src = URL.createObjectURL(file)
  })

it('gives a film of 12 MB its length, and leaves every picture as it was', async () => {
  const before = await film()
  expect(await toldLength(before)).toBe(Infinity)
  const { file, seconds } = await mendRecording(before)
  expect(file).not.toBe(before)
  expect(seconds).toBeCloseTo(pictures / aSecond, 1)
  expect(await toldLength(file)).toBeCloseTo(pictures / aSecond, 1)
  const hashes = await hashesOf(before)
  expect(hashes).toHaveLength(pictures)
  expect(await hashesOf(file)).toEqual(hashes)
})

it('keeps a film as it is where a copy would begin later', async () => {
  const before = await film(100)
  const { file, seconds } = await mendRecording(before)
  expect(await hashesOf(file)).toEqual(await hashesOf(before))
  expect(seconds).toBeCloseTo(pictures / aSecond, 1)
})
