// Facts about the qualification that a rule file cannot know for certain: dates, levels and values, practice, units achieved
// before. What a candidate records is what they were told; the centre confirms it.

import { plural } from '#/text/plural.ts'

export const facts = {
  title: 'Facts about your qualification',
  rowTitle: 'Dates, figures and earlier units',
  rowMore: 'When you registered, and what your centre confirmed',
  intro:
    'What is printed, what is only generally known, and what your centre says. Everything is used as it stands.',
  noScheme: 'Choose a qualification first',
  noSchemeWhy: 'Its dates, levels and values appear here.',

  registration: 'Your registration',
  registeredOn: 'Registered on',
  registeredOnHint: 'The day on your letter of registration, if you have it.',
  ofAge: (age: number): string => `Were you ${age} or over on that day?`,
  ofAgeHint: 'Only yes or no is kept. Your date of birth is not asked.',
  yes: 'Yes',
  no: 'No',
  unsure: 'I don’t know yet',

  source: {
    told: 'Who told you, or where did you read it?',
    confirmed: 'Where did you read it?',
  },
  sourceHint: {
    told: 'For example: Dev, or the handbook. Left empty it says “my centre”.',
    confirmed: 'For example: the handbook, page 12. Left empty it says “the centre’s records”.',
  },
  sourceUsual: { told: 'my centre', confirmed: 'the centre’s records' },
  /** One tap. */
  right: { told: 'My centre says so', confirmed: 'Confirm' },
  rightOf: (what: string, how: string): string => `${how}: ${what}`,
  allRight: {
    told: (count: number): string =>
      plural(count, { one: 'My centre says it is right', other: 'My centre says all # are right' }),
    confirmed: (count: number): string => plural(count, { one: 'Confirm it', other: 'Confirm all #' }),
  },
  another: 'Another',
  anotherOf: (what: string): string => `Another: ${what}`,
  fillIn: 'Fill it in',
  fillInOf: (what: string): string => `Fill it in: ${what}`,
  keep: 'Keep it',
  notNow: 'Not now',
  kept: 'Kept',
  takeBack: 'Take it back',
  takeBackOf: (what: string): string => `Take it back: ${what}`,
  recorded: 'Recorded so far',
  by: {
    told: (name: string, source: string, day: string): string => `${name} was told by ${source}, ${day}`,
    confirmed: (name: string, source: string, day: string): string =>
      `confirmed by ${name} from ${source}, ${day}`,
  },

  dates: 'Last days',
  dateNames: {
    'last registration': 'Last day to register',
    'last certification': 'Last day to claim a certificate',
  },
  dateStatus: {
    published: 'as published',
    derived: 'follows from the last day to register',
    told: 'your centre will confirm',
    confirmed: 'confirmed',
  },
  dateUnknown: 'not printed in the papers we have',
  dateFrom: (status: string, source: string): string => `${status} · ${source}`,
  dateMissing: 'Choose a day.',

  figures: 'Levels and values',
  figuresWhy: {
    told: 'These are used as they are generally known, or follow from the papers. Your centre will confirm them.',
    confirmed:
      'These are used as they are generally known or follow from the papers, and are printed in none of ours. One tap confirms them.',
  },
  figuresAll: 'The figures of your units were all read on a source.',
  figuresFollow: (names: string): string =>
    `Follows from the papers we have, and is printed in none: ${names}`,
  otherUnits: 'Units you have not chosen',
  level: 'Level',
  value: { credit: 'Credits', 'unit value': 'Unit value' },
  figure: (name: string, value: string): string => `${name} ${value}`,
  figureUnknown: 'not known',
  levelWrong: 'A level is a whole number from 1 to 8.',
  valueWrong: 'A whole number, 1 or more.',

  practice: 'Where practice counts',
  practiceWhy: {
    centre: {
      told: 'The papers we have leave this to your centre. What you were told is kept here; it counts once your centre confirms it.',
      confirmed: 'The papers we have leave this to the centre. What you say here counts at once.',
    },
    unit: {
      told: 'Practice counts only where a unit’s own requirements allow it, and your assessor writes down why you will manage in real work. What you were told is kept here; your centre confirms it.',
      confirmed:
        'Practice counts only where a unit’s own requirements allow it, and the assessor writes down why the candidate will manage in real work. Say here which units allow it.',
    },
  },
  practiceIn: (unit: string): string => `Practice in ${unit}`,
  practiceOpen: 'not known yet',
  practiceYes: { centre: 'counts', unit: 'the unit allows it' },
  practiceNo: { centre: 'does not count', unit: 'the unit does not allow it' },

  cannotTell: 'What we cannot tell',
  cannotTellRules:
    'Whether a choice of units makes the award. No published rule was found: your centre has it.',
  cannotTellUnits: 'Whether there are more units than these. The published list is not complete.',
  cannotTellFigures: (codes: string): string =>
    `Whether your units are enough: the level or the value of ${codes} is not known. Fill it in above.`,
  cannotTellCriteria: (codes: string): string =>
    `Whether every criterion of ${codes} has proof. Not all of them are here, so claim the unit as a whole as well.`,
  cannotTellDates:
    'Until when one can register or claim a certificate. Fill it in above, or ask your centre.',
  cannotTellPractice: 'Whether practice counts in your units. Fill it in above, or ask your centre.',
  everything: 'Nothing. Every figure and every criterion of your units is here.',
  whole: 'See the whole qualification',

  earlier: 'Units from before or from elsewhere',
  earlierWhy:
    'A unit with a certificate is not assessed again. What you learned without one is shown by evidence like any other.',
  earlierAdd: 'Add a unit',
  how: 'How do you have it?',
  hows: {
    'credit transfer': 'I have a certificate for this unit',
    'prior learning': 'I learned or did it before, without a certificate',
  },
  howNames: { 'credit transfer': 'By certificate', 'prior learning': 'Learned before' },
  choose: 'Choose…',
  unit: 'Which unit?',
  unitMissing: 'Choose the unit.',
  atLevel: 'At which level?',
  atLevelMissing: 'Choose the level.',
  awardingBody: 'Awarding body',
  certificateNumber: 'Certificate number',
  achievedOn: 'On what day?',
  copySeenBy: 'Who at your centre has seen the certificate?',
  achieved: 'Achieved on',
  copySeen: 'Certificate seen by',
  copySeenByHint: 'Leave it empty until somebody has.',
  reference: 'The unit’s number on the certificate',
  account: 'What was it?',
  accountHint: 'What you did or learned, where, and for how long.',
  earlierKept: 'Unit added',
  earlierGone: 'Taken back',
  notChosen: 'It is not among your units yet, so it does not count towards the award.',
  chooseToo: 'Add it to my units',
  chooseTooOf: (unit: string): string => `Add ${unit} to my units`,
  chosenToo: 'Added to your units',
  notSeen: 'Your centre has still to see the certificate.',
  byCertificate: 'By certificate',
  byCertificateMore: 'Nothing to claim here. Your centre sees the certificate.',
}
