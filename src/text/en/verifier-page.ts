// The page inside a bundle, opened at home by someone who has neither the app nor an account: whose it is, what was
// checked, and the reader's own notes. It joins verifier.ts; coverage and evidence are in verifier-proof.ts.

import { plural } from '#/text/plural.ts'

export const verifierPage = {
  title: (name: string): string => `${name}’s portfolio`,
  untitled: 'A portfolio without a name yet',
  demo: 'Demo: made-up people',
  demoTitle: (title: string): string => `Demo: ${title}`,
  nobody: 'Not given yet',
  centreNumber: (number: string): string => `centre ${number}`,
  candidateNumber: (number: string): string => `number ${number}`,
  lastChange: 'Last change',
  copy: 'This copy',
  copyOf: { full: 'Everything', candidate: 'The candidate’s copy: internal verification is left out' },
  cameWith:
    'This page came with the bundle. For a check that does not depend on its sender, open the ZIP in your own copy of Fieldfolio.',
  opening: 'Reading the history and checking who signed it',
  back: 'Back to the overview',
  overview: 'Overview',
  details: 'details',
  plain: 'Show everything as one plain page',
  backFromPlain: 'Back to the page with pictures',
  brokenTitle: 'The history in this page cannot be read',
  brokenMore:
    'The page was cut short or changed after it was made. What follows is as it was written, but nothing in it has been checked. Ask for the bundle again.',
  tooOldTitle: 'This browser is too old to check signatures',
  tooOldMore:
    'Everything can be read, but nothing is checked. Use Chrome or Edge from 137, Firefox from 129, or Safari from 17.',

  historySound: (changes: number): string =>
    plural(changes, {
      one: 'The one change in its history carries the signature of the device that made it.',
      other: 'Each of the # changes in its history carries the signature of the device that made it.',
    }),
  historyBroken: 'Part of this was changed after it was signed',
  historyBrokenMore: (count: number): string =>
    plural(count, {
      one: '1 change does not fit its signature and is left out everywhere below.',
      other: '# changes do not fit their signatures and are left out everywhere below.',
    }),
  signatureMeans:
    'A signature proves which device wrote something and that nothing was altered since. Who held the device, the centre vouches for.',
  filesUnchecked: 'The photos and files beside this page are not checked yet.',
  filesUncheckedDo: 'Check the files',
  filesChecked: (count: number): string =>
    plural(count, {
      one: 'The file in the bundle is the one that was signed.',
      other: 'All # files in the bundle are the ones that were signed.',
    }),
  filesDamaged: (count: number): string =>
    plural(count, { one: '1 thing is wrong with the files.', other: '# things are wrong with the files.' }),
  devices: 'Devices that wrote it',
  deviceCandidate: 'the candidate',
  deviceListed: (roles: string): string => `on the centre’s team: ${roles}`,
  /** In no part any more. */
  deviceWasListed: (roles: string): string => `was on the centre’s team: ${roles}`,
  partUntil: (role: string, day: string): string => `${role} until ${day}`,
  partWas: (role: string): string => `was ${role}`,
  deviceUnknown: 'not on the centre’s team so far',
  deviceChanges: (count: number): string => plural(count, { one: '1 change', other: '# changes' }),

  centreUnknown: 'Centre not confirmed',
  centreUnknownMore:
    'Anyone can write a centre’s name. Ask the centre for its check code by another way than this bundle, such as its website or by phone, and type it here.',
  centreNone: 'No centre has joined this portfolio yet, so nobody but the candidate is confirmed.',
  typeCode: 'type its check code',
  checkCode: 'The centre’s check code',
  checkCodeHint: '26 letters and digits. Spaces do not matter.',
  checkCodeShape: (count: number): string =>
    `A check code has 26 letters and digits from 2 to 7. This has ${count}.`,
  centreConfirmed: (name: string): string => `Centre confirmed: ${name}`,
  centreConfirmedMore: 'The team list in this bundle was signed with the code you typed.',
  centreOther: 'This is not the code of the centre in this bundle',
  centreOtherMore:
    'Assessors and verifiers shown here were named by somebody else than the centre whose code you typed. Ask the centre.',
  centreNoList: 'The code fits, but the bundle has no team list of this centre.',

  gaps: 'Gaps',
  gapsWhy: 'What is missing or unsure, before anything else.',
  showAll: (count: number): string => plural(count, { one: 'Show it', other: 'Show all #' }),
  showMore: (count: number): string => plural(count, { one: 'Show 1 more', other: 'Show # more' }),
  noGapsFound: 'No gaps found',
  levels: { error: 'Must fix', warning: 'Check', info: 'For information' },

  check: 'Check the files',
  checkWhy:
    'This page cannot look at the files beside it by itself. Give it the ZIP, or the folder you extracted, and it checks every one. Nothing leaves this computer.',
  chooseZip: 'Choose the ZIP',
  chooseFolder: 'Choose the folder',
  dropHere: 'or drop the ZIP here',
  folderDropped: 'A folder cannot be dropped here. Use “Choose the folder”.',
  checkingFiles: 'Checking the files',
  checkingSteps: {
    reading: 'reading what is there',
    files: 'comparing each file',
    history: 'checking who signed',
  },
  checkFailed: 'That could not be read',
  otherBundle: 'This is another bundle than the one this page came with.',
  wrongThings: 'What was found',

  aloneTitle: 'First choose Extract all, then open me again',
  aloneMore:
    'You are looking inside the ZIP, where the photos and files are out of reach. The list below is complete all the same.',
  aloneSteps: ['Close this page', 'Right-click the ZIP, Extract all', 'Open START-HERE in the new folder'],
  alonePicture: 'A ZIP becomes a folder, and START-HERE is opened from the folder.',

  notes: 'My notes',
  notesWhy: 'Notes stay in this browser and in the file you save. They are never written into the bundle.',
  notesSessionOnly: 'This browser keeps nothing for this page: save your notes before you close it.',
  noteOn: (subject: string): string => `My note on ${subject}`,
  noteOverall: 'the whole portfolio',
  notesCount: (count: number): string => plural(count, { one: '1 note', other: '# notes' }),
  notesNone: 'No notes yet. Each criterion and each piece of evidence has a box for one.',
  saveNotes: 'Save my notes',
  openNotes: 'Open notes I saved',
  notesOpened: (count: number): string => plural(count, { one: '1 note read in', other: '# notes read in' }),
  notesNotOurs: 'That file has no notes on this portfolio.',
  notesHead: (name: string): string => `Notes on ${name}’s portfolio`,
}
