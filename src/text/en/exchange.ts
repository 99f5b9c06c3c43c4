// The second copy that makes itself: where it is, what waits and why, who else has it. Never says more than is known, and
// never calls anything safe that was not seen there.

import { plural } from '#/text/plural.ts'
import type { Device } from '#/text/trouble.ts'

const sized = (size: string): string => (size === '' ? '' : ` (${size})`)

/** `2 pieces (14 MB)`; recordings by their name. */
const pieces = (count: number, size: string, areRecordings: boolean): string =>
  areRecordings
    ? plural(count, { one: `1 recording${sized(size)}`, other: `# recordings${sized(size)}` })
    : plural(count, { one: `1 piece${sized(size)}`, other: `# pieces${sized(size)}` })

const changes = (count: number): string => plural(count, { one: '1 change', other: '# changes' })
const wait = (count: number): string => (count === 1 ? 'waits' : 'wait')

export const exchange = {
  title: 'Second copy',
  offer: 'Let it copy itself',
  pieces,
  changes,
  of: (name: string): string => (name === '' ? 'At your centre’s storage' : `At ${name}`),
  nameless: 'your centre’s storage',

  allSafe: (when: string): string => `All safe, ${when}`,
  sending: (done: string, all: string): string => `Sending ${done} of ${all}`,
  fetching: (done: string, all: string): string => `Fetching ${done} of ${all}`,
  noSignal: (what: string, count: number): string => `${what} ${wait(count)}: no signal`,
  forWifi: (what: string, count: number): string => `${what} ${wait(count)} for Wi-Fi`,
  pausedSafe: (when: string): string => `Paused. All was safe, ${when}`,
  paused: (what: string, count: number): string =>
    count === 0 ? 'Paused.' : `Paused: ${what} ${wait(count)}`,
  unreadable: (what: string, count: number): string =>
    `${what} ${wait(count)}: a file of ${count === 1 ? 'it' : 'them'} can no longer be read here`,
  unreadableNext: 'Open a portfolio file that holds it, under Share. Then it goes on by itself.',
  leftBehind: (what: string, count: number): string =>
    `${what} ${count === 1 ? 'is' : 'are'} neither here nor there`,
  leftBehindNext: 'Get the files back under “Second copy”, “Make room”. Then they go there by themselves.',
  soon: (what: string, count: number): string => `${what} ${count === 1 ? 'goes' : 'go'} in a moment`,
  notYet: 'Looking what is there…',
  notYetNoSignal: 'Nobody has looked yet: no signal',
  sendAnyway: 'Send it now anyway',
  anywayWhy: 'Sent or fetched now, it uses mobile data. That may cost you money.',

  bundleWaits: (device: Device): string =>
    `The file for verifiers there could not be brought up to date, as some words had not come to this ${device} yet. It is tried again by itself, once an hour.`,

  now: 'How it stands',
  pause: 'Pause',
  goOn: 'Go on',
  lookAgain: 'Look again',
  lookedNothing: 'Looked: nothing new.',
  lookedMoved: (sent: number, received: number): string =>
    `Looked: ${sent === 0 ? 'nothing to send' : `${sent} sent`}, ${received === 0 ? 'nothing new there' : `${received} received`}.`,
  lookNoSignal: 'No signal. It is looked at by itself as soon as there is.',
  elsewhere: 'Another tab of Fieldfolio is doing it just now.',
  stopped: 'Stopped. What is half way goes on from there the next time.',
  showMore: 'See more',

  who: 'Who else has it',
  whoNobody: 'Nobody has said so yet. Whoever opens it from there says so by itself.',
  whoHas: (name: string, has: number, all: number, when: string): string =>
    `${name} has ${has} of ${plural(all, { one: '1 piece', other: '# pieces' })}, ${when}`,
  yourOther: 'Your other device',
  has: (name: string): string => (name === '' ? 'Somebody else has it' : `${name} has it`),
  yourOtherHas: 'On your other device too',

  coming: 'Still on its way to you',
  comingMore: (count: number, size: string): string =>
    `${plural(count, { one: '1 file', other: '# files' })}${sized(size)}. ${count === 1 ? 'It comes' : 'They come'} by ${count === 1 ? 'itself' : 'themselves'}.`,
  onItsWay: (size: string): string => `Still on its way, ${size}`,
  onItsWayMore: (who: string): string =>
    `It appears here by itself once ${who === '' ? 'the device that has it' : `${who}’s device`} has sent it.`,
  seenThere: (who: string): string =>
    who === '' ? 'I looked at it on the other device' : `I looked at it on ${who}’s device`,
  seenNoted: 'Noted: you looked at it there.',
  onItsWayWifi: 'It waits for Wi-Fi.',
  fetchAnyway: 'Fetch it now anyway',

  check: 'Is everything still there?',
  checkWhy:
    'Every file is looked for once a day by itself, and a few are read again in turn. You can ask for it now.',
  checkDo: 'Check it now',
  checking: 'Looking for every file…',
  checkedAll: (when: string): string => `Everything is still there, looked at ${when}.`,
  checkedSent: (when: string, waiting: number): string =>
    plural(waiting, {
      one: `What went there is still there, looked at ${when}. 1 file has yet to go.`,
      other: `What went there is still there, looked at ${when}. # files have yet to go.`,
    }),
  checkedLost: (count: number): string =>
    plural(count, {
      one: '1 thing was missing or damaged there. It was sent again.',
      other: '# things were missing or damaged there. They were sent again.',
    }),
  checkedLostYet: (count: number): string =>
    plural(count, {
      one: '1 file was missing there and waits to be sent again. “How it stands” says why.',
      other: '# files were missing there and wait to be sent again. “How it stands” says why.',
    }),
  checkedNeither: (count: number, device: Device): string =>
    plural(count, {
      one: `1 file is not on this ${device}, and does not lie there. Whoever has it sends it there by itself.`,
      other: `# files are not on this ${device}, and do not lie there. Whoever has them sends them there by itself.`,
    }),
  checkedRefused: (count: number): string =>
    plural(count, {
      one: '1 thing that lies there does not belong to this portfolio, or is not what was signed. It was not taken.',
      other:
        '# things that lie there do not belong to this portfolio, or are not what was signed. They were not taken.',
    }),
  mended: (when: string, count: number): string =>
    plural(count, {
      one: `Something that lay there had been changed, ${when}. It was sent again.`,
      other: `# times something that lay there had been changed, the last time ${when}. It was sent again.`,
    }),
  mendedMore: 'What is here was not touched. If it happens more often, tell your centre.',
  checkStopped: 'Not everything could be looked at.',

  mobile: 'On mobile data',
  mobileSmall: (size: string): string => `Only files up to ${size}`,
  mobileSmallMore: 'Larger ones wait for Wi-Fi: films, long recordings, some photos.',
  mobileAll: 'Everything',
  mobileAllMore: 'It may cost money on your phone’s contract.',
  mobileHint: 'Where the browser can tell mobile data from Wi-Fi.',

  place: 'Where it is',
  change: 'Change it',
  giveUp: 'Stop copying there',
  giveUpTitle: (name: string): string => `Stop copying to ${name}?`,
  giveUpWhy: (name: string, device: Device): string =>
    `What lies at ${name} stays there, and everything on this ${device} stays here. From then on nothing is sent there and nothing is fetched.`,
  giveUpDo: 'Stop copying',
  gaveUp: 'Nothing is copied there any more.',
  kinds: {
    webdav: 'Storage of your centre',
    s3: 'S3 storage',
    folder: 'A folder on this computer',
  },
  none: 'No second copy makes itself yet',
  noneWhy:
    'Set up one place, once: your centre’s storage, or a folder on this computer. Whatever you add goes there by itself when there is signal, and what others add comes to you.',
  noneExample: 'All safe, 14:03',
  setUp: 'Set it up',
  demo: 'In the demo nothing leaves this device.',
  demoMore:
    'In real work this page shows where the second copy is, what waits and why, and who else has it. Leave the demo to set one up.',
  typeAgain: 'Type it again',
  setUpAgain: 'Set it up again',
  allowAgain: 'Allow it again',
  allowed: 'Allowed. It goes on.',
  notAllowed: 'The browser did not allow it. Press again, or choose the folder anew.',
  chooseAgain: 'Choose the folder anew',
}
