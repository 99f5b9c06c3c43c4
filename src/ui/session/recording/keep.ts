// A recording becomes evidence: put together from its pieces, its length written into it, and then one commit of the file,
// the evidence, its claims and the end of the pieces. Before that commit nothing of the pieces is touched.

import { dayOf } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { captureMoment } from '#/capture/capture-moment.ts'
import { giveUp, newBlobOf } from '#/capture/read-file.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import type { RecordOf } from '#/portfolio/kinds/evidence-record.ts'
import type { RecordingRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { append, type NewEntry } from '#/ui/session/append.ts'
import { ready, whileBusy, type KeepError } from '#/ui/session/capture-evidence.ts'
import { gatherRecording } from '#/ui/session/recording/gather.ts'
import { leftHere, theRecordings } from '#/ui/session/recording/left.ts'
import { roundSecond } from '#/ui/session/recording/marks.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

/** Names as they were typed, one after the other. */
const namesIn = (participants: string): readonly string[] =>
  participants
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const recordOf = (row: RecordingRow, seconds: number, agreed: number): RecordOf<'discussion'> => {
  const { name } = openPortfolio().portfolio.description.values
  const others = namesIn(row.participants).map((other) => ({ name: other, part: '' }))
  return {
    kind: 'discussion',
    plan: row.plan && { ...row.plan, criteria: [...row.plan.criteria] },
    participants: others.length === 0 || name === '' ? others : [{ name, part: 'candidate' }, ...others],
    seconds: roundSecond(seconds),
    agreed: { second: Math.min(agreed, roundSecond(seconds)), how: 'tapped' },
    gaps: row.gaps.map(({ second, missing, why, at }) => ({ second, missing, why, at })),
    followUp: [],
  }
}

/** The marks; a recording that was made for one criterion and has none is for that one as a whole. */
const claimsOf = ({ marks, plan }: RecordingRow, seconds: number): ContentOf<'evidence.mapped'>['add'] => {
  const [only, ...others] = plan?.criteria ?? []
  if (marks.length === 0 && only !== undefined && others.length === 0)
    return [{ criterion: only, position: { kind: 'whole' } }]
  const last = roundSecond(seconds)
  return marks.map(({ criterion, from, to }) => ({
    criterion,
    position: {
      kind: 'time',
      from: Math.min(from, last),
      ...(to !== null && { to: Math.max(Math.min(to, last), Math.min(from, last)) }),
    },
  }))
}

/** Everyone has agreed to it. */
export const keepRecording = (
  recording: Id,
  onProgress: (done: number) => void = () => undefined,
): Promise<Result<{ readonly evidence: string }, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return portfolio
    const gathered = await gatherRecording(recording, 'recording', onProgress)
    if (!gathered.ok) return gathered
    const { row, seconds, captured } = gathered.value
    const { sha256, bytes, mediaType, name } = captured
    const content: ContentOf<'evidence.captured'> = {
      form: 'recording',
      files: [{ sha256, bytes, mediaType, name }],
      title: '',
      account: '',
      performedOn: dayOf(row.startedAt),
      place: '',
      simulated: null,
      ...((row.plan !== null || namesIn(row.participants).length > 0) && { type: 'discussion' }),
      record: recordOf(row, seconds, row.agreed ?? seconds),
    }
    const add = claimsOf(row, seconds)
    const { ledger, portfolio: here } = openPortfolio()
    const { at } = captureMoment([...here.evidence.values()].at(-1)?.at ?? null)
    const news: NewEntry[] = [
      { kind: 'evidence.captured', content, at },
      ...(add.length === 0
        ? []
        : [
            {
              kind: 'evidence.mapped' as const,
              content: (before: readonly Entry[]) => ({
                evidence: before[0]?.hash ?? '',
                add,
                remove: [],
              }),
            },
          ]),
    ]
    const kept = await append(news, {
      blobs: [newBlobOf(captured, ledger)],
      dropRecordings: [recording],
    })
    if (!kept.ok) {
      await giveUp(captured, theStore())
      return kept
    }
    return ok({ evidence: kept.value[0]?.hash ?? '' })
  })

/** Nothing of it stays. */
export const throwRecordingAway = async (recording: Id): Promise<Result<void, StoreError>> => {
  const left = await leftHere(recording)
  return left.ok ? (await theRecordings()).dropRecording(recording) : left
}
