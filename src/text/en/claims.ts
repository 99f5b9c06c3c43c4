// Claiming a criterion, and saying where in the evidence the proof is.

import { plural } from '#/text/plural.ts'

export const claims = {
  couldProve: 'Could be proof of',
  couldProveHint: 'Tap to claim. You can undo.',
  findAnother: 'Find another…',
  search: 'Find a criterion',
  searchHint: 'A word from it, or its number.',
  /** Numbers repeat across units, so a criterion is never shown without its unit. */
  code: (unit: string, number: string): string => `${unit} · ${number}`,
  claimed: (code: string): string => `${code} claimed`,
  takenBack: (code: string): string => `${code} no longer claimed`,
  claimedCount: (count: number): string =>
    plural(count, { one: '1 criterion claimed', other: '# criteria claimed' }),
  noneClaimed: 'Not claimed for anything yet',
  noCriteria: 'Criteria appear once a qualification and units are chosen.',
  criteriaNotLoaded: (unit: string): string =>
    `The criteria of ${unit} come from your centre. You can claim the unit as a whole until then.`,
  wholeUnit: (unit: string): string => `${unit} · all of it`,

  where: 'Where is the proof?',
  whereHint: 'Say where, so your assessor finds it.',
  whole: 'All of it',
  wholePhoto: 'The whole photo',
  partOfPhoto: 'Part of the photo',
  page: 'A page',
  paragraph: 'A paragraph',
  inWords: 'In your own words',
  inWordsHint: 'For example: the second call, after the greeting.',
  wholeHint: 'Fine for one photo or a short note. For anything longer, the place helps.',
  atWhole: 'all of it',
  atPart: 'the marked part of the photo',
  atPage: (page: number): string => `page ${page}`,
  atPages: (from: number, to: number): string => `pages ${from} to ${to}`,
  atParagraph: (number: number): string => `paragraph ${number}`,
  changePlace: 'Change the place',
  savePlace: 'Save the place',
  placeSaved: 'Place saved',
  takeBack: 'Take the claim back',

  /** What the first word of a criterion asks for. */
  asks: {
    list: 'Name each one. No sentences needed.',
    state: 'Give each point as a short clear sentence.',
    identify: 'Pick out the right ones and say briefly what each is.',
    outline: 'Give the main points in order, without detail.',
    describe: 'Paint the picture: what, who, when and how.',
    explain: 'Say what, and why. Give an example.',
    compare: 'Say what is alike and what differs, naming both.',
    demonstrate: 'Do it where someone can see, and show that you did.',
  },
}
