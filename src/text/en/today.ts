// Home: what is missing and what is worth doing now. Good news first, one next step each.

import { plural } from '#/text/plural.ts'

export const today = {
  hello: (name: string): string => `Hello ${name}`,
  helloNoName: 'Hello',
  firstTitle: 'Start with one photo',
  firstWhy: 'Anything from your day at work. Decide later what it proves.',
  firstExample: 'A shelf you restocked, a query you noted down, a thank-you from a customer.',
  next: 'Worth doing now',
  describe: (count: number): string =>
    plural(count, { one: 'Say what 1 piece of evidence shows', other: 'Say what # pieces of evidence show' }),
  sort: (count: number): string =>
    plural(count, {
      one: '1 piece of evidence is waiting to be claimed',
      other: '# pieces of evidence are waiting to be claimed',
    }),
  chooseQualification: 'Choose your qualification',
  chooseQualificationWhy: 'Then the criteria appear and you can claim them.',
  chooseUnits: 'Choose your units',
  unitProgress: (claimed: number, all: number): string => `${claimed} of ${all} criteria claimed`,
  unitNext: (number: string, says: string): string => `next: ${number} ${says}`,
  recent: 'Lately',
  seeAll: 'See all evidence',
  allUnits: 'See all units',
  unfinished: 'Not finished',
  carryOnDraft: 'Carry on with your note',
  unitDone: 'All criteria claimed',
}
