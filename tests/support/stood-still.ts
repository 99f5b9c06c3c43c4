// Whether the machine itself stood still, as one that others use does: seen by a timer and by small writes of the test's own, neither
// of them the app's. So a sample that fell into it can be told from one that the app spoiled; it excuses nothing else.

import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

type Stand = { readonly from: number; readonly to: number }

export type Watch = {
  /** The longest time, in ms, that a timer or a write took too long between these two, on this machine's clock (`Date.now()`). */
  readonly longest: (from: number, to: number) => number
  readonly stop: () => Promise<void>
}

/** In ms; how often a timer is due. */
const tick = 20

/** `folder`: on the disk that the browser's profile lies on. */
export const watchMachine = async (folder: string): Promise<Watch> => {
  const stands: Stand[] = []
  const over = new AbortController()
  let writingSince = Date.now()
  const timing = async (): Promise<void> => {
    for (let last = Date.now(); !over.signal.aborted;) {
      await after(tick)
      const now = Date.now()
      if (now - last > 2 * tick) stands.push({ from: last + tick, to: now })
      last = now
    }
  }
  const writing = async (file: FileHandle): Promise<void> => {
    const bytes = new Uint8Array(4096)
    while (!over.signal.aborted) {
      writingSince = Date.now()
      await file.write(bytes, 0, bytes.length, 0)
      await file.datasync()
      stands.push({ from: writingSince, to: Date.now() })
      await after(5 * tick)
    }
    await file.close()
  }
  const file = await open(join(folder, 'stood-still'), 'w')
  const both = Promise.all([timing(), writing(file)])
  return {
    longest: (from, to) =>
      Math.max(
        0,
        ...[...stands, ...(over.signal.aborted ? [] : [{ from: writingSince, to: Date.now() }])]
          .filter((stand) => stand.to > from && stand.from < to)
          .map((stand) => stand.to - stand.from),
      ),
    stop: async () => {
      over.abort()
      await both
    },
  }
}
