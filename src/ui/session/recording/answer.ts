// An answer that was recorded, on its way into a form: its file is durable and its form names it before the pieces go, so that
// whatever stops it between leaves the recording to be found again.

import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { giveUp, newBlobOf } from '#/capture/read-file.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { RecordingRow } from '#/store/rows.ts'
import { ready, whileBusy, type KeepError } from '#/ui/session/capture-evidence.ts'
import { gatherRecording } from '#/ui/session/recording/gather.ts'
import { theRecordings } from '#/ui/session/recording/left.ts'
import { roundSecond } from '#/ui/session/recording/marks.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

export type SpokenAnswer = {
  readonly file: EvidenceFile
  readonly seconds: number
  readonly answers: NonNullable<RecordingRow['answers']>
}

const toNothing = { criterion: '', question: '', at: 0 }

/** `take` puts it into the form, and resolves with whether that is durable. */
export const takeAnswer = (
  recording: Id,
  take: (answer: SpokenAnswer) => Promise<boolean>,
): Promise<Result<void, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return portfolio
    const gathered = await gatherRecording(recording, 'answer')
    if (!gathered.ok) return gathered
    const { captured, row, seconds } = gathered.value
    const kept = await theStore().commit({ blobs: [newBlobOf(captured, openPortfolio().ledger)] })
    if (!kept.ok) {
      await giveUp(captured, theStore())
      return kept
    }
    const { sha256, bytes, mediaType, name } = captured
    const isTaken = await take({
      file: { sha256, bytes, mediaType, name },
      seconds: roundSecond(seconds),
      answers: row.answers ?? toNothing,
    })
    return isTaken ? (await theRecordings()).dropRecording(recording) : ok(undefined)
  })
