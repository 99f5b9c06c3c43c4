// What the trade asks for, said before anything is written, and what is worth another look afterwards. Prompts first,
// never marks. The rules' own words are in check-rules.ts.

import { checkRuleWords, checkSourceWords, promptWords } from '#/text/en/check-rules.ts'
import { plural } from '#/text/plural.ts'

export const checks = {
  rules: checkRuleWords,
  sources: checkSourceWords,
  prompts: promptWords,
  /** What kind of evidence it is: `name` in a list, `says` to choose by. */
  types: {
    'case history': {
      name: 'an account of what I did',
      says: 'What I did: I tell what happened and what I did',
    },
    report: { name: 'an answer or report', says: 'What I know: an answer or a report in my own words' },
    'questions and answers': {
      name: 'questions and answers',
      says: 'Questions I was asked, with my answers',
    },
    'work product': {
      name: 'something made at work',
      says: 'Something from my work: an email, a form, a record',
    },
    photo: { name: 'a photo', says: 'A photo of a moment or a place' },
    observation: { name: 'an observation', says: 'An observation: my assessor saw me and wrote it down' },
    'expert witness testimony': {
      name: 'an expert witness’s statement',
      says: 'A statement by an expert witness my centre knows',
    },
    'witness testimony': { name: 'a witness’s statement', says: 'A statement by somebody who saw me do it' },
    discussion: { name: 'a recorded discussion', says: 'A discussion with my assessor, recorded' },
    workbook: { name: 'a workbook', says: 'A workbook I filled in' },
  },

  /** Where a rule comes from: `CV1 · OCR report to centres, August 2017`. */
  from: (rule: string, source: string): string => `${rule} · ${source}`,
  /** What it stops for as long as it stands; nothing else. */
  stops: {
    registration: 'the registration',
    'sign-off': 'the sign-off of the unit',
    claim: 'the certificate',
    export: 'handing it on',
  },
  stopped: (what: string): string => `It holds up ${what}, and nothing else.`,
  line: (sentences: readonly string[], from: string): string => `${sentences.join(' ')} (${from})`,
  passedBy: (name: string, day: string, reason: string): string => `${name}, ${day}: “${reason}”`,
  passedCount: (count: number): string =>
    plural(count, {
      one: '1 check was gone past, with a reason.',
      other: '# checks were gone past, each with a reason.',
    }),
}
