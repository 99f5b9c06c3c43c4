// The waveform of a recording that is looked at, as far as it has been read. What was read whole is kept while the app is
// open, so that a second look draws at once; nothing of it is ever stored.

import { useEffect, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import { readWaveform } from '#/capture/read-waveform.ts'

/** Screens ask the session. */
export { peaksPerSecond } from '#/capture/read-waveform.ts'

const nothing = new Uint8Array()
const read = new Map<Sha256, Uint8Array>()
const mostKept = 20

const keep = (sha256: Sha256, peaks: Uint8Array): void => {
  read.set(sha256, peaks)
  const [oldest] = read.keys()
  if (read.size > mostKept && oldest !== undefined) read.delete(oldest)
}

/** Empty while nothing is read, and where it cannot be decoded here. */
export const useWaveform = (sha256: Sha256, file: Blob | null): Uint8Array => {
  const [shown, setShown] = useState<{ of: Sha256; peaks: Uint8Array }>({ of: sha256, peaks: nothing })
  useEffect(() => {
    if (file === null || read.has(sha256)) return
    return readWaveform(file, (peaks, isWhole) => {
      if (isWhole) keep(sha256, peaks)
      setShown({ of: sha256, peaks })
    })
  }, [sha256, file])
  return read.get(sha256) ?? (shown.of === sha256 ? shown.peaks : nothing)
}
