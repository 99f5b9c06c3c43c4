// A reading in short, one line a unit, outcome or criterion, so that a test shows the whole of what was recognised.

import type { Reading } from '#/qualification/reading/reading.ts'

export const outlineOf = ({ units }: Pick<Reading, 'units'>): readonly string[] =>
  units.flatMap(({ code, title, reference, level, value, glh, outcomes }) => [
    `UNIT ${[code, title, reference, level, value, glh].map((each) => each ?? '?').join(' | ')}`,
    ...outcomes.flatMap((outcome) => [
      `${outcome.number} (${outcome.kind}${outcome.isKindSure ? '' : '?'}) ${outcome.title}`,
      ...outcome.criteria.map(({ number, text }) => `  ${number} ${text}`),
    ]),
  ])
