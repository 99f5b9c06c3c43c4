// Home: what is missing and what is worth doing now. Good news first, one next step each.

import { dayText } from '#/text/dates.ts'
import { plural } from '#/text/plural.ts'

export const today = {
  hello: (name: string): string => `Hello ${name}`,
  helloNoName: 'Hello',
  firstTitle: 'Start with one photo',
  firstWhy: 'Anything from your day at work. Decide later what it proves.',
  firstExample: 'A shelf you restocked, a query you noted down, a thank-you from a customer.',
  next: 'Worth doing now',
  doIt: {
    draft: 'Carry on writing',
    words: 'Carry on',
    scheme: 'Choose it',
    units: 'Choose units',
    place: 'Say where',
    claim: 'Claim criteria',
    describe: 'Say it',
    rule: 'See what is missing',
    settle: 'Choose one',
    gap: 'Look at it',
  },
  aboutYou: 'About you',
  aboutIt: 'About it',
  portfolios: 'Portfolios',
  writeNote: 'Write a note',
  addFile: 'Add a file',
  addFromHere: (device: string): string => `Add from this ${device}`,
  describe: (count: number): string =>
    plural(count, { one: 'Say what 1 piece of evidence shows', other: 'Say what # pieces of evidence show' }),
  place: (count: number): string =>
    plural(count, {
      one: 'Say where the proof is in 1 piece of evidence',
      other: 'Say where the proof is in # pieces of evidence',
    }),
  placeWhy: 'A page was taken out that a claim points to. The claim counts again once it has a place.',
  sort: (count: number): string =>
    plural(count, {
      one: '1 piece of evidence is waiting to be claimed',
      other: '# pieces of evidence are waiting to be claimed',
    }),
  chooseQualification: 'Choose your qualification',
  chooseQualificationWhy: 'Then the criteria appear and you can claim them.',
  chooseUnits: 'Choose your units',
  chooseUnitsWhy: 'You see at once whether they make the whole award.',
  settle: 'Two versions to settle',
  settleEvidence: (name: string): string => `Two versions to settle: ${name}`,
  settleEvidenceWhy: 'It was changed on two devices. Both are kept. Choose the words you want.',
  settleWhy: (fields: string): string => `Two devices say different things: ${fields}. Choose what is right.`,
  missing: 'Your units do not make the whole award yet',
  missingRule: (says: string, have: string): string => `First: ${says} (${have})`,
  madeWithout: 'Your other units make the award without it.',
  claimWhy: 'Tap the criteria it shows. It takes seconds.',
  describeWhy: 'A few words help your assessor, and you in three months.',
  unitProgress: (claimed: number, all: number): string => `${claimed} of ${all} criteria claimed`,
  unitNext: (number: string, says: string): string => `next: ${number} ${says}`,
  unitMore: 'more come from your centre',
  units: 'Your units',
  changes: (count: number): string => plural(count, { one: '1 change', other: '# changes' }),
  safety: 'Where it is',
  mayBeCleared: 'When space runs short, a browser may make room. A second copy keeps your work safe.',
  fileSaved: (day: string, newer: number): string =>
    `File saved ${day}.${newer === 0 ? '' : plural(newer, { one: ' 1 change is newer.', other: ' # changes are newer.' })} Open it here once, to be sure that it is whole, and keep it somewhere else too.`,
  since: (day: string, now: string): string => {
    const days = Math.round((Date.parse(now) - Date.parse(day)) / 86_400_000)
    if (days === 0) return 'today'
    return days === 1 ? 'yesterday' : dayText(day)
  },
  claimedFor: (count: number): string =>
    plural(count, { one: '1 criterion claimed', other: '# criteria claimed' }),
  recent: 'Lately',
  seeAll: 'See all evidence',
  allUnits: 'See all units',
  recover: 'Recover your work?',
  leftNote: 'A note that is not finished',
  leftNoteMore: (begins: string, when: string): string => `“${begins}” (${when})`,
  leftWords: (name: string): string => `What you were writing about ${name}`,
  leftForm: (kind: string): string => `${kind}: a form that is not finished`,
  formStays: 'Put away, it stays in the form, under More ways.',
  noteStays: 'Put away, it stays where you write notes.',
  wordsStay: 'Put away, it stays with that piece of evidence.',
  putAway: 'Put away',
  putAwayThis: (what: string): string => `Put away: ${what}`,
  isAway: 'Put away.',
  thisWeek: 'This week',
  onDay: (day: string, count: number): string =>
    `${day}: ${count === 0 ? 'no evidence' : plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })}`,
  inAll: (count: number, since: string): string =>
    `${plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })} since ${since}`,
  gap: (code: string, says: string): string => (says === '' ? `Next: ${code}` : `Next: ${code} ${says}`),
  gapWhy: 'Nothing shows this yet. A photo or a note from your next shift may.',
  unitDone: 'All criteria claimed',
}
