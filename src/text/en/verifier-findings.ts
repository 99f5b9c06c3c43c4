// What was found about a bundle, one sentence a kind; the app, the page inside the bundle and the command line say the same.
// It joins verifier.ts. `subject` is a path, a device or a label; `about` and `count` are what more there is to say.

import { checkRuleWords, type CheckWords } from '#/text/en/check-rules.ts'
import { plural } from '#/text/plural.ts'

export type Found = { readonly subject: string; readonly about: string; readonly count: number }

const changes = (count: number): string => plural(count, { one: '1 change', other: '# changes' })

/** `1 change waits`, `3 changes wait`: what stands between is given. */
const verb = (count: number, one: string, other: string): string => plural(count, { one, other })

/** Why something does not count, by the rule that says so. */
export const ruleWords = {
  RO1: 'made by someone who cannot do this here',
  RO2: 'made after the centre stopped accepting this device',
  RO3: 'only whoever captured the evidence may do this',
  CT1: 'it does not say what such a change has to say',
  ER1: 'this may not be erased, or not by them',
  LG1: 'it belongs to another portfolio',
  LG2: 'it does not follow from what was there before',
  LG3: 'its clock is far ahead of everything it builds on',
}

/** What a field of the description, or of a piece of evidence, is called. */
export const fieldWords = {
  title: 'title',
  account: 'description',
  performedOn: 'date',
  place: 'place',
  simulated: 'whether it was simulated',
  files: 'files or pages',
  people: 'whether people can be seen',
  type: 'what kind of evidence it is',
  answers: 'answers to what its unit asks',
  record: 'what the form holds',
  registeredOn: 'the day of registration',
  isOfAge: 'whether old enough on registration',
  photosAtWork: 'the workplace’s rule about photos',
  screensAtWork: 'the workplace’s rule about screens',
  callsAtWork: 'the workplace’s rule about recording calls',
  phonesAtWork: 'the workplace’s rule about phones',
  name: 'the candidate’s name',
  candidateNumber: 'the candidate’s number',
  centreName: 'the centre’s name',
  centreNumber: 'the centre’s number',
  centreFingerprint: 'which centre it is',
  scheme: 'qualification',
  units: 'chosen units',
  warningsSeen: 'what was read and gone past',
}

const named = (names: Readonly<Record<string, string>>, about: string): string => names[about] ?? about

const checkWordsOf = (rule: string): CheckWords | undefined =>
  new Map<string, CheckWords>(Object.entries(checkRuleWords)).get(rule)

/** `about` is a rule's id and what more its words need. */
const checkLine = (level: string, { subject, about, count }: Found): string => {
  const [rule = '', ...more] = about.split(' ')
  const words = checkWordsOf(rule)
  const says = words === undefined ? about : `${words.says({ count, more: more.join(' ') })} ${words.out}`
  return `${level} (${rule}): ${says}${subject === '' ? '' : ` ${subject}.`}`
}

