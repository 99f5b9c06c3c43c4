// Whether the chosen units make the award, for whoever verifies it: rule by rule, what is asked for, what was counted, and
// which rule file says so. It joins verifier.ts. More than enough is extra here, and never a fault.

import { plural } from '#/text/plural.ts'

const credits = (count: number): string => plural(count, { one: '1 credit', other: '# credits' })

export const verifierCombination = {
  title: 'Rule of combination',
  verdicts: {
    valid: 'The units chosen make the award, by the rules in this file.',
    invalid: 'The units chosen do not make the award, by the rules in this file.',
    'cannot tell': 'Whether the units chosen make the award cannot be told.',
  },
  planned: 'This counts the units that are chosen, whether or not their criteria are met yet.',
  noScheme: 'No qualification has been chosen, so there are no rules to apply.',
  noFile: 'The rule file is not in this bundle or cannot be read, so nothing can be counted.',
  noUnits: 'No units have been chosen, so there is nothing to count.',
  noRules:
    'This rule file has no rule of combination: it was not found when the file was made. The centre’s handbook has it.',
  listIncomplete:
    'The list of units in this file is not complete: the centre may offer others, which cannot be counted.',
  problems: {
    'unknown unit': (unit: string): string => `${unit} was not counted: this rule file has no such unit.`,
    'unit twice': (unit: string): string => `${unit} is chosen more than once, and counts at one level only.`,
    'level not offered': (unit: string): string =>
      `${unit} was not counted: it is not offered at the level chosen.`,
    'level missing': (unit: string): string =>
      `${unit} was not counted: it is offered at several levels, and none was chosen.`,
  },
  extra: (codes: string): string =>
    `Extra: ${codes}. More than counts here, which is no fault; everything shown for it stays.`,

  file: 'Rule file',
  version: 'Version',
  versionOf: (version: string, id: string): string => `${version} (${id})`,
  hash: 'SHA-256 of the file',
  /** In the viewer, over the rules and the file. */
  rules: (count: number): string =>
    plural(count, {
      one: 'The rule, with the file it is from',
      other: 'All # rules, with the file they are from',
    }),
  columns: { rule: 'Rule', asked: 'What it asks', counted: 'What was counted', result: 'Result' },
  source: (source: string): string => `From: ${source}`,
  reading: (reading: string): string => `Read as: ${reading}`,
  advice: 'Advice: it never decides.',
  atLeast: (amount: string): string => `at least ${amount}`,
  atMost: (amount: string): string => `at most ${amount}`,
  share: (percent: number, of: string, need: string): string => `at least ${percent}% of ${of}: ${need}`,
  units: (count: number): string => plural(count, { one: '1 unit', other: '# units' }),
  values: {
    credit: credits,
    'unit value': (value: number): string => plural(value, { one: '1 unit value', other: '# unit values' }),
  },
  counted: (sum: string, parts: string): string =>
    parts === '' ? `${sum} counted` : `${sum} counted: ${parts}`,
  /** `C1 at level 1 (4)`; where units are counted, `C1 at level 1`. */
  part: (unit: string, level: string, amount: string): string =>
    amount === '' ? `${unit} at ${level}` : `${unit} at ${level} (${amount})`,
  level: (level: number | null): string => (level === null ? 'a level not known' : `level ${level}`),
  amount: (value: number | null): string => (value === null ? 'value not known' : String(value)),
  perhaps: (part: string): string => `${part} (may count: its level is not known)`,
  results: {
    held: 'Held',
    'not held': 'Not held',
    'cannot tell': 'Cannot tell',
  },
  missing: (codes: string): string =>
    codes === '' ? 'A figure is missing.' : `A figure is missing for ${codes}.`,
  unconfirmed: (codes: string): string => `It rests on figures that nobody has confirmed: ${codes}.`,
}
