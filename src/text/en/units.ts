// Choosing units, with the rules of combination shown as they fill. A rule that does not hold yet is a next step, not a fault.

import { plural } from '#/text/plural.ts'

export const units = {
  title: 'Units',
  choose: 'Choose your units',
  chooseHint: 'Tick what you expect to do. You can change it until your centre signs it off.',
  mandatory: 'Everyone does these',
  search: 'Search units',
  level: (level: number): string => `Level ${level}`,
  chooseLevel: 'Which level?',
  credits: (credits: number): string => plural(credits, { one: '1 credit', other: '# credits' }),
  unitValue: (value: number): string => `unit value ${value}`,
  valueUnknown: 'value not known yet',
  valueToConfirm: 'your centre will confirm the value',
  criteria: (count: number): string => plural(count, { one: '1 criterion', other: '# criteria' }),
  criteriaNotLoaded: 'Criteria come from your centre',
  chosen: (count: number): string => plural(count, { one: '1 unit chosen', other: '# units chosen' }),
  chosenCredits: (count: number, credits: number): string =>
    `${plural(count, { one: '1 unit', other: '# units' })}, ${plural(credits, { one: '1 credit', other: '# credits' })}`,

  rules: 'What makes the award',
  fits: 'This choice makes the award.',
  notYet: 'Not the whole award yet. Here is what is still missing.',
  cannotTell: 'We cannot tell yet. Your centre can.',
  have: (have: number, need: number): string => `${have} of ${need}`,
  haveAtMost: (have: number, most: number): string => `${have}, at most ${most}`,
  holds: 'done',
  missing: 'still to do',
  unsure: 'not known yet',
  advice: 'advice only',
  source: (source: string): string => `From ${source}`,
  reading: 'How we read it',

  problem: {
    unknownUnit: (unit: string): string =>
      `${unit} is not a unit of this qualification. Take it out, or ask your centre.`,
    unitTwice: (unit: string): string => `${unit} is chosen twice. It counts once.`,
    levelNotOffered: (unit: string): string => `${unit} is not offered at that level. Choose another level.`,
    levelMissing: (unit: string): string => `${unit} comes at more than one level. Choose yours.`,
  },
  saved: 'Units saved',
  noneYet: 'No units chosen yet',
  noneYetWhy: 'Choose them now or later. You can collect evidence either way.',
  noneYetExample: 'C1  Deal with customer queries, requests and problems',
  noScheme: 'Choose a qualification first, and its units appear here.',
}
