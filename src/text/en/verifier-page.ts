// The page inside a bundle, opened at home by someone who has neither the app nor an account. It joins verifier.ts.

import { plural } from '#/text/plural.ts'

const pieces = (count: number): string =>
  plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })

export const verifierPage = {
  title: (name: string): string => `${name}’s portfolio`,
  untitled: 'A portfolio without a name yet',
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
  gap: {
    noScheme: 'No qualification has been chosen, so nothing can be called complete.',
    schemeMissing:
      'The definition of the qualification is not in this bundle, so its criteria cannot be shown.',
    noUnits: 'No units have been chosen yet.',
    open: (open: number, all: number): string =>
      plural(open, {
        one: `1 of ${all} criteria has no evidence`,
        other: `# of ${all} criteria have no evidence`,
      }),
    openIn: (unit: string, open: number, all: number): string => `${unit}: ${open} of ${all}`,
    unitNotLoaded: (unit: string): string =>
      `The criteria of ${unit} are not in this bundle. The centre has them.`,
    unitsNotLoaded: (count: number): string =>
      plural(count, {
        one: 'Not all criteria of 1 unit are in this bundle. The centre has them',
        other: 'Not all criteria of # units are in this bundle. The centre has them',
      }),
    outside: (count: number): string =>
      plural(count, {
        one: '1 claim is for a criterion outside the chosen units',
        other: '# claims are for criteria outside the chosen units',
      }),
    noPlace: (count: number): string =>
      plural(count, {
        one: '1 claim does not say where in the evidence the proof is',
        other: '# claims do not say where in the evidence the proof is',
      }),
    unclaimed: (count: number): string =>
      plural(count, {
        one: '1 piece of evidence is not claimed for anything',
        other: '# pieces of evidence are not claimed for anything',
      }),
    absent: (count: number): string =>
      plural(count, { one: '1 file is not in this bundle', other: '# files are not in this bundle' }),
    deviceUnknown: (name: string, changes: number): string =>
      plural(changes, {
        one: `1 change by ${name} waits: the centre has not confirmed this device`,
        other: `# changes by ${name} wait: the centre has not confirmed this device`,
      }),
    missingWork: (name: string): string =>
      `Later work by ${name} was seen by somebody and is not in this bundle`,
    twoDevices: (name: string): string =>
      `Two devices have been used as one (${name}). Both versions are kept, and the centre should look at it`,
    incomplete: (count: number): string =>
      plural(count, {
        one: 'What 1 change says is missing from this copy',
        other: 'What # changes say is missing from this copy',
      }),
    withheld: (count: number): string =>
      plural(count, {
        one: 'What 1 change says is left out of the candidate’s copy on purpose',
        other: 'What # changes say is left out of the candidate’s copy on purpose',
      }),
    erased: (count: number): string =>
      plural(count, { one: '1 piece of evidence was erased', other: '# pieces of evidence were erased' }),
    notCounted: (count: number, why: string): string =>
      plural(count, { one: `1 change is not counted: ${why}`, other: `# changes are not counted: ${why}` }),
    twoVersions: (what: string): string => `Two versions to settle: ${what}`,
    rivalLists: 'The centre has signed two team lists with one number. Only what both say counts',
    unknownKind: (count: number): string =>
      plural(count, {
        one: '1 change was made by a newer version and cannot be shown here. It is kept',
        other: '# changes were made by a newer version and cannot be shown here. They are kept',
      }),
  },
  rules: {
    RO1: 'made by someone who cannot do this here',
    RO2: 'made after the centre stopped accepting this device',
    RO3: 'only whoever captured the evidence may do this',
    CT1: 'it does not say what such a change has to say',
    ER1: 'this may not be erased, or not by them',
    LG1: 'it belongs to another portfolio',
    LG2: 'it does not follow from what was there before',
    LG3: 'its clock is far ahead of everything it builds on',
  },
  fields: {
    title: 'title',
    account: 'description',
    performedOn: 'date',
    place: 'place',
    simulated: 'whether it was simulated',
    name: 'the candidate’s name',
    candidateNumber: 'the candidate’s number',
    centreName: 'the centre’s name',
    centreNumber: 'the centre’s number',
    centreFingerprint: 'which centre it is',
    scheme: 'qualification',
    units: 'chosen units',
    warningsSeen: 'what was read and gone past',
  },

  criteriaElsewhere: 'Criteria not in this bundle',
  criteriaElsewhereClaims: (count: number): string =>
    plural(count, {
      one: 'Criteria not in this bundle. 1 claim for the unit',
      other: 'Criteria not in this bundle. # claims for the unit',
    }),
  waitingState: 'waiting for the centre',
  noSquare: 'Claims that have no square of their own:',
  coverage: 'Coverage',
  coverageWhy: 'Each square is a criterion. Choose one to see its proof.',
  claimedOf: (claimed: number, all: number): string => `${claimed} of ${all} criteria have evidence`,
  notDecided: 'Claimed means that the candidate says so. No assessor’s decision is in this bundle.',
  proof: (count: number): string => pieces(count),
  noProof: 'No evidence yet',
  noProofMore: 'Nobody has claimed this criterion with evidence that stands.',
  askedFor: (verb: string): string => `Asks to ${verb}`,
  ofOutcome: (number: string, title: string): string => `Outcome ${number}: ${title}`,
  wording: 'A short summary. The awarding body’s wording governs.',
  walk: 'Neighbouring criteria',
  neighbour: (which: string, code: string): string => `${which}: ${code}`,
  previous: 'Previous criterion',
  next: 'Next criterion',
  wholeUnit: (unit: string): string => `${unit} as a whole`,
  notInScheme: 'This criterion is not in the qualification’s definition here.',
  unknownPlace: 'There is nothing with this name in this bundle.',

  evidenceTitle: 'All evidence',
  searchEvidence: 'Search the evidence',
  noEvidence: 'There is no evidence in this bundle.',
  seeEvidence: (label: string): string => `All about ${label}`,
  place: { label: 'Where' },
  placeSays: {
    whole: 'no place given',
    page: (page: number): string => `page ${page}`,
    pages: (from: number, to: number): string => `pages ${from} to ${to}`,
    region: 'the marked part',
    paragraph: (paragraph: number): string => `paragraph ${paragraph}`,
    from: (time: string): string => `from ${time}`,
    span: (from: string, to: string): string => `${from} to ${to}`,
    inFile: (file: number, place: string): string => `file ${file}, ${place}`,
  },
  photoMarked: (label: string): string => `${label}, with the part that counts marked`,
  photoOf: (label: string): string => `Photo ${label}`,
  openAtPage: (page: number): string => `Open at page ${page}`,
  openDocument: 'Open the document',
  openFile: 'Open or save the file',
  playFrom: (time: string): string => `Play from ${time}`,
  fileMissing: 'This file is not beside the page. Extract the whole bundle, then open this page from there.',
  fileAbsent: 'This file is not in the bundle.',
  fileErased: 'This file was erased.',
  facts: {
    capturedBy: 'Captured by',
    capturedAt: 'Captured',
    performedOn: 'It happened on',
    place: 'Where',
    simulated: 'Simulated',
    files: 'Files',
    name: 'Name when it came in',
    size: 'Size',
    kind: 'Kind',
    standsFor: 'Claimed for',
  },
  yes: 'Yes',
  no: 'No',
  notSaid: 'Not said',
  standing: {
    counted: 'Counts',
    waiting: 'Waiting for the centre',
    waitingMore: 'It counts by itself once the centre confirms the device it was made on.',
    withdrawn: 'Withdrawn',
    withdrawnMore: (day: string, reason: string): string =>
      reason === '' ? `Withdrawn on ${day}.` : `Withdrawn on ${day}: ${reason}`,
    erased: 'Erased',
    erasedMore: 'What it said was erased. That it was there, and who erased it, stays in the history.',
    withheld: 'Left out of this copy',
    withheldMore: 'This is a candidate’s copy. The centre’s own copy has it.',
    incomplete: 'Missing from this copy',
    incompleteMore: 'Its content is not in this bundle. Ask the centre for a complete one.',
  },
  history: 'History',
  whoOn: (name: string, standing: string): string => `${name}, ${standing}`,
  someone: 'someone',
  itWaits: 'waits for the centre',
  itIsErased: 'what it said was erased',
  itIsLeftOut: 'left out of this copy',
  itIsMissing: 'what it said is missing',

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
