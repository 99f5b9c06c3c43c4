// Handing the portfolio on. To a candidate it is a portfolio file; verifiers read the words in verifier.ts.

import { plural } from '#/text/plural.ts'
import type { Device, Trouble } from '#/text/trouble.ts'

const newerSince = (newer: number): string =>
  newer <= 0 ? '' : plural(newer, { one: '; 1 change since', other: '; # changes since' })

export const share = {
  title: 'Share',
  make: 'Make a portfolio file',
  makeWhy:
    'One file with all your evidence, claims and history. Anyone can open it, without this app and without signal.',
  makeDo: 'Make the file',
  whoseHint: 'It goes into the file and its name. You can leave it out.',
  contents: (evidence: number, size: string | null): string =>
    [
      plural(evidence, { one: '1 piece of evidence', other: '# pieces of evidence' }),
      size === null ? null : `${size}, plus the pages that show it all`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  whatGoesIn: 'What goes in',
  everything: 'Everything',
  yourOther: 'your other device',
  onlyNew: (name: string): string => `Only what ${name} does not have yet`,
  onlyNewMore: (count: number, size: string): string =>
    count === 0
      ? 'No file, and all the words and history'
      : `${plural(count, { one: '1 file', other: '# files' })}, ${size}, and all the words and history`,
  onlyFor: (name: string, count: number): string =>
    plural(count, {
      one: `It is for ${name} only: 1 file that they have is not in it. It is no second copy.`,
      other: `It is for ${name} only: # files that they have are not in it. It is no second copy.`,
    }),
  making: 'Making your portfolio file',
  makingStep: {
    gathering: 'gathering your evidence',
    checking: 'checking that every file is whole',
    fetching: 'fetching what is not on this device',
    writing: 'writing the file',
  },
  ready: 'Your portfolio file is ready',
  readyMore: (name: string, size: string): string => `${name}, ${size}`,
  unfit: (device: Device): Trouble => ({
    what: 'This file would be called damaged, and nobody could bring it in',
    safe: `Words of the history have not arrived on this ${device} yet, or can no longer be read here. Everything that is here stays as it is.`,
    next: 'Under “Second copy”, look again, or open an earlier portfolio file here: what is missing comes with it. Then make a new file.',
  }),
  saveUnfit: 'Save it all the same, to look at only',
  save: 'Save it',
  send: 'Send it',
  savedTo: 'Saved. Look in your downloads.',
  thenCheck:
    'Open it here once, to be sure that it is whole. And keep it somewhere else too: on another device, or with your centre.',
  cancelled: 'Stopped. Nothing was changed.',
  makeAgain: 'Make a new one',
  notSent: 'It was not sent. The file is still here: save it, or try again.',
  leftOut: 'Not everything could go in',
  leftOutWhy:
    'All the rest is in the file, and the file says what is not. If you have an earlier file, open it here: it brings back what is missing.',
  leftOutOf: (evidence: string, device: string): string =>
    `${evidence}: a file is not on this ${device}, or can no longer be read.`,
  savedBefore: (when: string, newer: number): string =>
    `Last file saved ${when}${newerSince(newer)}. Open it here once, to be sure that it is whole, and keep it somewhere else too.`,
  checkedBefore: (when: string, newer: number): string =>
    `Last file opened and found whole ${when}${newerSince(newer)}.`,
  before: 'Before you make it',
  nothing: 'Nothing to share yet',
  nothingWhy: 'Take one photo first.',
  nothingExample: 'portfolio-amy-lewis-22-nov.zip, 14 pieces of evidence, 62 MB',
  open: 'Open a portfolio file',
  openWhy: 'Bring in work from another device, or look at someone’s portfolio.',
}
