// The moments of a recording that a criterion was tapped at: one lit at a time, a tap lights or ends it. Pure.

import type { RecordingMark } from '#/store/rows.ts'

/** Hundredths are finer than any finger. */
export const roundSecond = (second: number): number => Math.round(second * 100) / 100

/** The criterion that is lit. */
export const litIn = (marks: readonly RecordingMark[]): string | null =>
  marks.find(({ to }) => to === null)?.criterion ?? null

export const withoutLight = (marks: readonly RecordingMark[], second: number): readonly RecordingMark[] =>
  marks.map((mark) => (mark.to === null ? { ...mark, to: Math.max(mark.from, roundSecond(second)) } : mark))

/** Lights this criterion and ends what was lit; a tap on the lit one only ends it. */
export const tapped = (
  marks: readonly RecordingMark[],
  criterion: string,
  second: number,
): readonly RecordingMark[] => {
  const others = withoutLight(marks, second)
  return litIn(marks) === criterion ? others : [...others, { criterion, from: roundSecond(second), to: null }]
}
