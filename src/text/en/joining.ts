// Working on somebody else's portfolio: an assessor, a verifier or an expert witness adds what is theirs, and hands it back.
// "Waiting" is said as a matter of the centre's list, never as a doubt about the person.

import { plural } from '#/text/plural.ts'

const pieces = (count: number): string =>
  plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })

export const joining = {
  title: 'Add your own work',
  offer: 'Do you assess this, or did you see the work?',
  offerMore: (name: string): string =>
    name === '' ? 'Add what you saw, asked or recorded.' : `Add what you saw ${name} do, asked or recorded.`,
  offerDo: 'Add my own work',
  why: 'What you add carries your name and stays yours. What others made does not change.',
  name: 'Your name',
  nameMissing: 'Write your name: what you add says who saw it.',
  part: 'Your part',
  parts: {
    assessor: 'Assessor',
    'countersigning assessor': 'Countersigning assessor',
    'expert witness': 'Expert witness',
    'internal verifier': 'Internal verifier',
  },
  partsMore: {
    assessor: 'I judge this work for the qualification.',
    'countersigning assessor': 'I sign beside an assessor who is still in training.',
    'expert witness': 'I know the job and have seen it done.',
    'internal verifier': 'I check how the assessors judge.',
  },
  waits: (name: string): string =>
    `What you add waits until ${name === '' ? 'the' : `${name}’s`} centre has you on its list, and then counts by itself. Nothing is lost meanwhile.`,
  /** For whoever's own evidence the centre's list never makes count. */
  neverCounts: (name: string): string =>
    `Look at everything here. What you add yourself is kept with your name and handed on, but it does not become evidence: only ${name === '' ? 'the candidate' : name}, assessors and witnesses add that. Once the centre’s list has you, it is no longer shown.`,
  begin: 'Begin',
  beginning: 'Beginning…',

  here: (part: string): string => `You are here as ${part.toLowerCase()}`,
  giveBack: (name: string): string => (name === '' ? 'Give it back' : `Give it back to ${name}`),
  giveBackMore: (count: number): string =>
    `${pieces(count)} of yours ${count === 1 ? 'is' : 'are'} on this device. Make the file and hand it over: it brings your work along.`,
  giveBackDo: 'Make the file',
  givenBack:
    'All of yours is in a file that was opened here and is whole. Hand it over, if you have not yet.',

  someone: 'Somebody without a name',
  asPart: (name: string, part: string): string => (part === '' ? name : `${name}, ${part.toLowerCase()}`),
  question: (who: string): string => `Do you know ${who}?`,
  questionMore: (count: number): string =>
    count === 0
      ? 'They came with a file, and have added no evidence yet. If you know them, what they add goes along in every file you make.'
      : `${pieces(count)} from them came with a file and ${count === 1 ? 'waits' : 'wait'} for your centre. If you know them, it goes along in every file you make.`,
  yes: 'Yes, I know them',
  notNow: 'Not now',
  known: (name: string): string => `What ${name} adds goes along with yours now.`,

  signing: {
    title: 'Signatures',
    hint: 'Now, on this device, or later on each person’s own.',
    do: 'Sign',
    open: (statement: string): string => `Sign: “${statement}”`,
    label: (name: string): string => (name === '' ? 'Signature' : `Signature of ${name}`),
    who: 'Who signs?',
    missing: 'Draw the signature first, or type the name instead.',
    nameMissing: 'Write the name first.',
    cancel: 'Do not sign now',
    saving: 'Signing…',
    signed: (name: string): string => `Signed by ${name}`,
    changed: 'Something was changed after it was signed. Sign it again as it is now.',
    takeBack: 'Take the signature back',
    asCandidate: 'The candidate',
    parts: {
      observation: 'Whoever was watching',
      questions: 'Whoever asked',
      discussion: 'Whoever led it',
    },
    statements: {
      candidate: 'This is what happened.',
      observation: 'This is what I saw.',
      questions: 'This is what was asked and answered.',
      discussion: 'This is what we talked about.',
    },
  },
}
