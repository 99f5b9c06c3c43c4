// What the trade asks for, said before anything is written, and what is worth another look afterwards. Prompts first,
// never marks. The rules' own words are in check-rules.ts.

import { checkRuleWords, checkSourceWords, promptWords } from '#/text/en/check-rules.ts'
import { typePromptWords } from '#/text/en/type-prompts.ts'
import { plural } from '#/text/plural.ts'

export const checks = {
  rules: checkRuleWords,
  sources: checkSourceWords,
  prompts: { ...promptWords, ...typePromptWords },

  /** What the first word of a criterion asks for. */
  asks: {
    list: 'Name each one. No sentences needed.',
    state: 'Give each point as a short clear sentence.',
    identify: 'Pick out the right ones and say briefly what each is.',
    outline: 'Give the main points in order, without detail.',
    describe: 'Paint the picture: what, who, when and how.',
    explain: 'Say what happened and why, with an example.',
    compare: 'Say what is alike and what differs, naming both.',
    discuss: 'Give more than one view, and weigh them.',
    analyse: 'Take it apart: what it is made of, how the parts hang together, what matters most.',
    evaluate: 'Say what is good and what is not, against what it should be. Then say what you think of it.',
    justify: 'Say what you would choose, your reasons, and what they rest on.',
    do: 'Do it where someone can see it, and show that you did.',
  },
  /** At a level where more than the word’s least is usual. */
  developed: 'At this level a few sentences about each are usual.',
  kinds: { knowledge: 'Knowing it', performance: 'Doing it', both: 'Knowing and doing it' },
  suits: (types: string): string => `Good proof: ${types}.`,
  /** `a photo, an account or a statement`. */
  either: (first: string, last: string): string => (first === '' ? last : `${first} or ${last}`),
  realOnly: 'Real work only: practice does not count in this unit.',
  unitAsks: 'This unit also asks',
  unitAsksOf: (unit: string): string => `What ${unit} asks you to say`,
  kindAsks: 'What this kind of evidence asks for',
  unitAsksWhy: 'Each answer is kept with this evidence. Saying it first makes the proof easy to see.',
  askedOf: 'What these ask for',
  forCriterion: (code: string): string => `For ${code}`,
  claimedToo: (code: string): string => `Saving it claims ${code} as well. You can take that back.`,
  /** While it is being written; gone as soon as there is enough. */
  hintShort: {
    nothing: '',
    list: 'So far this is a list. This word asks for whole sentences.',
    'one line': 'So far this is one line. This word asks for more.',
    account: 'Is the why in it?',
    reasons: '',
  },
  typeAsk: 'What kind of evidence is it?',
  typeUnsaid: 'Not said yet',

  lookAgain: 'Worth another look',
  lookAgainWhy: 'Nothing here stops you from collecting. Each says where it comes from and the way on.',
  lookAgainCount: (count: number): string =>
    plural(count, { one: '1 thing worth another look', other: '# things worth another look' }),
  seeThem: 'See them',
  seeThemWhy: 'You can hand it on all the same. The file names them too.',
  levels: { stop: 'Must fix', warning: 'Check', note: 'For information' },
  about: 'About',
  /** The way on, where the facts about the qualification settle it. */
  toFacts: 'Go to the facts',
  toFactsOf: (title: string): string => `Go to the facts: ${title}`,
  goOn: 'Go on all the same',
  goOnOf: (title: string): string => `Go on all the same: ${title}`,
  whyGoOn: 'Why?',
  whyGoOnHint: 'One sentence. It stays in the history, with your name and the day.',
  whyMissing: 'Say in a few words why.',
  notNow: 'Not now',
  keepReason: 'Keep the reason',
  reasonKept: 'Reason kept',
  gonePast: 'Gone on past it',
  /** What kind of evidence it is: `name` in a list, `says` to choose by. */
  types: {
    'case history': {
      name: 'an account of what I did',
      says: 'What I did: I tell what happened and what I did',
    },
    report: { name: 'an answer or report', says: 'What I know: an answer or a report in my own words' },
    'questions and answers': {
      name: 'questions and answers',
      says: 'Questions I was asked, with my answers',
    },
    'work product': {
      name: 'something made at work',
      says: 'Something from my work: an email, a form, a record',
    },
    photo: { name: 'a photo', says: 'A photo of a moment or a place' },
    observation: { name: 'an observation', says: 'An observation: my assessor saw me and wrote it down' },
    'expert witness testimony': {
      name: 'an expert witness’s statement',
      says: 'A statement by an expert witness my centre knows',
    },
    'witness testimony': { name: 'a witness’s statement', says: 'A statement by somebody who saw me do it' },
    discussion: { name: 'a recorded discussion', says: 'A discussion with my assessor, recorded' },
    workbook: { name: 'a workbook', says: 'A workbook I filled in' },
    simulation: { name: 'practice', says: 'Practice: somebody played the customer' },
    'prior learning': { name: 'what I learned before', says: 'What I did and learned before' },
    'kept at work': {
      name: 'something that stays at work',
      says: 'Something that stays at work: I say where it is and who can show it',
    },
  },

  /** Where a rule comes from: `CV1 · OCR report to centres, August 2017`. */
  from: (rule: string, source: string): string => `${rule} · ${source}`,
  /** Beside a day of the qualification: how settled it is. */
  dayIs: {
    published: 'That is the day as published. Such days have moved: the centre may have a later one.',
    derived: 'That follows from the last day to register.',
    told: 'Somebody was told so, and the centre has not confirmed it.',
    confirmed: 'The centre confirmed that day.',
  },
  /** What it stops for as long as it stands; nothing else. */
  stops: {
    registration: 'the registration',
    'sign-off': 'the sign-off of the unit',
    claim: 'the certificate',
    award: 'the certificate for the whole award',
    export: 'handing it on',
  },
  stopped: (what: string): string => `It holds up ${what}, and nothing else.`,
  /** Of one that somebody went on past; `untilReason`: an assessor’s reason lifts what it holds up. */
  stillStopped: (what: string, untilReason: boolean): string =>
    untilReason
      ? `It still holds up ${what}, until an assessor of the centre gives a reason as well.`
      : `It still holds up ${what}, until it is put right.`,
  line: (sentences: readonly string[], from: string): string => `${sentences.join(' ')} (${from})`,
  passedBy: (name: string, day: string, reason: string): string => `${name}, ${day}: “${reason}”`,
  passedCount: (count: number): string =>
    plural(count, {
      one: '1 check was gone past, with a reason.',
      other: '# checks were gone past, each with a reason.',
    }),
  passedStill: (count: number): string =>
    plural(count, {
      one: '1 check was gone past, with a reason, and holds something up all the same.',
      other: '# checks were gone past, each with a reason, and hold something up all the same.',
    }),
}
