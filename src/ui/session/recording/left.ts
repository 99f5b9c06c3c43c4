// Recordings that are not evidence: a crash cut them short, or nobody has said yet that everyone agreed. Each is offered
// with its true length and its moments; what nothing was recorded of is cleared away.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { mendRecording } from '#/capture/mend-recording.ts'
import type { LeftRecording, Recordings } from '#/store/recordings.ts'
import type { StoreError } from '#/store/store-error.ts'
import { draftPlace, isDraftHere } from '#/ui/session/draft-place.ts'
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

const allOf = async (place: Id | null): Promise<Result<readonly LeftRecording[], StoreError>> => {
  const recordings = await theRecordings()
  const [all, living] = await Promise.all([recordings.recordings(), recordings.living()])
  if (!all.ok) return all
  return ok(all.value.filter(({ row }) => isDraftHere(row, place) && !living.has(row.recording)))
}

/** Of this place, and recorded by no tab at this moment; the latest first. */
export const leftRecordings = async (place: Id | null): Promise<readonly LeftRecording[]> => {
  const all = await allOf(place)
  if (!all.ok) return []
  const recordings = await theRecordings()
  for (const { row, seconds } of all.value) if (seconds === 0) void recordings.dropRecording(row.recording)
  return all.value.filter(({ seconds }) => seconds > 0)
}

/** One of them by its name, as it is asked for by an address: another's, or one under way in another tab, is not here. */
export const leftHere = async (recording: Id): Promise<Result<LeftRecording, StoreError>> => {
  const all = await allOf(draftPlace())
  if (!all.ok) return all
  const left = all.value.find(({ row }) => row.recording === recording)
  return left === undefined ? err({ kind: 'not here', key: recording }) : ok(left)
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
      const left = await leftHere(recording)
      const found = left.ok ? await (await theRecordings()).recordingFile(recording) : left
      if (!left.ok || !found.ok || found.value === null || found.value.file.size === 0) {
        if (!gone) setKept(null)
        return
      }
      const { file, seconds } = await mendRecording(found.value.file)
      if (gone) return
      url = URL.createObjectURL(safelyTyped(file))
      const length = seconds ?? left.value.seconds
      setKept({ row: alignedWith(left.value.row, left.value.seconds, length), seconds: length, url })
    }
    void look()
    return () => {
      gone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [recording])
  return kept
}
