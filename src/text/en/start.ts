// Starting a portfolio, and what it is about. Nothing is mandatory, and what only the centre knows is not asked.

import { firstStart } from '#/text/en/first-start.ts'
import { plural } from '#/text/plural.ts'

export const start = {
  ...firstStart,
  yourPortfolios: 'Your portfolios',
  untitled: 'Untitled portfolio',
  openNow: 'open now',
  toLookAt: 'to look at',
  changedOn: (day: string): string => `last changed ${day}`,
  criteriaClaimed: (claimed: number, all: number): string => `${claimed} of ${all} criteria claimed`,
  startAnother: 'Start another portfolio',

  title: 'About this portfolio',
  intro: 'Fill in what you know. You can leave all of it and change it later.',
  yourName: 'Your name',
  name: 'Name',
  yourNameHint: 'As your centre writes it.',
  qualification: 'Qualification',
  qualificationNone: 'Not chosen yet',
  chooseQualification: 'Choose a qualification',
  chooseQualificationHint: 'Your assessor or your letter of registration can tell you which.',
  searchQualification: 'Search by name, number or awarding body',
  noQualification:
    'No qualification found. Try its number, such as 10380, its level, such as level 3, or one word of its title.',
  closest: 'None has all of these words. The closest:',
  levelDisagrees: (number: string, level: number, asked: number, other: string | null): string =>
    other === null
      ? `${number} is Level ${level}, not Level ${asked}. Check with your centre which is yours.`
      : `${number} is Level ${level}. The Level ${asked} one is ${other}. Check with your centre which is yours.`,
  centreName: 'Centre',
  centreNameHint: 'The college or training company. They will confirm the rest.',
  candidateNumber: 'Candidate number',
  unsure: 'I don’t know yet',
  kept: 'Kept as you type',
  notKept: 'Saving in a moment…',
  ready: 'Done for now',

  twoVersionsWhy:
    'This was written on two devices before they met. Both are kept until you choose. Nothing is lost from the history.',
  twoVersionsTheirs:
    'This was written on two devices before they met. Both are kept until the candidate chooses.',
  versionFields: {
    title: 'Title of the portfolio',
    name: 'Your name',
    scheme: 'Qualification',
    units: 'Units',
    centreName: 'Centre',
    centreNumber: 'Centre number',
    candidateNumber: 'Candidate number',
    centreFingerprint: 'Your centre’s check code',
    registeredOn: 'Registered on',
    isOfAge: 'Old enough on registration',
    photosAtWork: 'Photos at work',
    screensAtWork: 'Pictures of screens at work',
    callsAtWork: 'Recording calls at work',
    phonesAtWork: 'Phones at work',
  },
  ofAge: 'Yes, old enough',
  notOfAge: 'No, not yet',
  schemeVersions: 'The units chosen with it stay with it.',
  keepThis: 'Keep this one',
  versionNone: 'Left empty',
  versionBy: (name: string, when: string): string => `${name}, ${when}`,
  versionHere: (name: string, when: string): string => `${name}, on this device, ${when}`,
  versionKept: (field: string, value: string): string => `${field}: ${value} kept`,

  /** Said once, and never in the way. `status`: as published, or how else it is known. */
  closed: (day: string, status: string): string =>
    `Closed to new starters on ${day} (${status}). New to it? Ask your centre what fits you now. Else say why you use it: your reason stays in the history.`,
  closedConfirmed: (day: string): string =>
    `Your centre confirmed that registration closed on ${day}. You can keep it here and go on collecting. Ask your centre what fits you now.`,
  keepAndAsk: 'Keep it, and ask my centre',
  /** Reasons for using a closed one, kept as they stand here. */
  registeredAlready: 'I am registered already',
  centreSaysSo: 'My centre says to use it',
  otherReason: 'Another reason',
  useAllTheSame: 'Use it all the same',
  useThis: 'Use this one',
  chooseAnother: 'Choose another',
  unitsLetGo: (count: number): string =>
    plural(count, {
      one: 'The 1 unit you chose belongs to the qualification you have now, and is let go.',
      other: 'The # units you chose belong to the qualification you have now, and are let go.',
    }),
  evidenceStays: 'All your evidence stays.',
  unitCount: (count: number): string => plural(count, { one: '1 unit', other: '# units' }),
  closedShort: (day: string, status: string): string => `Closed to new starters on ${day}, ${status}.`,
  level: (level: number): string => `Level ${level}`,
  chosen: (title: string): string => `${title} chosen`,
  rulesUnknown: 'We have no published rules for choosing units here. Your centre decides.',
}
