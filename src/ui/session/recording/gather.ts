// The pieces of a recording as one file, with its length written into it: read, named by its bytes, and committed by nobody yet.
// Nothing of the pieces is touched here.

import { dayOf } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { mendRecording } from '#/capture/mend-recording.ts'
import { readFile, type Captured } from '#/capture/read-file.ts'
import type { RecordingRow } from '#/store/rows.ts'
import { ownerHere, type KeepError } from '#/ui/session/capture-evidence.ts'
import { alignedWith } from '#/ui/session/recording/aligned.ts'
import { leftHere, theRecordings } from '#/ui/session/recording/left.ts'
import { theStore } from '#/ui/session/session.ts'

export type Gathered = { readonly row: RecordingRow; readonly seconds: number; readonly captured: Captured }

/** `recording-2026-11-22-1405.m4a` */
const fileName = ({ startedAt, mediaType }: RecordingRow, called: string): string => {
  const when = `${dayOf(startedAt)}-${startedAt.slice(11, 13)}${startedAt.slice(14, 16)}`
  const isFilm = mediaType.startsWith('video/')
  const end = mediaType.includes('/mp4')
    ? isFilm
      ? 'mp4'
      : 'm4a'
    : mediaType.includes('ogg')
      ? 'ogg'
      : 'webm'
  return `${called}-${when}.${end}`
}

/** `called`: what its file's name begins with. */
export const gatherRecording = async (
  recording: Id,
  called: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<Result<Gathered, KeepError>> => {
  const left = await leftHere(recording)
  if (!left.ok) return left
  const { row, seconds: told } = left.value
  const found = await (await theRecordings()).recordingFile(recording)
  if (!found.ok) return found
  if (found.value === null) return err({ kind: 'not here', key: recording })
  const { file, seconds: length } = await mendRecording(found.value.file)
  const captured = await readFile(
    new File([file], fileName(row, called), { type: row.mediaType }),
    theStore(),
    { ...ownerHere(), onProgress },
  )
  const seconds = length ?? told
  return captured.ok
    ? ok({ row: alignedWith(row, told, seconds), seconds, captured: captured.value })
    : captured
}
