// One qualification as a page: what is in it, how sure each figure is, and where it was read. For assessors and for whoever
// writes such a file; candidates may look too.

import { plural } from '#/text/plural.ts'

export const schemePage = {
  absent: 'This qualification is not on this device',
  absentMore: 'It may have been removed from the list, or it is on another device.',
  toList: 'Choose a qualification',

  number: 'Number',
  regulatorNumber: 'Regulator’s number',
  level: 'Level',
  framework: 'Kind',
  version: 'Version',
  minimumAge: 'Lowest age',
  lastRegistration: 'Last day to register',
  lastCertification: 'Last day to certificate',
  datesFrom: 'Dates from',
  datesNote: 'About the dates',
  asPublished: (day: string): string => `${day}, as published`,
  notKnown: 'not known',

  save: 'Save as a file',
  saveHint:
    'To make your own version: edit a copy here. Or save it as a file, change that in a text editor, raise its version, and add it to the list.',
  print: 'Print',

  check: 'What the check says',
  canBeMet: {
    yes: 'The rules can be met with the units listed here.',
    no: 'The rules cannot be met with the units listed here.',
    'cannot tell': 'Whether the rules can be met cannot be told from what is listed here.',
  },
  allWell: 'Nothing odd was found.',

  rules: 'Rules for choosing units',
  noRules: 'No published rules were found, so no choice can be checked.',
  advice: 'advice only',
  from: (source: string): string => `From ${source}`,
  readAs: (reading: string): string => `How we read it: ${reading}`,

  open: 'What the published papers leave open',

  missing: 'What is not known',
  missingNothing: 'Every figure and every criterion is here.',
  missingUnits: 'The list of units is not complete.',
  missingRules: 'The rules for choosing units.',
  missingSimulation: 'Which units may be simulated.',
  missingLevels: (codes: string): string => `The level of ${codes}.`,
  missingValues: (codes: string): string => `The value of ${codes}.`,
  toCheck: (codes: string): string => `A figure to be checked with the centre: ${codes}.`,
  missingCriteria: (count: number, codes: string): string =>
    `${plural(count, { one: 'Criteria of 1 unit', other: 'Criteria of # units' })}: ${codes}. The centre has them.`,

  units: 'Units',
  kinds: {
    mandatory: 'Everyone does these',
    optional: 'To choose from',
    restricted: 'Only some of these may be chosen, or count',
  },
  inGroup: (title: string, count: number): string => `${title}, ${count}`,
  noUnits: 'No unit is listed here.',
  reference: 'Reference',
  sources: 'Read in',
  atLevel: (level: string, value: string): string => `${level}, ${value}`,
  levelSure: 'Level',
  valueSure: 'Value',
  glh: 'Guided learning hours',
  criteria: 'Criteria',
  sure: {
    confirmed: 'read on a source',
    derived: 'follows from sources',
    unconfirmed: 'generally known, to be checked',
    unknown: 'not known',
  },
  criteriaThere: {
    complete: 'all are here',
    partial: 'some are here',
    titles: 'only the titles of the outcomes are here',
    none: 'none are here; the centre has them',
  },
  outcome: (number: string, title: string): string => `${number} ${title}`,
  performance: 'doing',
  knowledge: 'knowing',
  ownWords: 'Criteria are short summaries in our own words. The awarding body’s wording decides.',
}
