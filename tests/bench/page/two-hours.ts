// The pieces of a recording, handed to storage as the app's own recording does, one after the other: at the pace of a microphone or
// many times faster, never faster than they go in. A microphone's own memory is not in this.

import { momentNow } from '#/base/dates.ts'
import { unwrap } from '#/base/result.ts'
import { holdRecording, type HeldRecording } from '#/store/recordings.ts'
import { theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'

/** Milliseconds. */
const pieceLength = 250
/** Of 64 kbit/s. */
const pieceBytes = 2_000

let held: HeldRecording | null = null
let index = 0
/** Transactions that wrote a piece so that a power cut does not take it. */
let strictWrites = 0

const countStrictWrites = (): void => {
  const plain: typeof IDBDatabase.prototype.transaction = Object.getOwnPropertyDescriptor(
    IDBDatabase.prototype,
    'transaction',
  )?.value
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...how) {
    const begun = plain.apply(this, how)
    const isPiece = [how[0]].flat()[0] === 'chunks' && begun.mode === 'readwrite'
    if (isPiece && begun.durability === 'strict') strictWrites += 1
    return begun
  }
}

const until = async (moment: number): Promise<void> => {
  const left = moment - performance.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}

/** Goes on for so many seconds of recording, so many times faster than they are. */
export const recordedSeconds = async (seconds: number, times: number): Promise<void> => {
  if (held === null) await startSession()
  const recordings = await theStore().openRecordings()
  if (held === null) {
    held = holdRecording()
    countStrictWrites()
    const row = { recording: held.recording, ledger: null, startedAt: momentNow(), participants: '' }
    const rest = { mediaType: 'audio/mp4', plan: null, agreed: null, marks: [], gaps: [] }
    unwrap(await recordings.putRecording({ ...row, ...rest }))
  }
  const began = performance.now()
  const first = index
  for (const end = index + seconds * 4; index < end; index++) {
    await until(began + ((index - first) * pieceLength) / times)
    const content = crypto.getRandomValues(new Uint8Array(pieceBytes)).buffer
    unwrap(await recordings.putChunk({ recording: held.recording, index, content, until: index / 4 }))
  }
}

/** What is there, which goes then. */
export const letRecordingGo = async (): Promise<{
  readonly bytes: number
  readonly strictWrites: number
}> => {
  if (held === null) return { bytes: 0, strictWrites }
  const recordings = await theStore().openRecordings()
  const found = unwrap(await recordings.recordingFile(held.recording))
  unwrap(await recordings.dropRecording(held.recording))
  await held.letGo()
  held = null
  index = 0
  return { bytes: found?.file.size ?? 0, strictWrites }
}
