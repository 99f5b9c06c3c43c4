// Making room: what may go from this device because others hold it, and how it comes back. Never calls anything held elsewhere
// that nobody has signed for.

import { plural } from '#/text/plural.ts'
import type { Device } from '#/text/trouble.ts'

const files = (count: number): string => plural(count, { one: '1 file', other: '# files' })
const them = (count: number): string => (count === 1 ? 'It' : 'They')

export const room = {
  title: 'Make room',
  offer: (device: Device): string => `Make room on this ${device}`,
  offerWhy: (size: string): string => `${size} are sure to be with somebody else, and could go from here.`,
  see: 'See what can go',
  why: (place: string, device: Device): string =>
    `Somebody else has signed that they hold these files, and they lie at ${place} too. Taken off this ${device}, they come back from there when you open them. Their words, claims and small pictures stay here.`,
  pieces: 'What can go',
  chooseAll: (size: string): string => `Choose all, ${size}`,
  chooseNone: 'Choose none',
  heldBy: (names: string, when: string, count: number): string =>
    `${names} ${names.includes(' and ') ? 'have' : 'has'} ${count === 1 ? 'it' : 'them'}, ${when}`,
  yourOther: 'Your other device',
  take: (size: string): string => `Make ${size} of room`,
  takeNone: 'Choose what is to go',
  askTitle: (count: number, device: Device): string => `Take ${files(count)} off this ${device}?`,
  askWhy: (count: number, place: string): string =>
    count === 1
      ? `It comes back from ${place} when you open it, and for that you need a signal. Before it goes, it is asked once more who has it.`
      : `They come back from ${place} when you open them, and for that you need a signal. Before they go, it is asked once more who has them.`,
  takeDo: 'Take off',
  taking: 'Asking once more who has them',
  takingMore: 'Nothing goes before that is certain.',
  gone: (size: string): string => `${size} of room made.`,
  goneMore: (count: number): string =>
    plural(count, {
      one: '1 file went. It comes back when you open it.',
      other: '# files went. They come back when you open them.',
    }),
  stayed: (count: number): string =>
    plural(count, {
      one: '1 file stayed: just now it is not certain that somebody else holds it.',
      other: '# files stayed: just now it is not certain that somebody else holds them.',
    }),
  stillHere: (count: number): string =>
    plural(count, {
      one: '1 file is still here, as it was.',
      other: '# files are still here, as they were.',
    }),
  notNow: 'Nothing went.',
  notNowMore: (place: string): string =>
    `${place} has to be asked first, and that was not possible. Everything is as it was.`,
  nothing: 'Nothing can go from here yet',
  nothingWhy:
    'A file can go once somebody else has said that they hold it, and it lies at the place of your second copy. That is said by itself when they open your portfolio from there.',
  nothingExample: 'The till, 12 MB · Dev has it',
  away: (device: Device): string => `Not on this ${device} now`,
  awayMore: (count: number, size: string, place: string): string =>
    `${files(count)}, ${size}. ${them(count)} ${count === 1 ? 'comes' : 'come'} back from ${place} when opened.`,
  getAll: (count: number): string => (count === 1 ? 'Get it back now' : 'Get all of them back now'),
  getting: 'Getting them back',
  gotAll: (count: number, device: Device): string =>
    `${files(count)} ${count === 1 ? 'is' : 'are'} back on this ${device}.`,
  seeAway: 'See what is not here',

  notHere: (device: Device, size: string): string => `Not on this ${device}, to make room: ${size}`,
  comesBack: (place: string): string => `It comes back from ${place}.`,
  notThere: (place: string): string =>
    `It does not lie at ${place} just now. Whoever has it sends it there again by itself, and then it comes back.`,
  coming: (place: string): string => `It is on its way back from ${place}.`,
  noSignal: (place: string): string => `It comes back from ${place} as soon as there is a signal.`,
  paused: 'Copying is paused. Let it go on, and it comes back.',
  getBack: 'Get it back now',
  markWith: (name: string): string => `With ${name}, not here`,

  fetched: (count: number, size: string, place: string): string =>
    `${files(count)} of it, ${size}, ${count === 1 ? 'is' : 'are'} not here. ${them(count)} ${count === 1 ? 'is' : 'are'} fetched from ${place} for the file.`,
  beforeGivingUp: (count: number): string =>
    plural(count, {
      one: '1 file is not here and comes back only from there. Get it back first.',
      other: '# files are not here and come back only from there. Get them back first.',
    }),
}
