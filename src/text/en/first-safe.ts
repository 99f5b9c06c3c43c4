// Of where something is safe, what is said before all words are here: that the first photo is saved, or is not.
// As in safe.ts, each word is a promise.

import type { Device } from '#/text/trouble.ts'

export const firstSafe = {
  saving: 'Saving…',
  saved: (device: Device): string => `Saved on this ${device}`,
  notSaved: 'Not saved yet',
  details: 'details',
}
