// Sound that is known to the hundredth of a second: a WAV with a beep at each named second.

const beepLength = 0.12
const pitch = 1_000

/** 16 bits, one channel. `at`: when each beep begins, in seconds. */
export const beepsWav = (seconds: number, at: readonly number[], rate = 16_000): Uint8Array<ArrayBuffer> => {
  const frames = Math.round(seconds * rate)
  const bytes = new Uint8Array(44 + frames * 2)
  const view = new DataView(bytes.buffer)
  const word = (place: number, letters: string): void => {
    for (let i = 0; i < letters.length; i++) view.setUint8(place + i, letters.charCodeAt(i))
  }
  word(0, 'RIFF')
  view.setUint32(4, 36 + frames * 2, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  word(36, 'data')
  view.setUint32(40, frames * 2, true)
  for (const begin of at) {
    const first = Math.round(begin * rate)
    const last = Math.min(frames, first + Math.round(beepLength * rate))
    for (let frame = first; frame < last; frame++) {
      const wave = Math.sin((2 * Math.PI * pitch * (frame - first)) / rate)
      view.setInt16(44 + frame * 2, Math.round(wave * 26_000), true)
    }
  }
  return bytes
}
