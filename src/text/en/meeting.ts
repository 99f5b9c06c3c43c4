// Two people, or two phones, beside each other: one screen shows codes, the other looks at them, and both say the same four
// words. No signal is needed, and nothing here speaks of how it works.

import { plural } from '#/text/plural.ts'

const pieces = (count: number): string =>
  plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })
const whose = (name: string): string => (name === '' ? 'this portfolio' : `${name}’s portfolio`)

export const meeting = {
  card: 'Side by side',
  cardMore: 'One screen shows a code, the other looks at it. No signal needed.',
  meet: 'Meet somebody',
  move: 'Go on with a new phone',
  scan: 'Look at a code',
  scanMore: 'On the screen of somebody beside you, or of your old phone.',

  demo: 'The people of the demo are made up, so nobody is connected to them.',

  how: {
    meet: 'Show them this screen: they open Fieldfolio, choose “Look at a code” and hold their camera to it.',
    move: 'On the new phone, open Fieldfolio, choose “Look at a code” and hold its camera to this screen.',
  },
  making: 'Making the code',
  film: 'Codes that follow each other, for the other camera',
  place: (name: string): string =>
    `Whoever looks at it also gets into ${name}, where your work is copied to.`,
  short: 'There is too much in it for a code: its words follow by themselves, or in a file.',
  same: 'Do both screens say these words?',
  yes: 'They match',
  no: 'They differ',
  notSame: {
    what: 'The words are not the same',
    safe: 'Nothing was connected, and your work is unchanged.',
    next: 'Begin again, and look at no other screen.',
  },
  again: 'Begin again',
  kept: {
    meet: 'They can see your work so far',
    move: 'Your new phone has your words so far',
  },
  keptMore: {
    meet: 'What they add comes here by itself once both have signal, or in a file. You will be told their name then.',
    move: 'Photos and recordings follow by themselves once both phones have signal, or in a file. Keep this phone until they are there.',
  },
  keptAlone: {
    meet: 'What they add comes back in a file: there is no place yet that both copy to.',
    move: 'Photos and recordings go along in a file: make one here and open it there. Keep this phone until they are there.',
  },

  aim: 'Hold the camera to the other screen',
  looking: 'Looking for a code',
  collecting: (have: number, of: number): string => `${have} of ${of} caught`,
  picture: 'What the camera sees',
  camera: {
    refused: {
      what: 'The camera may not be used here',
      safe: 'Nothing is lost, here or on the other screen.',
      next: 'Allow the camera in the settings of your browser and look again, or open a file instead.',
    },
    'no camera': {
      what: 'This device has no camera that can be used',
      safe: 'Nothing is lost, here or on the other screen.',
      next: 'Ask for the portfolio as a file, and open that.',
    },
    busy: {
      what: 'Another app is using the camera',
      safe: 'Nothing is lost, here or on the other screen.',
      next: 'Close it and look again, or open a file instead.',
    },
  },
  openFile: 'Open a file instead',
  lookAgain: 'Look again',
  noCard: {
    what: 'That is not a whole code of Fieldfolio, or it was changed',
    safe: 'Nothing came in.',
    next: 'Ask for it to be shown again, and look at the whole screen.',
  },
  notYours: {
    what: 'This portfolio is kept here by somebody else who uses this device',
    safe: 'Nothing came in, and theirs is unchanged.',
    next: 'Ask them to pick their name first.',
  },
  found: whose,
  foundMore: (count: number): string => `${pieces(count)}. Photos and recordings come later.`,
  foundShort: 'Its words come later, by themselves or in a file.',
  thisIs: { meet: 'You join it, with your own name.', move: 'It goes on here, as yours.' },
  connect: 'Connect',
  goOn: 'Go on here',
  connecting: 'Connecting…',
  connected: {
    meet: (name: string): string => (name === '' ? 'You are connected' : `You and ${name} are connected`),
    move: 'Your new phone is yours from now on',
  },
  sees: (count: number): string => `You can see ${pieces(count)}.`,
  theySee: (name: string, count: number): string =>
    `${name === '' ? 'They' : name} can see ${pieces(count)}.`,
  movedMore: 'What you do here counts as yours once the other phone has seen this one, by itself.',
} as const
