// Changing the place of the second copy while files lie only at the old one: what stays there, getting it first, and getting it back
// afterwards. Never says that something is lost, and never that it comes by itself where it does not.

import { plural } from '#/text/plural.ts'
import type { Device, Trouble } from '#/text/trouble.ts'

const files = (count: number): string => plural(count, { one: '1 file', other: '# files' })
const lie = (count: number): string => (count === 1 ? 'lies' : 'lie')
const them = (count: number): string => (count === 1 ? 'it' : 'them')
const they = (count: number): string => (count === 1 ? 'It' : 'They')

const nextAfter = {
  paused: 'Copying is paused. Let it go on, under “Second copy”, then try again.',
  'no signal': 'There is no signal. Try again when there is.',
  'wi-fi': 'Large files wait for Wi-Fi. Try again there, or allow them under “Second copy”.',
  stopped: 'Try again, or change without.',
}

export const leaving = {
  onlyThere: (count: number, size: string, place: string): string =>
    `${files(count)} (${size}) ${lie(count)} only at ${place}`,
  onlyThereWhy: (count: number, device: Device): string =>
    count === 1
      ? `It is not on this ${device}. Get it first, and it comes along to the new place.`
      : `They are not on this ${device}. Get them first, and they come along to the new place.`,
  before: 'You are asked again before anything changes.',
  which: 'Which ones?',
  fetchFirst: (count: number): string => (count === 1 ? 'Get it first' : 'Get them first'),
  fetching: 'Getting what lies only there',
  without: 'Change without',
  withoutWhy: (count: number, place: string, device: Device): string =>
    count === 1
      ? `Without, it stays at ${place} and does not go to the new place. Nothing is taken away there, this ${device} keeps the way to it, and the piece says how to get it back.`
      : `Without, they stay at ${place} and do not go to the new place. Nothing is taken away there, this ${device} keeps the way to them, and each piece says how to get it back.`,
  notAll: (count: number, place: string, why: keyof typeof nextAfter): Trouble => ({
    what: `${files(count)} did not come.`,
    safe: `What came is kept, and the rest lies at ${place} as before.`,
    next: nextAfter[why],
  }),
  noRoom: (device: Device, place: string): Trouble => ({
    what: `There is no room on this ${device} for all of them.`,
    safe: `What came is kept, and the rest lies at ${place} as before.`,
    next: `Delete something else from this ${device} and try again, or change without.`,
  }),

  liesAt: (place: string): string => `It was left at ${place}, where your second copy was before.`,
  getFrom: (place: string): string => `Get it back from ${place}`,
  gettingFrom: (place: string): string => `Getting it back from ${place}`,
  notFound: (place: string): Trouble => ({
    what: `It does not lie at ${place} any more.`,
    safe: 'What was said about it, and its claims, are here.',
    next: 'Whoever else has it sends it to your new place by itself, once they use that too.',
  }),
  atTitle: (place: string): string => `Left at ${place}`,
  atMore: (count: number, size: string): string =>
    `${files(count)}, ${size}. ${they(count)} ${count === 1 ? 'is' : 'are'} not at your new place, and ${count === 1 ? 'comes' : 'come'} back from there alone.`,
  leftMore: (count: number, size: string, place: string): string =>
    `${files(count)}, ${size}, ${count === 1 ? 'was' : 'were'} left at ${place}. ${they(count)} ${count === 1 ? 'comes' : 'come'} back from there.`,
  getAllFrom: (place: string): string => `Get all of them back from ${place}`,
  noRoomLeft: (device: Device, place: string): Trouble => ({
    what: `There is no room on this ${device} for ${place === '' ? 'it' : `all that lies at ${place}`}.`,
    safe: 'What came is kept, and the rest lies there as before.',
    next: `Delete something else from this ${device}, then try again.`,
  }),
  useAgain: 'Or use that place again',
  forFile: (count: number, size: string, place: string): string =>
    `${files(count)} of it, ${size}, ${lie(count)} at ${place} only. The file gets ${them(count)} from there.`,
}