export const verifierFindings = {
  demo: (): string => 'This is the demo: made-up people and made-up work. Nothing in it can be claimed.',
  'file unreadable': ({ about }: Found): string => `This file cannot be opened as a ZIP: ${about}.`,
  'not a bundle': (): string => 'This ZIP holds no evidence bundle.',
  'archive damaged': ({ about }: Found): string =>
    `The ZIP itself is damaged or was tampered with: ${about}.`,
  'file refused': ({ subject, about }: Found): string => `${subject} is left alone: ${about}.`,
  'outside the folder': ({ subject }: Found): string => `${subject} lies outside the bundle’s folder.`,
  'packed again': ({ about }: Found): string =>
    `The ZIP was packed again, or added to, since it was made: ${about}. Its files are checked all the same.`,
  'folder renamed': ({ subject, about }: Found): string =>
    `The folder is called ${subject}. It was made as ${about}.`,
  'list damaged': ({ subject, about, count }: Found): string =>
    count > 0 ? `${subject}, line ${count}: ${about}.` : `${subject}: ${about}.`,
  missing: ({ subject }: Found): string => `${subject} is missing.`,
  'left out when made': ({ subject }: Found): string =>
    `${subject} is not in this bundle and not on its list of files: it was not there when the bundle was made, or was taken out of both since.`,
  'not listed': ({ subject }: Found): string => `${subject} is not on the bundle’s list of files.`,
  changed: ({ subject }: Found): string =>
    `${subject} is not the file that it was when it was signed or listed.`,
  'cannot be read': ({ subject, about }: Found): string =>
    about === '' ? `${subject} cannot be read.` : `${subject} cannot be read: ${about}.`,
  'not accounted for': ({ subject }: Found): string =>
    `${subject} belongs to nothing that anybody signed. Do not rely on it.`,
  'not as made': ({ subject }: Found): string =>
    `${subject} does not say what the signed history says. Do not rely on it.`,
  'not compared': (): string =>
    'Because the signed history is damaged, the pages and forms made of it could not be compared with it.',
  'page of another release': ({ subject }: Found): string =>
    `${subject} was made by another release of Fieldfolio, so it cannot be told whether it was changed. This check does not use it.`,
  'form of another release': ({ subject }: Found): string =>
    `${subject} was made by another release of Fieldfolio and cannot be made again here to compare it.`,
  'history unreadable': ({ subject, about, count }: Found): string =>
    subject === ''
      ? 'There is no history in this bundle that can be read.'
      : `${subject}${count > 0 ? `, line ${count}` : ''} cannot be read: ${about}.`,
  'wrong key': ({ subject }: Found): string => `${subject} is not that of this device.`,
  'wrong signature': ({ subject, about, count }: Found): string =>
    `${subject}, number ${count} (${about}): the signature is not that of this device. It is left out.`,
  'of another portfolio': ({ count }: Found): string =>
    `${changes(count)} in the history ${verb(count, 'belongs to another portfolio, and is', 'belong to another portfolio, and are')} left out.`,
  'content missing': ({ count }: Found): string => `What ${changes(count)} in the history said is missing.`,
  'earlier work missing': ({ about, subject, count }: Found): string =>
    `Work number ${count} by ${about || subject} was seen by somebody and is not in this bundle.`,
  'two devices as one': ({ about, subject, count }: Found): string =>
    `Two devices have been used as one by ${about || subject}, from number ${count} on. Both versions are kept.`,
  'device not yet known': ({ about, subject, count }: Found): string =>
    `${changes(count)} by ${about || subject} ${verb(count, 'waits', 'wait')}: the centre has not confirmed this device.`,
  'left uncounted': ({ about, count }: Found): string =>
    `${changes(count)} ${verb(count, 'is', 'are')} kept and not counted: ${named(ruleWords, about)}.`,
  'unknown kind': ({ about, count }: Found): string =>
    `${changes(count)} of a kind that this version does not know (${about}) ${verb(count, 'is', 'are')} kept.`,
  'scheme differs': ({ subject }: Found): string =>
    `${subject} is not the qualification that the portfolio names.`,
  'scheme missing': ({ about }: Found): string =>
    `The definition of the qualification (${about}) is not in the bundle.`,
  'scheme unreadable': ({ subject }: Found): string =>
    `${subject} is the right file, and this version cannot read it: it is made for a later one, or is far larger than any qualification. Evidence and history are read without it.`,
  'centre lists damaged': ({ subject, about }: Found): string =>
    `${subject} cannot be relied on: ${about}. It confirms nobody; evidence and history are read without it.`,
  'list of another centre': ({ subject, about }: Found): string =>
    `A team list of another centre is inside (${about}, check code ${subject}). It says nothing here.`,
  'rival centre lists': ({ count }: Found): string =>
    `The centre has signed two team lists of version ${count}. Only what both say counts.`,
  'another centre': ({ subject, about }: Found): string =>
    `THIS IS ANOTHER CENTRE: the portfolio names the check code ${subject || 'of nobody'}, not ${about}. Ask the centre.`,
  'no centre named': (): string => 'The portfolio names no centre, so nobody but the candidate is confirmed.',
  'no centre list': (): string =>
    'No team list signed by this centre is inside, so nobody but the candidate is confirmed.',
  'centre confirmed': (): string => 'The centre is the one whose check code was given.',
  'centre not given': ({ subject }: Found): string =>
    subject === ''
      ? 'The portfolio names no centre.'
      : `The portfolio names a centre with the check code ${subject}. Ask the centre for its code, by another way than this bundle.`,
  'two versions': ({ subject, about }: Found): string =>
    `Two versions to settle${subject === '' ? '' : ` in ${subject}`}: ${named(fieldWords, about)}.`,
  'not claimed': ({ subject }: Found): string => `${subject} is not claimed for anything.`,
  'no place': ({ subject, about }: Found): string =>
    `${subject} does not say where in it the proof is, for ${about}.`,
  'place gone': ({ subject, about }: Found): string =>
    `${subject}: the page that shows ${about} was taken out. It counts again once its place is said.`,
  'part covered': ({ subject, about, count }: Found): string =>
    `${subject}, page ${count}: a part was covered, so that nobody is shown or named who should not be. The uncovered photo’s check number is kept: ${about}.`,
  'must fix': (of: Found): string => checkLine('Must fix', of),
  'worth checking': (of: Found): string => checkLine('Check', of),
  'worth knowing': (of: Found): string => checkLine('For information', of),
  'gone past': ({ subject, about, count }: Found): string => {
    const [rule = '', ...reason] = about.split(' ')
    const title = checkWordsOf(rule)?.title ?? rule
    return `${subject === '' ? '' : `${subject}: `}${title} (${rule}) was gone past: “${reason.join(' ')}”.${count > 0 ? ' What it holds up, it still holds up.' : ''}`
  },
  'evidence left out': ({ subject }: Found): string =>
    `${subject} is not on this device or is damaged here, so it is left out. The bundle says so.`,
  'strangers left out': ({ count }: Found): string =>
    plural(count, {
      one: 'The work of 1 device that nobody has vouched for is left out.',
      other: 'The work of # devices that nobody has vouched for is left out.',
    }),
  'unsigned left out': ({ count }: Found): string =>
    `${changes(count)} that nobody could check ${verb(count, 'is', 'are')} left out.`,
  'scheme left out': (): string =>
    'The qualification’s file is not the one that the portfolio names, and is left out.',
}

export const verdictWords = {
  sound: 'Sound: everything is there, unchanged since signed, and the centre is confirmed.',
  'consistent, centre not confirmed':
    'Everything is there and fits together. Whether the people are who they say is for the centre to confirm.',
  /** Said for the same where the centre is confirmed. */
  'not all known':
    'Everything is there and fits together, and the centre is confirmed; but not everybody in it is on the centre’s list.',
  /** Said for the same where work, or the qualification, is not in the bundle. */
  'not all here':
    'What is in this bundle fits together and is unchanged since signed, but not everything that belongs to it is there. What is missing is listed.',
  /** Said for `damaged` where files were left out and nothing else is wrong. */
  incomplete: 'Incomplete: files that were signed for are not in this bundle. What is in it is unchanged.',
  damaged: 'Part of this bundle is damaged or was changed. What is wrong is listed.',
}
