// What keeps a second copy from making itself: what happened at the place, what is safe here, what next. The place is
// called by the name that its person gave it.

import { plural } from '#/text/plural.ts'
import type { Device, Trouble } from '#/text/trouble.ts'

/** Files of the portfolio that are not on this device; null where nothing of it is. */
type Absent = number | null

const here = (device: Device, absent: Absent): string => {
  if (absent === null) return 'Nothing was changed.'
  if (absent === 0) return `Everything is safe on this ${device}.`
  return plural(absent, {
    one: `What is on this ${device} is safe. 1 file is not on it.`,
    other: `What is on this ${device} is safe. # files are not on it.`,
  })
}
const byItself = 'It is tried again by itself.'

/** A clock's difference, in words. */
const apart = (minutes: number): string => {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} minutes`
  return minutes < 36 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
}

export const exchangeTroubles = {
  placeSilent: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `${place} does not answer.`,
    safe: here(device, absent),
    next: `${byItself} If other pages open here, ask your centre whether its storage is running.`,
  }),
  placeRefuses: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `Nothing arrives at ${place}: the password is not accepted.`,
    safe: here(device, absent),
    next: 'Type it again. If it is not accepted then either, ask your centre for a new one.',
  }),
  placeClock: (place: string, device: Device, absent: Absent, minutes: number | null): Trouble => ({
    what:
      minutes === null
        ? `${place} does not accept this ${device}’s date and time.`
        : `This ${device}’s clock is ${apart(Math.abs(minutes))} ${minutes > 0 ? 'fast' : 'slow'}, so ${place} does not accept anything.`,
    safe: here(device, absent),
    next: `Let the ${device}’s settings set the date and time. Then it goes on by itself.`,
  }),
  placeFull: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `${place} is full.`,
    safe: here(device, absent),
    next: 'Tell your centre. It goes on by itself once there is room.',
  }),
  placeOther: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `Something else answers in place of ${place}.`,
    safe: here(device, absent),
    next: 'On the Wi-Fi of a shop or a hotel, open any page and sign in first. If that is not it, check the address with your centre.',
  }),
  placeGone: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `${place} is not at its address any more.`,
    safe: here(device, absent),
    next: 'Ask your centre for the address, and set it up again.',
  }),
  placeTooLarge: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `${place} does not take files as large as one of yours.`,
    safe: here(device, absent),
    next: 'Tell your centre that its storage limits how large a file may be. All other files go on.',
  }),
  placeBusy: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `${place} has too much to do just now.`,
    safe: here(device, absent),
    next: byItself,
  }),
  placeLocked: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `The browser has to be allowed to use ${place} again.`,
    safe: here(device, absent),
    next: 'Choose the folder once more. What lies in it stays.',
  }),
  placeToAllow: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `The browser has to be allowed to use ${place} again.`,
    safe: here(device, absent),
    next: 'Allow it with one press. What lies in the folder stays.',
  }),
  placeOdd: (place: string, device: Device, absent: Absent, status: number): Trouble => ({
    what: `${place} gave an answer that nobody expected (${status}).`,
    safe: here(device, absent),
    next: `${byItself} If it stays so, tell your centre this number.`,
  }),
  placeUnknown: (place: string, device: Device, absent: Absent): Trouble => ({
    what: `What is needed to reach ${place} is not complete.`,
    safe: here(device, absent),
    next: 'Set it up again. What lies there stays.',
  }),
}
