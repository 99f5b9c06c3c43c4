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
  here: 'Already here, and not brought in again:',
  allHere: 'All of it is here already.',
  twice: 'The same file as another in it, and brought in once:',
  erased: 'Removed for good here before. They stay out:',
  notTable:
    'Not a table of claims: its first line would need one column “file” and one “criteria”. It comes in as a file:',
  inTable: 'Some lines of the table cannot be used. The other lines are.',
  moreLines: (count: number): string => plural(count, { one: '1 more', other: '# more' }),
  onLine: (line: number, says: string): string => `Line ${line}: ${says}`,
  tableTroubles: {
    noSuchFile: (name: string): string => `${name} is not among the files.`,
    severalFiles: (name: string): string => `Several files are called ${name}. Put the folder before it.`,
    unknownCriterion: (name: string): string =>
      `Your qualification does not have ${name}, or has it at several levels.`,
    namesNoFile: 'It names no file.',
    namesNoCriteria: (name: string): string => `It names no criteria for ${name}.`,
    tooManyCells: 'It has more columns than the first line. Put “;” between criteria, or quotes around them.',
    openQuote: 'A quote (") is opened and never closed, so it cannot be told where the line ends.',
  },
  toProposed: 'See the proposed claims',
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
