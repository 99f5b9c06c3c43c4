// Marks, gaps and agreement are counted by recorded frames. Where a device slept while it recorded, browsers write the time it slept
// into the file all the same, so what came afterwards is heard that much later: here it is moved to where it is heard. Pure.

import type { RecordingRow } from '#/store/rows.ts'
import { roundSecond } from '#/ui/session/recording/marks.ts'

/** `frames`: how long it is by its frames; `file`: by its file. Both in seconds. */
export const alignedWith = (row: RecordingRow, frames: number, file: number): RecordingRow => {
  const slept = row.gaps.filter(({ ranOn }) => ranOn === true)
  const sum = slept.reduce((all, { missing }) => all + missing, 0)
  // Whether this browser does is told by the file: it is longer by all of it, or by nothing.
  if (sum === 0 || file - frames < sum / 2) return row
  const shifted = (second: number): number =>
    roundSecond(slept.reduce((at, gap) => (gap.second < second ? at + gap.missing : at), second))
  return {
    ...row,
    gaps: row.gaps.map((gap) => ({ ...gap, second: shifted(gap.second) })),
    marks: row.marks.map((mark) => ({
      ...mark,
      from: shifted(mark.from),
      to: mark.to === null ? null : shifted(mark.to),
    })),
    agreed: row.agreed === null ? null : shifted(row.agreed),
  }
}
