// Where a piece of evidence is safe. Never says more than is known: each word here is a promise.

import { firstSafe } from '#/text/en/first-safe.ts'
import { plural } from '#/text/plural.ts'
import type { Device } from '#/text/trouble.ts'

export const safe = {
  ...firstSafe,
  onlyHere: (device: Device): string => `On this ${device} only`,
  away: (device: Device): string => `Not on this ${device}`,
  secondCopy: 'Second copy made',
  checkedFile: 'In a checked portfolio file',
  unchanged: 'Unchanged since signed',
  makeCopy: 'Make a second copy',
  onlyHereSince: (pieces: number, since: string): string =>
    plural(pieces, {
      one: `1 piece of evidence, since ${since}`,
      other: `# pieces of evidence, since ${since}`,
    }),
  checkedAll: (pieces: number, when: string, device: Device): string =>
    plural(pieces, {
      one: `The 1 piece of evidence is in a portfolio file that was opened and found whole, ${when}. Keep it somewhere else than on this ${device} too.`,
      other: `All # pieces of evidence are in a portfolio file that was opened and found whole, ${when}. Keep it somewhere else than on this ${device} too.`,
    }),
  newerThanCopy: (changes: number): string =>
    plural(changes, {
      one: '1 change is newer than your checked portfolio file.',
      other: '# changes are newer than your checked portfolio file.',
    }),
  whyCopy: (device: Device): string =>
    `If this ${device} is lost or broken, so is what is only here. A second copy takes a minute.`,
}
