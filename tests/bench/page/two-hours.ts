// The pieces of a recording, handed to storage as the app's own recording does, one after the other and as fast as they go in:
// many times faster than they come from a microphone, whose own memory is not in this.

import { momentNow } from '#/base/dates.ts'
import { unwrap } from '#/base/result.ts'
import { holdRecording, type HeldRecording } from '#/store/recordings.ts'
import { theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'

/** A second of sound comes in four pieces of 64 kbit/s. */
const pieceBytes = 2_000

let held: HeldRecording | null = null
let index = 0

/** Goes on for so many seconds of recording. */
export const recordedSeconds = async (seconds: number): Promise<void> => {
  if (held === null) await startSession()
  const recordings = await theStore().openRecordings()
  if (held === null) {
    held = holdRecording()
    const row = { recording: held.recording, ledger: null, startedAt: momentNow(), participants: '' }
    const rest = { mediaType: 'audio/mp4', plan: null, agreed: null, marks: [], gaps: [] }
    unwrap(await recordings.putRecording({ ...row, ...rest }))
  }
  for (const end = index + seconds * 4; index < end; index++) {
    const content = crypto.getRandomValues(new Uint8Array(pieceBytes)).buffer
    unwrap(await recordings.putChunk({ recording: held.recording, index, content, until: index / 4 }))
  }
}

/** Bytes that are there, which go then. */
export const letRecordingGo = async (): Promise<number> => {
  if (held === null) return 0
  const recordings = await theStore().openRecordings()
  const found = unwrap(await recordings.recordingFile(held.recording))
  unwrap(await recordings.dropRecording(held.recording))
  await held.letGo()
  held = null
  index = 0
  return found?.file.size ?? 0
}
