// A code that sets up the place of a second copy on another phone: what is in it, who may see it, and what looking at it showed.

import type { Trouble } from '#/text/trouble.ts'

const nothingDone = 'Nothing was opened, set up or sent.'

export const exchangeCode = {
  title: 'A code for another phone',
  offer: 'Code for another phone',
  why: 'Whoever looks at it in Fieldfolio has the place filled in, and it is tried at once.',
  what: 'What is in it?',
  address: 'The address only',
  addressMore: 'Each types their own name and password. This one may hang on a wall.',
  all: 'The address and the password',
  allMore: 'One look, and it is set up. A phone that has nothing gets this portfolio back by it.',
  danger: 'Whoever sees this code can put files there and read them.',
  dangerMore: 'Show it only to people who work with this portfolio.',
  noSecret: 'The password can no longer be read here. Type it again under “Change it”, then come back.',
  picture: 'The code',
  heading: (name: string): string => (name === '' ? 'Second copy' : `Second copy: ${name}`),
  how: 'Open Fieldfolio, choose “I have a code or file from my centre”, then “Look at a code”.',
  print: 'Print it',
  save: 'Save it as a picture',
  saved: 'The picture was handed to the browser.',
  link: 'The same as a link',
  linkMore: 'It has the address only, so it may be sent in a message.',
  linkLabel: 'Link to copy',
  copy: 'Copy the link',
  copied: 'Copied.',
  copyByHand: 'This browser does not let the link be copied by a button. It is marked: copy it from there.',
  folder: 'A folder on this computer has no code',
  folderWhy: 'It can be reached from here alone. A centre’s storage can be shown to other phones.',

  choosePicture: 'Choose a picture of a code',
  noneInPicture: {
    what: 'No code was found in this picture',
    safe: nothingDone,
    next: 'Choose one that shows the whole code, sharp and straight.',
  },
  notOurs: (host: string): Trouble => ({
    what:
      host === ''
        ? 'That code is none of Fieldfolio’s'
        : `That code leads to ${host}, and is none of Fieldfolio’s`,
    safe: nothingDone,
    next: 'Look at a code that somebody shows in Fieldfolio, or that your centre printed from it.',
  }),
  damaged: {
    what: 'That is a code for a place, but it was cut or changed',
    safe: nothingDone,
    next: 'Ask for it to be shown again, and look at the whole of it.',
  },
  fromCode: (host: string): string => `From the code: it goes to ${host}. Use it only if you know it.`,
  getBackTitle: 'Get a portfolio back',
  mayLie: 'Does your portfolio lie there?',
  mayLieMore: (host: string): string =>
    `Type your own user name and password for ${host}. Then it is looked for, and comes onto this device.`,
  firstTime: 'Nothing of yours lies there yet?',
  firstTimeMore: 'Take one photo first. Then look at the code again, and it is copied there.',
  getBack: 'A portfolio lies there',
  getBackMore: 'Get it onto this device, to look at first. Photos and recordings follow by themselves.',
  getBackDo: 'Get it back',
  gettingBack: 'Getting it back',
  gotBack: 'It is here.',
  nothingThere: {
    what: 'Nothing of that portfolio lies there',
    safe: 'Nothing was set up, and nothing there was changed.',
    next: 'Ask your centre whether it has moved, or open a portfolio file instead.',
  },
  noneThere: {
    what: 'No portfolio lies there',
    safe: 'Nothing was set up, and nothing there was changed.',
    next: 'Ask your centre whether this is the right code. If you are new here, take one photo first.',
  },
  severalThere: {
    what: 'More than one portfolio lies there',
    safe: 'Nothing was set up, and nothing there was changed.',
    next: 'Look at the code with the password that your old phone or your centre made from yours: it says which one. Or open a portfolio file.',
  },
  filledIn: 'What the code filled in',
  somethingElse: 'Set it up without the code',
  askSecret: 'The password is not in the code. Type it, then try it.',
}
