// Several people on one device: who is using it, and the PIN that keeps one's screen private. Never promises more than that.

import type { Device } from '#/text/trouble.ts'

const minutes = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  const two = String(seconds % 60).padStart(2, '0')
  return `${Math.floor(seconds / 60)}:${two}`
}

export const people = {
  who: (device: Device): string => `Who is using this ${device}?`,
  whoMore: 'Pick your name, and your own work opens. Behind a PIN, only with the PIN.',
  list: 'People here',
  nameless: (day: string): string => `Somebody without a name yet, here since ${day}`,
  behindPin: 'PIN',
  someoneNew: 'Someone new',
  someoneNewMore: 'Start with an empty portfolio of your own.',
  finishing: 'Finishing what was being saved…',
  waiting: 'What you were about to open or share waits here.',

  pinOf: (name: string): string => (name === '' ? 'Your PIN' : `${name}’s PIN`),
  pin: 'PIN',
  open: 'Open',
  opening: 'Opening…',
  somebodyElse: 'Somebody else',
  wrong: 'That is not the PIN. Try again.',
  wrongWait: (left: number): string => `That is not the PIN. You can try again in ${minutes(left)}.`,
  wait: (left: number): string => `You can try again in ${minutes(left)}.`,
  tryNow: 'You can try again now.',
  forgotten: 'I have forgotten it',

  forgottenTitle: 'Forgotten PIN',
  forgottenSafe: 'Nothing is lost. All the work behind it stays as it is.',
  forgottenHow: (device: Device): string =>
    `Leave this ${device} open on this screen for 10 minutes. Then the PIN is taken off, and the next time its owner opens Fieldfolio it tells them so, with the day and time.`,
  forgottenBegin: 'Take the PIN off in 10 minutes',
  forgottenAgain: 'Carry on',
  forgottenLeft: (left: number): string => `The PIN comes off in ${minutes(left)}.`,
  forgottenStays: 'Keep this screen open. Away from it, the time stands still.',
  forgottenStop: 'Stop, keep the PIN',
  forgottenRescue: 'Save everything in this browser',
  takenOff: (name: string): string => (name === '' ? 'The PIN is off.' : `${name}’s PIN is off.`),

  pinTakenOff: (day: string, time: string): string => `Your PIN was taken off on ${day} at ${time}.`,
  pinTakenOffMore: 'Your work is as it was. If that was not you, set a new PIN.',

  title: (device: Device): string => `People on this ${device}`,
  othersToo: (device: Device): string => `Somebody else uses this ${device} too`,
  lockNow: 'Lock now',
  you: 'You, now',
  hasPin: 'Behind a PIN',
  noPin: 'No PIN: anyone here can open it',
  change: (device: Device): string => `Hand over the ${device}`,
  why: 'A PIN keeps your screen private: nobody opens your work here by tapping your name.',
  whyNot: (device: Device): string =>
    `A PIN does not lock away the files stored on this ${device}. Somebody who means to can still reach them. Only the ${device}’s own lock keeps them out.`,
  whyRescue: 'So that a forgotten PIN never loses anything, this page works without one:',
  pinFirst: 'Set a PIN first?',
  pinFirstWhy: 'You have none. Whoever holds it next can tap your name and see your work.',
  handOverSo: 'Hand over without',
  yourPin: 'Your PIN',
  yourPinNone: (device: Device): string =>
    `You have none. Whoever picks up this ${device} sees your work at once.`,
  yourPinSet: 'Fieldfolio asks for it when it opens, when you lock it, and after two minutes out of sight.',
  setPin: 'Set a PIN',
  changePin: 'Change the PIN',
  takeOff: 'Take the PIN off',
  nameHere: 'Your first name',
  nameHereHint: 'Everyone who uses this device sees it.',
  pinNow: 'Your PIN now',
  newPin: 'New PIN',
  newPinHint: '4 to 8 digits. Do not use one you use for anything else.',
  newPinAgain: 'New PIN again',
  needsName: 'Write the name that you go by.',
  needsDigits: '4 to 8 digits, and nothing else.',
  needsSame: 'The two are not the same. Type it again.',
  save: 'Save the PIN',
  saving: 'Saving…',
  pinSaved: 'Your PIN is set.',
  pinOff: 'Your PIN is off.',
  notYoursHere: {
    what: 'This portfolio belongs to somebody else who uses this device.',
    safe: 'Nothing of theirs has changed, and nothing of yours.',
    next: 'Let them open the file: lock Fieldfolio, and they pick their name.',
  },
}
