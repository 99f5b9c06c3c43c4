// Evidence that was somewhere else before: bringing it in, and confirming what a table says it shows.

import { plural } from '#/text/plural.ts'

const files = (count: number): string => plural(count, { one: '1 file', other: '# files' })

export const bring = {
  title: 'Bring evidence from elsewhere',
  group: 'From elsewhere',
  way: 'A folder or a ZIP from another system, all at once.',
  intro:
    'Each file becomes one piece of evidence, marked as brought from elsewhere. Decisions made there come along as documents: here they decide nothing.',
  folder: 'Choose a folder',
  folderHint: 'With everything in it.',
  zip: 'Choose a ZIP or files',
  zipHint: 'A ZIP by itself, or some files.',
  table:
    'A table (CSV) in it may say which file shows which criteria: one column “file”, one column “criteria”, such as C1 1.1; C1 1.2.',
  reading: 'Looking through it…',
  badZip: {
    what: 'This ZIP cannot be read: it is damaged or was cut short.',
    safe: 'Nothing was changed here, and the ZIP is as it was.',
    next: 'Download or copy it again. Or unpack it and choose the folder.',
  },
  nothing: {
    what: 'There is no file in it that could be brought in.',
    safe: 'Nothing was changed here.',
    next: 'Choose another folder or ZIP.',
  },
  from: 'Where is it from?',
  fromHint: 'The system or the folder it was in. It stays with each of them.',
  found: (count: number): string => `${files(count)} to bring in`,
  proposes: (count: number): string =>
    plural(count, {
      one: 'The table proposes claims for 1 file. You confirm them afterwards.',
      other: 'The table proposes claims for # files. You confirm them afterwards.',
    }),
  noTable: 'No table of claims is in it. You claim them afterwards.',
  tableUnread:
    'A table is in it, but no qualification is chosen yet. It comes in as a file and proposes nothing.',
  twoTables: 'More than one table is in it. The first is read.',
  left: 'These cannot be read and stay out:',
  absent: 'The table names files that are not there:',
  unclear: 'Several files have these names. Put the folder into the table:',
  unknown: 'The table names criteria that your qualification does not have, or has at several levels:',
  start: (count: number): string => `Bring in ${files(count)}`,
  other: 'Choose something else',
  unsaidFrom: 'elsewhere',
  proposed: 'Proposed claims',
  proposedWhy: 'The table says so. Nothing counts before you say so too.',
  confirm: 'Claim',
  confirmOf: (title: string): string => `Claim: ${title}`,
  turnDown: 'Not this one',
  turnDownOf: (title: string): string => `Not this one: ${title}`,
  confirmAll: (count: number): string => plural(count, { one: 'Claim it', other: 'Claim all # of them' }),
  confirmed: 'Claimed.',
  turnedDown: 'Left out. The evidence stays.',
  toEvidence: 'See all evidence',
}
