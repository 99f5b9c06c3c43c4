// Who did what and when. Plain sentences; the history never judges.

import { plural } from '#/text/plural.ts'

export const history = {
  title: 'History',
  show: 'Show the history',
  who: (name: string): string => name,
  someone: 'Someone your centre will confirm',
  captured: 'Added this',
  described: 'Said what it shows',
  changed: 'Changed the description',
  dated: (day: string): string => `Said it happened on ${day}`,
  fileAdded: 'Added a file',
  claimed: (codes: string): string => `Claimed ${codes}`,
  unclaimed: (codes: string): string => `Took back the claim for ${codes}`,
  placed: (code: string, place: string): string => `Said where for ${code}: ${place}`,
  withdrawn: 'Withdrew it',
  broughtBack: 'Brought it back',
  erased: (reason: string): string => `Erased for good: ${reason}`,
  started: 'Started the portfolio',
  named: 'Filled in the details of the portfolio',
  unitsChosen: (count: number): string => plural(count, { one: 'Chose 1 unit', other: 'Chose # units' }),
  deviceAdded: (device: string): string => `Added ${device}`,
  other: 'Did something this version cannot show yet. It is kept.',
  clockOdd: 'The clock may have been wrong',
  was: 'Before',
  now: 'After',
}
