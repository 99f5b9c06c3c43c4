// Everything that can go wrong in front of a person: what happened, what is safe, what next. Nobody is blamed,
// and nothing is called saved that is not.

import { exchangeTroubles } from '#/text/en/exchange-troubles.ts'
import { firstTroubles } from '#/text/en/first-troubles.ts'
import type { Device, Trouble } from '#/text/trouble.ts'

export const troubles = {
  ...firstTroubles,
  ...exchangeTroubles,
  storageSlow: {
    what: 'The browser takes unusually long to open its storage.',
    safe: 'Everything that says saved is safe.',
    next: 'This page goes on by itself as soon as it can. If nothing happens, close every tab of Fieldfolio, then open it again.',
  },
  cannotKeepFiles: {
    what: 'This window cannot keep photos or files. It may be a private one.',
    safe: 'Nothing has been saved yet, and work in your normal window is not touched.',
    next: 'Open Fieldfolio in a normal window, and add your evidence there.',
  },
  littleRoom: (device: Device): Trouble => ({
    what: `The browser gives Fieldfolio very little room on this ${device}.`,
    safe: 'Whatever says saved is safe. A few photos may fit.',
    next: 'Free some space before you begin, or use a normal window if this is a private one.',
  }),
  notViewable: (kind: string): Trouble => ({
    what: `This ${kind} file cannot be shown here.`,
    safe: 'It is kept exactly as it was, and goes into your portfolio file.',
    next: 'Save it to look at it in another app. A JPEG beside it helps your assessor.',
  }),
  cannotPlay: (kind: string): Trouble => ({
    what: `This browser cannot play this ${kind}.`,
    safe: 'It is kept exactly as it was, and goes into your portfolio file.',
    next: 'Save it to play it in another app.',
  }),
  pdfLocked: {
    what: 'This PDF is locked with a password, so it cannot be shown here.',
    safe: 'It is kept exactly as it was, and goes into your portfolio file.',
    next: 'Your assessor could not read it either. Add a copy without the password.',
  },
  pdfDamaged: {
    what: 'This PDF is damaged, so it cannot be shown here.',
    safe: 'It is kept exactly as it came, and goes into your portfolio file.',
    next: 'Save it and try another app. If that fails too, add it again from where it came from.',
  },
  pdfUnreadable: {
    what: 'This PDF could not be opened just now.',
    safe: 'It is kept exactly as it was.',
    next: 'Go back and open it again. You can save it and open it in another app.',
  },
  placeKept: {
    what: 'What the camera wrote into this picture is still in it: the place, too, if it noted one.',
    safe: 'It is saved exactly as it came.',
    next: 'To leave the place out, take the photo with the camera button here, or add it under Photo as a JPEG of no more than 32 MB, and erase this one for good.',
  },
  heicKept: {
    what: 'This photo is kept in Apple’s format (HEIC). It cannot be shown here.',
    safe: 'It is kept exactly as it was, and goes into your portfolio file.',
    next: 'To see it everywhere, set your camera to “Most compatible” and take it again, or add a JPEG.',
  },
  pageThere: (name: string): Trouble => ({
    what: `${name} is one of the pages already.`,
    safe: 'Your pages have not changed.',
    next: 'Take the next page, or choose another picture.',
  }),
  pageErased: (name: string): Trouble => ({
    what: `${name} was erased from this for good, so it cannot be a page of it again.`,
    safe: 'Your pages have not changed.',
    next: 'Take the page again.',
  }),
  otherPortfolio: (name: string): Trouble => ({
    what: `${name} was chosen for another portfolio than the one that is open now.`,
    safe: 'It is in neither of them, and nothing has changed.',
    next: 'Open that portfolio, and choose it again there.',
  }),
  cannotCover: {
    what: 'This photo cannot be opened here, so nothing in it can be hidden.',
    safe: 'It is kept exactly as it was.',
    next: 'Take it again so that nobody is in it. Then take this one out.',
  },
  clockWrong: (shown: string, device: Device): Trouble => ({
    what: `This ${device} says it is ${shown}. That does not look right.`,
    safe: 'Your work is saved, and its order stays right whatever the clock says.',
    next: `Set the date and time in the ${device}’s settings. Then write down when it really happened.`,
  }),
  damagedFile: {
    what: 'This file is damaged or was cut short on the way.',
    safe: 'What you have here has not changed.',
    next: 'Ask for it to be sent again. If only part is damaged, you can still look at the rest.',
  },
  notAPortfolio: (name: string): Trouble => ({
    what: `${name} is not a portfolio file.`,
    safe: 'What you have here has not changed.',
    next: 'Choose the .zip file just as you were given it, not one from inside it.',
  }),
  unsafeFile: {
    what: 'This file contains things a portfolio file never contains. It was not opened.',
    safe: 'What you have here has not changed.',
    next: 'Ask who sent it. A portfolio file made by Fieldfolio opens here.',
  },
  damagedHistory: (changes: string): Trouble => ({
    what: `Some of what is kept here was damaged. Left out: ${changes}.`,
    safe: 'Everything else is whole and as it was signed.',
    next: 'Make a second copy now, keep any portfolio file you made before, and show your centre.',
  }),
  nothingShared: {
    what: 'Nothing is waiting here.',
    safe: 'What was saved before is safe, and what you shared is still where it was.',
    next: 'Share it again, or choose it here.',
  },
}
