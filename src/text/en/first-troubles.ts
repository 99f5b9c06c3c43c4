// What can go wrong before all words are here: on the first screen, while the app starts, and while the first photo is saved.
// As in troubles.ts, whose part this is.

import type { Device, Trouble } from '#/text/trouble.ts'

export const firstTroubles = {
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
  newerTab: {
    what: 'A newer version is open in another tab.',
    safe: 'Everything you saved is safe.',
    next: 'Load this page again to carry on here.',
  },
  cannotSign: {
    what: 'This browser is too old to sign your work.',
    safe: 'What you have here has not changed.',
    next: 'Update the browser, or use a newer phone or computer.',
  },
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
  notLoaded: {
    what: 'This part of the app is not on this device yet.',
    safe: 'Everything that says saved is safe.',
    next: 'Open it once with a signal: after that it works without one.',
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
