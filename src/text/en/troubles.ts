// Everything that can go wrong in front of a person: what happened, what is safe, what next. Nobody is blamed,
// and nothing is called saved that is not.

import type { Device, Trouble } from '#/text/trouble.ts'

export const troubles = {
  quotaFull: (device: Device): Trouble => ({
    what: `This ${device} is full, so the last one could not be saved.`,
    safe: 'Everything saved before is safe.',
    next: 'Free some space, or make a portfolio file and keep it elsewhere. Then try again.',
  }),
  storageDenied: (device: Device): Trouble => ({
    what: `The browser does not let Fieldfolio keep anything on this ${device}.`,
    safe: 'Nothing has been saved yet, and nothing is lost.',
    next: 'Open it in a normal window, not a private one, and allow site data in the browser’s settings.',
  }),
  storageLost: {
    what: 'The browser closed its storage while saving.',
    safe: 'Everything that says saved is safe. The last one is not saved.',
    next: 'Try again. If it happens twice, close the app and open it again.',
  },
  privateWindow: {
    what: 'This is a private window. What you add here goes when you close it.',
    safe: 'Work in your normal window is not touched.',
    next: 'Open Fieldfolio in a normal window before you add anything.',
  },
  mayBeCleared: (device: Device): Trouble => ({
    what: 'The browser may clear what is kept here when space runs short.',
    safe: `Your work is on this ${device} now.`,
    next: 'Put Fieldfolio on your home screen, or make a second copy.',
  }),
  saveFailed: {
    what: 'That could not be saved.',
    safe: 'Everything saved before is safe, and what you typed is still on the screen.',
    next: 'Try again.',
  },
  emptyFile: (name: string): Trouble => ({
    what: `${name} has nothing in it (0 bytes).`,
    safe: 'Your portfolio has not changed.',
    next: 'If it comes from the cloud, wait until it has downloaded, then choose it again.',
  }),
  unreadableFile: (name: string): Trouble => ({
    what: `${name} could not be read.`,
    safe: 'Your portfolio has not changed.',
    next: 'It may have moved or still be downloading. Choose it again.',
  }),
  fileTooLarge: (name: string, size: string): Trouble => ({
    what: `${name} is ${size}. There is not enough room for it here.`,
    safe: 'Your portfolio has not changed.',
    next: 'Make a shorter or smaller one, or note where it is kept so your assessor can see it there.',
  }),
  interruptedCopy: (name: string): Trouble => ({
    what: `Copying ${name} was interrupted.`,
    safe: 'Everything else is safe. This one is not saved yet.',
    next: 'Choose the same file again.',
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
  otherTab: {
    what: 'Fieldfolio is open in another tab, and that one is saving.',
    safe: 'Nothing is lost. You can look at everything here.',
    next: 'Carry on in the other tab, or close it and try again here.',
  },
  newerTab: {
    what: 'A newer version is open in another tab.',
    safe: 'Everything you saved is safe.',
    next: 'Load this page again to carry on here.',
  },
  cameraRefused: {
    what: 'The camera is switched off for this site.',
    safe: 'Nothing is lost.',
    next: 'Allow the camera in the browser’s settings for this site, or choose a photo you have already taken.',
  },
  cameraMissing: {
    what: 'No camera was found.',
    safe: 'Nothing is lost.',
    next: 'Choose a photo from your files instead.',
  },
  cameraBusy: {
    what: 'Another app is using the camera.',
    safe: 'Nothing is lost.',
    next: 'Close the other app and try again, or choose a photo.',
  },
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
  repacked: {
    what: 'This file was unpacked and packed again, so it cannot be brought in.',
    safe: 'What you have here has not changed.',
    next: 'Ask for the file just as it was made.',
  },
  unsafeFile: {
    what: 'This file contains things a portfolio file never contains. It was not opened.',
    safe: 'What you have here has not changed.',
    next: 'Ask who sent it. A portfolio file made by Fieldfolio opens here.',
  },
  newerFile: {
    what: 'This file was made by a newer version of Fieldfolio.',
    safe: 'What you have here has not changed.',
    next: 'Update Fieldfolio, then open it again.',
  },
  otherPortfolio: {
    what: 'Part of this file belongs to another portfolio. That part was left out.',
    safe: 'What you have here has not changed.',
    next: 'Show it to your centre.',
  },
  twoDevices: {
    what: 'Two phones have been used as one.',
    safe: 'Nothing is lost.',
    next: 'Show your centre.',
  },
  cannotSign: {
    what: 'This browser is too old to sign your work.',
    safe: 'What you have here has not changed.',
    next: 'Update the browser, or use a newer phone or computer.',
  },
  damagedHistory: (changes: string): Trouble => ({
    what: `Some of what is kept here was damaged. Left out: ${changes}.`,
    safe: 'Everything else is whole and as it was signed.',
    next: 'Make a second copy now, keep any portfolio file you made before, and show your centre.',
  }),
  cannotStart: {
    what: 'Fieldfolio could not start.',
    safe: 'Everything you saved is safe.',
    next: 'Load the page again. If that does not help, restart the device.',
  },
  notReadyOffline: {
    what: 'Part of the app has not arrived on this device yet.',
    safe: 'Everything you saved is safe.',
    next: 'Connect once, wait a minute, and try again. After that it works without signal.',
  },
  unexpected: {
    what: 'Something went wrong on our side.',
    safe: 'Everything that says saved is safe.',
    next: 'Go back and try again. If it happens twice, load the page again.',
  },
  storageCleared: {
    what: 'The browser removed what this site had kept.',
    safe: 'Portfolio files and copies you made elsewhere are safe.',
    next: 'Load the page again, then open your latest portfolio file.',
  },
  emptied: (device: Device): Trouble => ({
    what: `The browser has removed the work that was kept on this ${device}.`,
    safe: 'Portfolio files and copies you made elsewhere are safe.',
    next: 'Open your latest portfolio file below. If you have none, ask the people you sent one to.',
  }),
  nothingShared: {
    what: 'Nothing is waiting here.',
    safe: 'What was saved before is safe, and what you shared is still where it was.',
    next: 'Share it again, or choose it here.',
  },
  readOnly: {
    what: 'This portfolio is open to look at, not to change.',
    safe: 'Nothing has changed.',
    next: 'Go to your own portfolio to add evidence.',
  },
  notAllowed: {
    what: 'This cannot be done here with this portfolio.',
    safe: 'Nothing has changed.',
    next: 'Ask your centre who can do it.',
  },
  damagedHere: (name: string): Trouble => ({
    what: `${name} is not the file that was signed. The storage here may have damaged it.`,
    safe: 'What was said about it, its claims and its history are safe.',
    next: 'If you have a second copy, open it here: the file comes back by itself.',
  }),
  notHere: {
    what: 'This file is not on this device.',
    safe: 'What was said about it, its claims and its history are here.',
    next: 'Open a portfolio file that holds it, and it appears here.',
  },
  stopped: (name: string): Trouble => ({
    what: `${name} was stopped and is not saved.`,
    safe: 'Your portfolio has not changed.',
    next: 'Choose it again when you have time.',
  }),
}
