// Where the beeps of a known sound (beeps.ts) are heard again, in the samples of whatever became of it.

/** When each beep begins in these samples: louder than a third of the loudest, after a quarter of a second of less. */
export const beepsIn = (samples: Float32Array, rate: number): readonly number[] => {
  let loudest = 0
  for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample))
  const found: number[] = []
  let lastLoud = -Infinity
  for (const [frame, sample] of samples.entries()) {
    if (Math.abs(sample) < loudest / 3) continue
    if ((frame - lastLoud) / rate > 0.25) found.push(frame / rate)
    lastLoud = frame
  }
  return found
}
