// The printable forms in a bundle, and the page that can be read without scripts. It joins verifier.ts.

import { plural } from '#/text/plural.ts'

export const verifierForms = {
  trackingSheet: 'Tracking sheet',
  unitSheet: (unit: string): string => `Unit sheet ${unit}`,
  locationSheet: 'Evidence location sheet',
  allForms: 'Forms to print',
  columns: {
    unit: 'Unit',
    level: 'Level',
    criterion: 'Criterion',
    summary: 'In short',
    evidence: 'Evidence',
    title: 'What it is',
    where: 'Where in it',
    form: 'Form',
    happenedOn: 'It happened on',
    captured: 'Captured',
    by: 'By',
    standing: 'Standing',
    file: 'File',
    claims: 'Claimed for',
    initials: 'Assessor’s initials and date',
  },
  unitLevel: (level: number): string => `level ${level}`,
  signLines: { candidate: 'Candidate', assessor: 'Assessor', verifier: 'Internal verifier', date: 'Date' },
  madeOf: 'Made by Fieldfolio from the signed history in this bundle.',
  withoutScripts:
    'You are reading the plain page. It says what the candidate and the centre have signed, but it cannot check it by itself.',
  contents: 'On this page',
  units: 'Units and criteria',
  claimedUnits: (count: number): string => plural(count, { one: '1 unit chosen', other: '# units chosen' }),
  region: (fromLeft: number, fromTop: number, wide: number, high: number): string =>
    `part of the photo: ${fromLeft}% from the left, ${fromTop}% from the top, ${wide}% wide, ${high}% high`,
  madeOn: 'Made on',
  checkCode: 'Check code named',
  noCheckCode: 'none named',
  otherClaims: 'Claims outside the chosen units',
  filesBeside: 'The files of the bundle are beside this page.',
  checkByHand: 'How to check this by hand, without this page',
}
