// Criteria from a centre's own handbook: bringing the text, looking at what was recognised beside it, correcting by hand,
// saving a version of the qualification, moving a portfolio to it, and sorting the claims that have no place in it.

import { plural } from '#/text/plural.ts'
import type { Trouble } from '#/text/trouble.ts'

const claims = (count: number): string => plural(count, { one: '1 claim', other: '# claims' })
const textSafe = 'Your text is kept below, as it is.'

export const handbook = {
  title: 'Add criteria from your handbook',
  link: 'Add criteria from your handbook',
  intro: 'Paste the pages of a unit, or open a file. You see what was recognised before anything is saved.',
  paste: 'The text of the unit',
  pasteHint: 'With its learning outcomes and assessment criteria. A whole handbook is fine too.',
  example: '1 Know what the pool offers\n1.1 Describe the sessions in a week\n1.2 List the prices',
  openFile: 'Open a PDF, CSV, JSON or text file',
  fromFile: (name: string): string => `From ${name}`,
  kept: 'Kept on this device as you type',
  recovered: 'Your text from before is here again.',
  readIt: 'Find the criteria',
  readingPage: (page: number, pages: number): string => `Reading page ${page} of ${pages}`,
  reading: 'Looking for units and criteria…',
  yours: 'What you add stays with you and your centre. It goes into portfolio files, and nowhere else.',

  troubles: {
    notUnit: {
      what: 'No unit was found in this text.',
      safe: textSafe,
      next: 'Paste the pages that list the criteria, with their numbers, such as 1.1 or a). Then try again.',
    },
    locked: (name: string): Trouble => ({
      what: `${name} is locked with a password.`,
      safe: 'Nothing has changed here.',
      next: 'Open a copy without the password, or copy its text and paste it.',
    }),
    damaged: (name: string): Trouble => ({
      what: `${name} is damaged and cannot be read.`,
      safe: 'Nothing has changed here.',
      next: 'Get it again from where it came from, or copy its text and paste it.',
    }),
    pictures: (name: string): Trouble => ({
      what: `The pages of ${name} are pictures, so there is no text in them.`,
      safe: 'Nothing has changed here.',
      next: 'Look for the original document, or type the criteria. You can keep a photo of the page beside the unit until then.',
    }),
    packed: (name: string): Trouble => ({
      what: `${name} is a Word or Excel document, which cannot be opened here.`,
      safe: 'Nothing has changed here.',
      next: 'Copy its text and paste it, or save it as a PDF or CSV and open that.',
    }),
    tooLarge: (name: string, size: string, most: string): Trouble => ({
      what: `${name} is ${size}. Text can be ${most} at most.`,
      safe: 'Nothing has changed here.',
      next: 'Open the part with your units.',
    }),
    tooLong: (size: string, most: string): Trouble => ({
      what: `This text is ${size}. It can be ${most} at most.`,
      safe: textSafe,
      next: 'Keep the part with your units, and take out the rest.',
    }),
    cannotSave: (says: string): Trouble => ({
      what: says,
      safe: 'Nothing is lost: your text and corrections are kept.',
      next: 'Correct it below, and save again.',
    }),
    number: (number: string): string =>
      `“${number}” cannot be a number. Use figures, letters and dots, such as 1.2 or 3.b.`,
    numberTwice: (unit: string, number: string): string => `${number} is there twice in ${unit}.`,
    noWords: (number: string): string => `${number} has no words.`,
    code: (code: string): string =>
      `“${code}” cannot be a unit’s code. Use letters and figures without spaces.`,
    noTitle: (code: string): string => `The new unit ${code} has no title.`,
    nothing: (code: string): string => `Nothing was found for ${code}.`,
    samePlace: (code: string): string =>
      `Two of these units go to ${code} at one level. Add the second to the first, or choose another place.`,
    other: 'These units do not fit into this qualification.',
  },

  foundUnits: (units: number, criteria: number): string =>
    `${plural(units, { one: '1 unit', other: '# units' })}, ${plural(criteria, { one: '1 criterion', other: '# criteria' })}`,
  lookTitle: 'Is this right?',
  lookHint: 'Tap anything to correct it. The text it comes from is marked.',
  theText: 'The text',
  recognised: 'What was recognised',
  changeText: 'Change the text',
  changeTextLoses: (count: number): string =>
    plural(count, {
      one: 'Your 1 correction is let go when the text is read again.',
      other: 'Your # corrections are let go when the text is read again.',
    }),
  undo: 'Undo the last correction',
  line: {
    repeated: 'page',
    heading: 'heading',
    unit: 'unit',
    left: 'not used',
  },

  toCheck: (count: number): string => plural(count, { one: '1 thing to check', other: '# things to check' }),
  toCheckHint: 'Tap one to see it, or tick it off where it is right.',
  nothingToCheck: 'Nothing stands out. Compare it with your page once.',
  isRight: 'It is right',
  /** With the unit, where there are several. */
  inUnit: (code: string, says: string): string => `${code} · ${says}`,
  warn: {
    gap: (missing: string, before: string): string => `${missing} is missing before ${before}`,
    numberTwice: (number: string): string => `${number} is there twice: change one`,
    numberAgain: (number: string): string => `${number} comes again further down`,
    mayBeTwo: (number: string): string => `${number} may be two criteria`,
    hasParts: (number: string): string => `${number} has parts: one criterion, or several?`,
    numberedHere: (number: string): string => `${number} has no number in the text`,
    joinedWord: (number: string, word: string): string => `${number}: is “${word}” one word?`,
    unclearHeading: (text: string): string => `“${text}” is not used. Is it a heading?`,
    noCriteria: (number: string): string => `Outcome ${number} has no criteria`,
    noOutcomeTitle: (number: string): string => `Outcome ${number} has no title`,
    kindUnsure: (number: string): string => `Outcome ${number}: what one does, or what one knows?`,
  },

  unit: (code: string, title: string): string => (code === '' ? title : `${code} ${title}`),
  untitledUnit: 'A unit without a title',
  outcome: (number: string, title: string): string =>
    title === '' ? `Outcome ${number}` : `${number} ${title}`,
  kinds: { performance: 'what one does', knowledge: 'what one knows' },
  kindLabel: 'What it asks for',
  criterion: (number: string): string => `Criterion ${number}`,
  number: 'Number',
  words: 'Words',
  inYourText: 'In your text',
  split: 'Split at the cursor',
  splitHint: 'To split it, put the cursor where the second one begins.',
  merge: 'Join to the one above',
  move: 'Under outcome',
  takeOut: 'Take it out',
  changeOutcome: (number: string): string => `Change outcome ${number}`,
  addOutcome: 'Add an outcome',
  outcomeTitle: 'Title of the outcome',
  leaveOut: 'Leave this unit out',

  leftovers: (count: number): string =>
    plural(count, { one: 'Not used: 1 piece', other: 'Not used: # pieces' }),
  leftoversHint: 'Page headings and guidance belong here. Tap a criterion that was missed.',
  leftoversNone: 'Everything in your text was used.',
  leftoverTitle: 'What is this?',
  isCriterion: 'A criterion of',
  makeCriterion: 'Make it a criterion',
  moreWords: 'More words of',
  addWords: 'Add the words',
  showMore: (count: number): string => plural(count, { one: 'Show 1 more', other: 'Show # more' }),

  goesTo: 'Where it goes',
  qualification: 'Into the qualification',
  qualificationVersion: (title: string, version: string): string => `${title} (version ${version})`,
  intoUnit: 'Unit',
  newUnit: 'A new unit',
  newCode: 'Code of the new unit',
  newTitle: 'Title of the new unit',
  group: 'Group',
  level: 'Level',
  levelHint: 'Criteria differ from level to level.',
  levelNone: 'Not known yet',
  hasCriteria: (count: number): string =>
    plural(count, { one: 'It has 1 criterion there now', other: 'It has # criteria there now' }),
  replace: 'Put these in their place',
  add: 'Add these to them',
  complete: 'These are all criteria of the unit at this level',
  completeHint: 'Only then can the unit ever show as complete.',

  save: (version: string): string => `Save as version ${version}`,
  source: (name: string, day: string): string => `${name}, added by the centre on ${day}`,
  pasted: 'Pasted text',
  savedTitle: (version: string): string => `Saved as version ${version}`,
  savedWhy: 'It is on this device. Your portfolio stays on its version until you move it.',
  useIt: 'See what carries over',
  choose: 'Choose it for a portfolio',
  saveFile: 'Save it as a file',
  saveFileHint: 'For colleagues: they add it under “Choose a qualification”.',
  another: 'Add more criteria',

  photo: {
    title: 'Its page in the handbook',
    add: 'Keep a photo of the page',
    remove: 'Take the photo away',
    hint: 'Only on this device, and no evidence. It stands here until somebody types its criteria.',
    notShown: 'This browser cannot show this photo. A JPEG can be shown everywhere.',
    alt: (unit: string, day: string): string => `Page of ${unit}, photo of ${day}`,
    type: 'Type its criteria',
    typeFrom: 'The page to type from',
  },

  newerHere: (version: string): string => `Version ${version} of your qualification is here`,
  newerWhy: 'See what carries over before you move. Nothing is lost.',
  moveTitle: (version: string): string => `Move to version ${version}`,
  absent: 'This version is not on this device',
  same: 'Your portfolio has this version already.',
  otherScheme: 'This is another qualification. Choose it under “Choose a qualification”.',
  carried: (count: number): string => `${claims(count)} carried over by number`,
  moved: (count: number): string => `${claims(count)} get the level that is now known`,
  sortLater: (count: number): string => `${claims(count)} to sort afterwards`,
  sortWhy:
    'Their criterion is not in this version. They stay on your evidence, and you sort them one tap each.',
  newWords: (count: number): string =>
    plural(count, { one: '1 claimed criterion has new words', other: '# claimed criteria have new words' }),
  before: 'Before',
  after: 'Now',
  notOffered: (units: string): string =>
    `Not in this version: ${units}. They stay chosen until you take them out.`,
  moveNow: 'Move now',
  stay: 'Not now',
  movedDone: (version: string): string => `Your portfolio is on version ${version}`,

  sortTitle: 'Sort these',
  sortIntro: 'Each was claimed for something your qualification has no place for now. Tap what it proves.',
  sortNone: 'All sorted',
  sortNoneWhy: 'Every claim has its place.',
  toSort: (count: number): string => `${claims(count)} to sort`,
  toSortWhy: 'They stay on your evidence until you have sorted them.',
  sortThem: 'Sort them',
  wasFor: (code: string, says: string): string =>
    says === '' ? `Was for ${code}` : `Was for ${code}: ${says}`,
  wasWhole: (code: string): string => `Was for all of ${code}. Its criteria are here now.`,
  sorted: (code: string): string => `Now claimed for ${code}`,
  anotherCriterion: 'Another criterion…',
  stillOpen: 'No criterion like it was found.',
}
