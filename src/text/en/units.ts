// Choosing units, with the rules of combination shown as they fill. A rule that does not hold yet is a next step, not a fault.

import { plural } from '#/text/plural.ts'

export const units = {
  title: 'Units',
  change: 'Change units',
  choose: 'Choose your units',
  chooseHint: 'Tick what you expect to do. You can change it until your centre signs it off.',
  seeScheme: 'See this qualification with its rules and sources',
  mandatory: 'Everyone does these',
  search: 'Search units',
  level: (level: number): string => `Level ${level}`,
  credits: (credits: number): string => plural(credits, { one: '1 credit', other: '# credits' }),
  unitValue: (value: number): string => `unit value ${value}`,
  levelUnknown: 'level not known yet',
  valueUnknown: 'value not known yet',
  criteria: (count: number): string => plural(count, { one: '1 criterion', other: '# criteria' }),
  criteriaNotLoaded: 'Criteria come from your centre',
  someCriteria: (count: number): string =>
    `${plural(count, { one: '1 criterion', other: '# criteria' })}, more come from your centre`,
  chosen: (count: number): string => plural(count, { one: '1 unit chosen', other: '# units chosen' }),
  chosenCredits: (count: number, credits: number): string =>
    `${plural(count, { one: '1 unit', other: '# units' })}, ${plural(credits, { one: '1 credit', other: '# credits' })}`,

  chosenValue: (count: number, value: number): string =>
    `${plural(count, { one: '1 unit', other: '# units' })}, unit values ${value}`,
  inGroup: (title: string, chosen: number, all: number): string =>
    chosen === 0 ? `${title}, ${all}` : `${title}, ${chosen} of ${all} chosen`,
  takeAll: (count: number): string => plural(count, { one: 'Choose this unit', other: 'Choose all #' }),
  listIncomplete: 'The published list we have is not complete. Your centre may offer more units.',
  extra: 'extra: more than counts here',
  takeOut: (unit: string): string => `Take out ${unit}`,

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
  openQuestions: 'What the published papers leave open',
  ruleCount: (done: number, all: number): string => `${done} of ${all} rules met by your choice`,
  rulesToMeet: (count: number): string =>
    plural(count, { one: '1 rule still to meet', other: '# rules still to meet' }),
  next: {
    units: (count: number): string =>
      plural(count, { one: 'Choose 1 more unit.', other: 'Choose # more units.' }),
    named: (codes: string): string => `Choose ${codes}.`,
    credits: (count: number): string =>
      plural(count, { one: 'Choose 1 more credit.', other: 'Choose # more credits.' }),
    values: (count: number): string => `Choose units worth ${count} more.`,
    fewerUnits: (count: number): string =>
      plural(count, { one: 'Take out 1 unit.', other: 'Take out # units.' }),
    less: (count: number): string => `Take out ${count} or more.`,
  },
  noUnitFound:
    'No unit found. Try its code, such as C1, several codes, such as A1 B1 C1, or one word of its title.',
  nextStep: (rule: string, step: string): string => `Next: ${rule}. ${step}`,
  /** `F1 and F2`, `F1, F2 and F3`. */
  list: (first: string, last: string): string => `${first} and ${last}`,
  toConfirm: (figure: string): string => `${figure} (to be confirmed)`,
  bothToConfirm: (figure: string): string => `${figure} (both to be confirmed)`,
  follows: (figure: string): string => `${figure} (follows from the papers)`,
  bothFollow: (figure: string): string => `${figure} (both follow from the papers)`,
  noCriteria: 'No number of criteria shown? Ask your assessor for that unit’s list.',
  rests: (codes: string): string => `* Your centre will confirm the figures of ${codes}.`,
  restsUnknown: (codes: string): string => `Not known yet: ${codes}`,

  problem: {
    'unknown unit': (unit: string): string =>
      `${unit} is not a unit of this qualification. Take it out, or ask your centre.`,
    'unit twice': (unit: string): string => `${unit} is chosen twice. It counts once.`,
    'level not offered': (unit: string): string =>
      `${unit} is not offered at that level. Choose another level.`,
    'level missing': (unit: string): string => `${unit} comes at more than one level. Choose yours.`,
  },
  saved: 'Units saved',
  saving: 'Saving…',
  noneYet: 'No units chosen yet',
  noneYetExample: 'C1  Deal with customer queries, requests and problems',
  noScheme: 'Choose a qualification first, and its units appear here.',
}
