// Recordings that are not evidence: a crash cut them short, or nobody has said yet that everyone agreed. Each is offered
// with its true length and its moments; what nothing was recorded of is cleared away.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { mendRecording } from '#/capture/mend-recording.ts'
import type { LeftRecording, Recordings } from '#/store/recordings.ts'
import { isDraftHere } from '#/ui/session/draft-place.ts'
import { alignedWith } from '#/ui/session/recording/aligned.ts'
import { safelyTyped } from '#/ui/parts/safe-type.ts'
import { theStore } from '#/ui/session/session.ts'

export const theRecordings = (): Promise<Recordings> => theStore().openRecordings()

const changes = new EventTarget()

/** One was stopped in this tab, kept or thrown away. */
export const tellRecordings = (): void => void changes.dispatchEvent(new Event('change'))

export const onRecordings = (listener: () => void): (() => void) => {
  changes.addEventListener('change', listener)
  return () => changes.removeEventListener('change', listener)
}

/** Of this place, and recorded by no tab at this moment; the latest first. */
export const leftRecordings = async (place: Id | null): Promise<readonly LeftRecording[]> => {
  const recordings = await theRecordings()
  const [all, living] = await Promise.all([recordings.recordings(), recordings.living()])
  if (!all.ok) return []
  const left = all.value.filter(({ row }) => isDraftHere(row, place) && !living.has(row.recording))
  for (const { row, seconds } of left) if (seconds === 0) void recordings.dropRecording(row.recording)
  return left.filter(({ seconds }) => seconds > 0)
}

export type KeptHere = LeftRecording & {
  /** For a player, as long as the screen shows it. */
  readonly url: string
}

/** One to listen to; undefined while it is looked for, null where it is not here. */
export const useLeftRecording = (recording: Id): KeptHere | null | undefined => {
  const [kept, setKept] = useState<KeptHere | null>()
  useEffect(() => {
    let gone = false
    let url: string | null = null
    const look = async (): Promise<void> => {
      const recordings = await theRecordings()
      const [found, all] = await Promise.all([recordings.recordingFile(recording), recordings.recordings()])
      const told = all.ok ? all.value.find(({ row }) => row.recording === recording) : undefined
      if (!found.ok || found.value === null || told === undefined || found.value.file.size === 0) {
        if (!gone) setKept(null)
        return
      }
      const { file, seconds } = await mendRecording(found.value.file)
      if (gone) return
      url = URL.createObjectURL(safelyTyped(file))
      const length = seconds ?? told.seconds
      setKept({ row: alignedWith(told.row, told.seconds, length), seconds: length, url })
    }
    void look()
    return () => {
      gone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [recording])
  return kept
}
