// How loud a recording is, twenty times a second, off the main thread. Decoded a few frames at a time, which are let go at
// once, so that two hours never lie in memory; what is read is told every half minute of it. It changes nothing.

import { ALL_FORMATS, AudioSampleSink, BlobSource, Input, type AudioSample } from 'mediabunny'
import { peaksPerSecond, type WaveformNews, type WaveformOrder } from '#/capture/read-waveform.ts'

/** Seconds of the recording between two tellings. */
const together = 30
/** Every third sound wave's sample is enough for a picture. */
const stride = 3

type Heard = (at: number, loud: number) => void

/** The loudest of the first channel, a share of full loudness, for each stretch that the sample touches. */
const hear = (sample: AudioSample, room: Float32Array, heard: Heard): void => {
  const frames = Math.min(sample.numberOfFrames, room.length)
  sample.copyTo(room.subarray(0, frames), { planeIndex: 0, format: 'f32-planar', frameCount: frames })
  const step = Math.max(1, Math.floor(sample.sampleRate / peaksPerSecond))
  for (let start = 0; start < frames; start += step) {
    let most = 0
    const end = Math.min(frames, start + step)
    for (let frame = start; frame < end; frame += stride) most = Math.max(most, Math.abs(room[frame] ?? 0))
    heard(Math.floor((sample.timestamp + start / sample.sampleRate) * peaksPerSecond), most)
  }
}

const tell = (news: WaveformNews): void => self.postMessage(news)
const tellNothingMore = (): void => tell({ from: 0, peaks: new Uint8Array(), done: true })

const serve = async ({ file }: WaveformOrder): Promise<void> => {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS })
  const track = await input.getPrimaryAudioTrack()
  if (track === null || !(await track.canDecode())) return tellNothingMore()
  const room = new Float32Array(192_000)
  const size = together * peaksPerSecond
  let from = 0
  let upTo = 0
  let peaks = new Uint8Array(size)
  const flush = (done: boolean): void => {
    tell({ from, peaks: done ? peaks.slice(0, Math.max(0, upTo - from)) : peaks, done })
    from += size
    peaks = new Uint8Array(size)
  }
  for await (const sample of new AudioSampleSink(track).samples()) {
    hear(sample, room, (at, loud) => {
      // A hole in the sound is passed over stretch by stretch.
      for (let over = Math.floor((at - from) / size); over > 0; over--) flush(false)
      upTo = Math.max(upTo, at + 1)
      // The square root: a quiet voice is seen beside a loud one.
      const seen = Math.min(255, Math.round(Math.sqrt(loud) * 255))
      if (at >= from && seen > (peaks[at - from] ?? 0)) peaks[at - from] = seen
    })
    sample.close()
  }
  flush(true)
}

self.addEventListener('message', ({ data }: MessageEvent<WaveformOrder>) => {
  // What no decoder knows has no waveform; what was read of a damaged one stays.
  serve(data).catch(tellNothingMore)
})
