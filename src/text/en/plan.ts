// Planning the units that are still needed: ways to finish, what each unit would come to, and what a rule counted. A choice
// that goes nowhere is told as a way out, never as a fault of the candidate's.

import { plural } from '#/text/plural.ts'

const units = (count: number): string => plural(count, { one: '1 more unit', other: '# more units' })

export const plan = {
  finishWith: 'Finish with…',
  inShort: (further: number, ways: number): string =>
    `${units(further)}, ${plural(ways, { one: '1 way', other: '# ways' })}`,
  toGo: (further: number): string => `${units(further)} to go.`,
  fewest: 'The fewest units that make the award, with the least left over.',
  inEveryWay: 'In every way',
  way: (number: number): string => `Way ${number}`,
  /** `2 of CC, EE and FF`. */
  some: (count: number, codes: string): string => `${count} of ${codes}`,
  adds: (count: number, figure: string): string =>
    plural(count, { one: `It adds ${figure}.`, other: `Together they add ${figure}.` }),
  anyOf: (count: number, all: number, figures: string): string => `Any ${count} of these ${all}: ${figures}`,
  oneOf: (all: number, figures: string): string => `One of these ${all}: ${figures}`,
  each: (level: string, figure: string): string => `${level}, ${figure} each`,
  eachAtLevels: (figure: string): string => `${figure} each`,
  moreOfThese: (count: number): string => `${count} more of these`,
  chooseOne: (unit: string): string => `Choose ${unit}`,
  takeAll: (codes: string): string => `Choose ${codes}`,
  taken: (count: number): string => plural(count, { one: '1 unit chosen', other: '# units chosen' }),
  takenOut: (unit: string): string => `${unit} taken out`,

  wishes: (levels: string): string => `What suits you: Level ${levels}`,
  wishesNoLevel: 'What suits you: choose a level',
  wishesPlain: 'What suits you',
  levels: 'Levels to take units at',
  levelOn: (level: number): string => `At Level ${level}`,
  leaveOut: 'Leave these units out',
  leaveOutHint: 'Tap what you cannot do at work. The ways then do without it.',
  wantHint: 'Sure of a unit already? Choose it in the list below, and the ways follow.',
  wishesNone: 'Nothing fits these wishes. The award can still be finished another way.',
  wishesDrop: 'Take any level and unit',

  /** Also of units of which some would be extra: left uncounted, they stop nothing. */
  never: 'Nothing you add makes the award while all of these units count.',
  neverBecause: (rule: string): string => `Because it asks for ${rule}.`,
  neverOut: 'Take out one of these, and it can be finished:',
  neverKept: 'What you have shown for a unit stays in your portfolio.',
  openFigures: (codes: string): string =>
    `We cannot tell yet: a figure of ${codes} is not known. Your centre can.`,
  openList: 'We cannot tell yet: the list of units we have is not complete. Your centre can.',
  openLarge: 'There are too many units and rules here to work out. Your centre can tell.',
  extra: (codes: string): string => `Extra, and kept all the same: ${codes}.`,

  completes: 'completes the award',
  stillToGo: (further: number): string => `then ${units(further)} to go`,
  wouldBeExtra: 'would be extra',
  wouldStop: 'could not count beside these',
  atLevels: (levels: string, says: string): string => `At Level ${levels}: ${says}`,
  without: (further: number): string => `without it: ${units(further)} to go`,
  withoutComplete: 'the award is complete without it',
  withoutFinishes: 'without it, the award can be finished',

  counts: 'What it counts',
  countsNone: 'It counts none of your units yet.',
  countsSum: (have: string, need: string): string => `That is ${have}; it asks for ${need}.`,
  countsAtMost: (have: string, most: string): string => `That is ${have}; at most ${most}.`,
  shareOf: (share: number, base: number, need: number): string =>
    `${share}% of ${base} is ${need}, and the ${base} come from:`,
  notSure: 'level not known: may count',
  oneUnit: '1 unit',
  readAs: (reading: string): string => `How we read it: ${reading}.`,
}
