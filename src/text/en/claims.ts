// Claiming a criterion, and saying where in the evidence the proof is.

import { plural } from '#/text/plural.ts'

export const claims = {
  couldProve: 'Could be proof of',
  findAnother: 'Find another…',
  search: 'Find a criterion',
  /** Numbers repeat across units, so a criterion is never shown without its unit. */
  code: (unit: string, number: string): string => `${unit} · ${number}`,
  claimed: (code: string): string => `${code} claimed`,
  takenBack: (code: string): string => `${code} no longer claimed`,
  notYours: (code: string): string =>
    `${code} is claimed already. It stays until whoever claimed it takes it back.`,
  claimedCount: (count: number): string =>
    plural(count, { one: '1 criterion claimed', other: '# criteria claimed' }),
  noneClaimed: 'Not claimed for anything yet',
  noCriteria: 'Criteria appear once a qualification and units are chosen.',
  criteriaNotLoaded: (unit: string): string =>
    `The criteria of ${unit} come from your centre. You can claim the unit as a whole until then.`,
  wholeUnit: (unit: string): string => `${unit} · all of it`,

  where: 'Where is the proof?',
  whereHint: 'Say where, so your assessor finds it.',
  whole: {
    photo: 'The whole photo',
    note: 'The whole note',
    file: 'The whole file',
    pages: 'All the pages',
    recording: 'The whole recording',
    form: 'All of it',
  },
  page: 'A page',
  paragraph: 'A paragraph',
  /** Without the evidence nobody knows what the whole of it is. */
  atWhole: {
    photo: 'the whole photo',
    note: 'the whole note',
    file: 'the whole file',
    pages: 'all the pages',
    recording: 'the whole recording',
    form: 'all of it',
    unknown: 'all of it',
  },
  atPart: 'the marked part of the photo',
  atPage: (page: number): string => `page ${page}`,
  atPages: (from: number, to: number): string => `pages ${from} to ${to}`,
  atParagraph: (number: number): string => `paragraph ${number}`,
  /** Times as shown, `04:12`; `to` empty where only the start is known. */
  atTime: (from: string, to: string): string => (to === '' ? `from ${from}` : `${from} to ${to}`),
  inFile: (file: number, place: string): string => `file ${file}, ${place}`,
  savePlace: 'Save the place',
  placeSaved: 'Place saved',
  takeBack: 'Take the claim back',

  title: 'Claim criteria',
  why: {
    recent: 'the ones you claimed lately',
    next: 'the ones that come next',
    open: 'what is still open in your units',
  },
  joined: (reasons: readonly string[]): string =>
    [reasons.slice(0, -1).join(', '), ...reasons.slice(-1)].filter((part) => part !== '').join(' and '),
  suggestedFrom: (reasons: string): string => `From ${reasons}. Tap to claim, tap again to undo.`,
  tapToClaim: 'Tap a criterion to claim it, tap again to undo.',
  noUnits: 'No units chosen yet',
  noUnitsWhy: 'Choose your units, and their criteria appear here. Later is fine: your evidence is safe.',
  chooseUnits: 'Choose units',
  noScheme: 'No qualification chosen yet',
  noSchemeWhy:
    'Choose a qualification and units, and the criteria appear here. Later is fine: your evidence is safe.',
  chooseScheme: 'Choose a qualification',
  notYoursToChoose:
    'The candidate chooses the qualification and the units. Their criteria appear here then; what you have added is safe.',
  unitWhole: 'the unit as a whole',
  criteriaCount: (count: number): string =>
    count === 0 ? 'as a whole' : plural(count, { one: '1 criterion', other: '# criteria' }),
  searchExample: 'For example: refund, or C1 1.1',
  moreFound: (count: number): string =>
    plural(count, { one: '1 more. Add a letter.', other: '# more. Add a letter.' }),
  pointTo: 'Proof:',
  setPlace: 'Mark a part',
  placeOf: (code: string): string => `Where is the proof of ${code}?`,
  claimsHere: 'Claimed so far',
  takeBackOf: (code: string): string => `Take back ${code}`,
  markPart: 'Mark the part',
  placeOfClaim: (code: string): string => `Mark the part for ${code}`,
  pageMissing: 'Choose a page, or type its number.',
  paragraphMissing: 'Choose a paragraph.',
  partMissing: 'Mark the part of the photo.',
  waiting: 'waiting for your centre',
}
