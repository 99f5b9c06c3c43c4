// Editing a copy of a qualification: for assessors and whoever writes such files for a centre. Places are named as the file
// spells them, since its text stands on the same screen.

import { plural } from '#/text/plural.ts'
import type { Trouble } from '#/text/trouble.ts'

export const schemeEdit = {
  editCopy: 'Edit a copy',
  title: 'Edit a copy',
  intro:
    'The original stays as it is. What you type here is kept on this device until you save it as a version of your own.',
  recovered: 'Your copy is as you left it.',

  about: 'The qualification',
  head: {
    title: 'Title',
    level: 'Level',
    awardingBody: 'Awarding body',
    schemeCode: 'Number',
    qualificationNumber: 'Regulator’s number',
    id: 'Name of the file',
    version: 'Version',
  },
  headHints: {
    id: 'Keep it for a new version of the same qualification. Choose another where it is another qualification.',
    version: 'One that is not in your list yet.',
  },

  groups: 'Groups',
  groupTitle: 'Heading',
  groupKind: 'What it is',
  inGroup: (codes: string): string => `In it: ${codes}`,
  putInto: 'Put a unit into it',
  choose: 'Choose …',
  addGroup: 'Add a group',
  removeGroup: (title: string): string => `Remove the group ${title}`,
  groupNamed: 'It can be removed once no unit is in it and no rule is about it.',

  units: 'Units',
  unitsHint: 'A level or value that you change counts as “to be checked” until the centre has confirmed it.',
  unitSummary: (code: string, title: string): string =>
    [code, title].filter((part) => part !== '').join(' ') || 'New unit',
  code: 'Code',
  unitTitle: 'Title',
  reference: 'Reference',
  unitGroup: 'Group',
  source: 'Read in',
  sourceHint: 'The paper or page where the unit stands.',
  offerLevel: (number: number, of: number): string => (of === 1 ? 'Level' : `Level (${number} of ${of})`),
  offerValue: (number: number, of: number): string => (of === 1 ? 'Value' : `Value (${number} of ${of})`),
  figureHint: 'Empty where it is not known.',
  removeOffer: (number: number): string => `Remove level ${number} of the unit`,
  addOffer: 'Add a level',
  addUnit: 'Add a unit',
  removeUnit: (code: string): string => `Remove the unit ${code}`.trim(),

  rules: 'Rules for choosing units',
  rulesHint: 'A new rule, or another choice of units that a rule is about, is written in the text below.',
  says: 'The rule in words',
  atLeast: { units: 'At least so many units', value: 'At least so much value' },
  atMost: { units: 'At most so many units', value: 'At most so much value' },
  atLeastShareOf: { units: 'At least so many of 100 units', value: 'At least so many of 100 in value' },
  ruleSource: 'From',
  removeRule: (says: string): string => `Remove the rule “${says}”`,
  remove: 'Remove',

  text: 'All of it as text',
  textHint:
    'For dates, criteria, new rules and whatever the fields above do not reach. It is the file as it will be saved (JSON).',
  textLabel: 'The file',
  noForm: 'The fields are back as soon as the text is that of a qualification again.',

  undo: 'Undo the last step',
  startAgain: 'Start again from the original',
  saveVersion: 'Save as a version of our own',
  cannotSave: (says: string): string => `Not ready to save. ${says}`,
  toLookAt: (count: number): string =>
    `${plural(count, { one: '1 thing', other: '# things' })} to look at above, and it can be saved.`,
  ready: 'It can be saved.',
  kept: 'Kept on this device.',
  notKept: 'Not kept: this device could not store what you typed.',
  saved: (version: string): string => `Saved as version ${version} under “Your centre’s own”`,
  versionHere: (version: string): Trouble => ({
    what: `Version ${version} of this qualification is on this device already, and is another one.`,
    safe: 'Nothing was replaced. Your copy is kept as you typed it.',
    next: 'Give your copy another version, and save it again.',
  }),
}
