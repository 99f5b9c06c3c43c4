// What was marked after a device slept while it recorded, in a file that counts the sleep and in one that does not.

import { describe, expect, it } from 'vitest'
import type { RecordingRow } from '#/store/rows.ts'
import { alignedWith } from '#/ui/session/recording/aligned.ts'

const gap = (second: number, missing: number, ranOn: boolean) => ({
  second,
  missing,
  why: ranOn ? 'hidden' : 'paused',
  at: '',
  ...(ranOn && { ranOn }),
})
const row: RecordingRow = {
  recording: 'r',
  ledger: null,
  mediaType: 'audio/mp4',
  startedAt: '',
  plan: null,
  participants: '',
  agreed: 3,
  marks: [
    { criterion: 'A', from: 2, to: 12 },
    { criterion: 'B', from: 12, to: 25 },
  ],
  gaps: [gap(5, 60, false), gap(10, 6, true), gap(20, 4, true)],
}
const seconds = ({ marks, gaps, agreed }: RecordingRow) => ({
  marks: marks.map(({ from, to }) => [from, to]),
  gaps: gaps.map(({ second }) => second),
  agreed,
})

describe('a recording of 30 seconds of frames, and 10 that were slept through', () => {
  it('is moved to where it is heard in a file of 40 seconds, and a pause moves nothing', () => {
    expect(seconds(alignedWith(row, 30, 40.2))).toEqual({
      marks: [
        [2, 18],
        [18, 35],
      ],
      gaps: [5, 10, 26],
      agreed: 3,
    })
  })

  it('stays as it is in a file of 30 seconds', () => {
    expect(alignedWith(row, 30, 30.1)).toEqual(row)
  })

  it('stays as it is where nothing ran on', () => {
    const paused = { ...row, gaps: [gap(5, 60, false)] }
    expect(alignedWith(paused, 30, 95)).toEqual(paused)
  })
})
