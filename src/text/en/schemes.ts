// A centre's own qualifications: bringing one in as a file, and what is wrong with a file that cannot be used. Whoever reads
// this may be an assessor who wrote the file by hand, so the place is named as the file spells it.

import type { Trouble } from '#/text/trouble.ts'

const safe = 'Nothing has changed here. Everything that was in the list is still there.'
const nextFile = 'Correct the file and open it again, or ask whoever made it.'

const refused = (what: string, next = nextFile): Trouble => ({ what, safe, next })

export const schemes = {
  own: 'Your centre’s own',
  ownHint: 'Added on this device. Ask your centre which version is right for you.',
  add: 'Add a qualification from a file',
  addHint: 'Your centre may give you a qualification as a .json file.',
  added: (title: string): string => `${title} added`,
  see: (title: string): string => `See the units and rules of ${title}`,
  version: (version: string): string => `version ${version}`,
  remove: 'Remove',
  removeNamed: (title: string): string => `Remove ${title} from the list`,
  removed: (title: string): string => `${title} removed from the list`,
  inUse: 'A portfolio on this device uses it, so it stays in the list.',

  notText: refused('This file cannot be read as text, so it holds no qualification.'),
  notJson: (says: string): Trouble =>
    refused(`This file is not in the form of a qualification file (JSON). The place: ${says}.`),
  tooLarge: (size: string, most: string): Trouble =>
    refused(`This file is ${size}. A qualification file can be ${most} at most.`),
  tooManyUnits: (units: number, most: number): Trouble =>
    refused(`This file lists ${units} units. At most ${most} can be used.`),
  tooManyRules: (rules: number, most: number): Trouble =>
    refused(`This file has ${rules} rules for choosing units. At most ${most} can be used.`),
  newerFormat: refused(
    'This file was made for a newer Fieldfolio than this one (it has “format”).',
    'Update Fieldfolio and open the file again.',
  ),
  comesWithApp: (title: string): Trouble =>
    refused(`${title} is in the list already: it comes with the app.`, 'Choose it from the list.'),
  wrong: (says: string): Trouble => refused(says),

  wholeFile: 'The file',
  should: {
    missing: (place: string): string => `${place} is missing.`,
    unknown: (place: string): string => `${place} is not a name that this version knows. Is it misspelt?`,
    text: (place: string): string => `${place} should be text.`,
    number: (place: string): string => `${place} should be a number.`,
    whole: (place: string): string => `${place} should be a whole number.`,
    boolean: (place: string): string => `${place} should be true or false.`,
    list: (place: string): string => `${place} should be a list: [ … ].`,
    object: (place: string): string => `${place} should be a set of named values: { … }.`,
    filled: (place: string): string => `${place} should not be empty.`,
    least: (place: string, bound: string): string => `${place} should be at least ${bound}.`,
    most: (place: string, bound: string): string => `${place} should be at most ${bound}.`,
    day: (place: string): string => `${place} should be a day, written like 2017-08-31.`,
    written: (place: string): string =>
      `${place} may have letters, digits, dots and dashes only, and starts with a letter or a digit.`,
    oneOf: (place: string, values: string): string => `${place} should be ${values}.`,
    other: (place: string, says: string): string => `${place}: ${says}.`,
  },
  repeated: {
    group: (id: string): string => `The group ${id} is there twice.`,
    unit: (id: string): string => `The unit ${id} is there twice.`,
    rule: (id: string): string => `The rule ${id} is there twice.`,
    level: (id: string, within: string): string => `The unit ${within} has level ${id} twice.`,
    outcome: (id: string, within: string): string => `Outcome ${id} of ${within} is there twice.`,
    criterion: (id: string, within: string): string => `Criterion ${id} of ${within} is there twice.`,
  },
  stranger: {
    group: (from: string, id: string): string =>
      `The ${from} names the group ${id}, which is not in the file.`,
    unit: (from: string, id: string): string => `The ${from} names the unit ${id}, which is not in the file.`,
  },
  unfitCriteria: (unit: string, level: number | null): string =>
    `${level === null ? unit : `${unit} at level ${level}`}: criteriaStatus does not fit the outcomes and criteria that are there.`,
  /** `rule` and `limit` are the rules' own sentences. */
  odd: {
    cannotBeMet: (rule: string, need: number, most: number): string =>
      `The rule “${rule}” cannot be met: it asks for ${need}, and all units together come to ${most}.`,
    mayNotBeMet: (rule: string, need: number, most: number): string =>
      `The rule “${rule}” asks for ${need}. The units listed here come to ${most} by the figures we have.`,
    rulesClash: (rule: string, limit: string, need: number, most: number): string =>
      `The rules “${rule}” and “${limit}” cannot both be met: the first asks for ${need}, the second leaves ${most}.`,
    ruleAboutNoUnit: (rule: string): string => `No unit listed here counts for the rule “${rule}”.`,
    limitNeverReached: (rule: string): string =>
      `The rule “${rule}” limits nothing: all units together do not come to more.`,
    groupWithoutUnits: (group: string): string => `No unit is listed in ${group}.`,
    referenceTwice: (reference: string, units: string): string =>
      `The reference ${reference} stands at more than one unit: ${units}.`,
  },
  shareBesideCap: (share: string, cap: string): string =>
    `The rules ${share} and ${cap} cannot stand together: one asks for a share, the other leaves units out.`,
}
