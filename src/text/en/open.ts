// Opening a portfolio file: what is in it, what was found, what came in. "Must fix, check, for information", never louder.

import { plural } from '#/text/plural.ts'

const pieces = (count: number): string =>
  plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })

export const open = {
  title: 'Open a portfolio file',
  choose: 'Choose a file',
  chooseHint: 'It ends in .zip. Nothing is brought in before you say so.',
  reading: 'Reading the file',
  readingStep: {
    listing: 'looking at what is in it',
    checking: 'checking every file',
    history: 'checking the history',
  },
  step: (done: number, all: number): string => `${done} of ${all}`,
  preview: 'What is in it',
  contentsLabel: 'In it',
  of: (name: string): string => `${name}’s portfolio`,
  ofNobody: 'An untitled portfolio',
  contents: (evidence: number, claims: number): string =>
    `${pieces(evidence)}, ${plural(claims, { one: '1 claim', other: '# claims' })}`,
  lastChange: (day: string): string => `Last change ${day}`,
  newHere: 'New on this device',
  adds: (count: number): string =>
    plural(count, { one: 'Adds 1 piece of evidence', other: 'Adds # pieces of evidence' }),
  addsNothing: 'You already have everything in this file.',
  bringIn: 'Bring it in',
  bringing: 'Bringing it in',
  bringingOn:
    'You can go on elsewhere in the app. Until this has ended, keep Fieldfolio open, and leave in the stick or card that the file lies on.',
  otherFirst: 'Another file is being brought in. This one can follow when that has ended.',
  done: 'It is all here',
  doneMore: (added: number): string =>
    added === 0
      ? 'Nothing new: you already had everything.'
      : `${pieces(added)} added. Nothing of yours was replaced.`,
  goToPortfolio: 'Open the portfolio',

  levels: { error: 'Must fix', warning: 'Check', info: 'For information' },
  verdict: {
    sound: 'Everything is there and unchanged since signed.',
    consistent: 'Everything is there and fits together. Who signed it is for your centre to confirm.',
    notAllHere:
      'What is in this file fits together and is unchanged. Something that belongs to it is not there: it is named below. Who signed it is for your centre to confirm.',
    rest: 'This file holds what you do not have yet.',
    restMore: (count: number): string =>
      plural(count, {
        one: 'It leaves out 1 file that is on this device already. All the rest is there and unchanged.',
        other: 'It leaves out # files that are on this device already. All the rest is there and unchanged.',
      }),
    incomplete: 'Not everything is in this file.',
    incompleteMore:
      'Some files were not there when it was made, or were taken out since. They are named below. Everything else is there and unchanged, and can be brought in.',
    damaged: 'Part of this file is damaged. The rest can be read.',
  },
  problems: (count: number): string =>
    plural(count, { one: '1 thing to look at', other: '# things to look at' }),
  problem: {
    missing: (name: string): string => `${name} is missing from the file.`,
    changed: (name: string, day: string): string =>
      `${name} is not the one that was signed on ${day}. Both are kept.`,
    extra: (name: string): string => `${name} is in the file but not in its list. It is left out.`,
    unreadable: (name: string): string => `${name} cannot be read.`,
    historyGap: (name: string): string =>
      `Part of ${name}’s history has not arrived yet. It shows when it does.`,
    stranger: 'Some of it was made on a device nobody has vouched for. It is kept apart.',
    twoPhones: 'Two phones have been used as one. Nothing is lost. Show your centre.',
    unsigned: (name: string): string =>
      `Part of ${name}’s history is not signed as it should be. It is kept apart.`,
    clock: (name: string): string => `A clock was wrong when ${name} was made. The order is still right.`,
  },
  readOnly: 'You are looking, not changing.',
  damagedMarked: 'What was damaged is marked.',
  again: 'Choose another file',
}
