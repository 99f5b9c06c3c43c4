// Setting up the place of a second copy: what it is, what is asked of it, and what trying it showed. Of the words of storage
// only those that stand on the paper or the page that somebody copies from.

import type { Device } from '#/text/trouble.ts'

export const exchangePlace = {
  title: 'Where should it go?',
  why: 'Set up once. Your centre gives you what you need.',
  kind: 'What have you got?',
  kinds: {
    webdav: 'Storage of my centre',
    s3: 'S3 storage',
    folder: 'A folder on this computer',
    link: 'A link from my centre',
  },
  kindsMore: {
    webdav: 'An address, a user name and a password (WebDAV: Nextcloud, a school’s server).',
    s3: 'An address, a bucket and a pair of keys.',
    folder: 'One that OneDrive, Google Drive or Nextcloud keeps in step, or a network drive.',
    link: 'It fills in the address for you.',
  },
  folderNotHere: 'A folder can only be chosen in Chrome or Edge on a computer.',
  here: 'Set up on this device already',

  sameAs: (name: string): string => `Use ${name} here too`,

  name: 'What do you call it?',
  nameHint: 'Shown to you only. Left empty, it is called by its address.',
  address: 'Address',
  addressHint: 'Begins with https://',
  user: 'User name',
  password: 'Password',
  passwordHint: 'Kept on this device only, locked away. It never goes into a portfolio file.',
  show: 'Show it',
  hide: 'Hide it',
  endpoint: 'Address of the storage',
  bucket: 'Bucket',
  region: 'Region',
  regionHint: 'Leave it empty if you were given none.',
  prefix: 'Folder in the bucket',
  prefixHint: 'Leave it empty if you were given none.',
  access: 'Access key',
  secret: 'Secret key',
  chooseFolder: 'Choose a folder',
  chosenFolder: (name: string): string => `Chosen: ${name}`,
  link: 'Paste the link',
  linkUse: 'Use it',
  fromLink: (host: string): string => `From the link: it goes to ${host}. Go on only if you know it.`,
  notALink: {
    what: 'That is not a link to a place for a second copy.',
    safe: 'Nothing was set up and nothing was sent.',
    next: 'Copy the whole link and paste it again, or type the address yourself.',
  },
  secretInLink: {
    what: 'This link has a password in it, so it was not used.',
    safe: 'Nothing was set up and nothing was sent.',
    next: 'Ask your centre for a link without it, and for a new password: this one may have been seen on the way.',
  },
  missing: {
    address: 'Write the address.',
    link: 'Paste the link first.',
    user: 'Write the user name.',
    access: 'Write the access key.',
    secret: 'Type the password.',
    secretKey: 'Type the secret key.',
    bucket: 'Write the name of the bucket.',
    folder: 'Choose a folder first.',
  },
  odd: {
    bucket: 'A bucket’s name has letters, digits, dots and dashes.',
    prefix: 'Folder names have letters, digits, dots and dashes, with slashes between them.',
    address: 'That is no address. It looks like https://cloud.example.org/dav/',
    passwordInAddress: 'Take the name and password out of the address. They have fields of their own.',
    notEncrypted: 'It must begin with https://. Without the s, others could read your password on the way.',
  },

  who: 'Who can read it there',
  whoShared: (name: string): string =>
    `Whoever may open this storage can read your portfolio there. ${name} decides who may.`,
  whoFolder:
    'Whoever can open this folder can read your portfolio in it, also those you share the folder with.',
  centre: 'Your centre',

  tryIt: 'Try it',
  tryAgain: 'Try it again',
  lookAbove: 'Something is missing. Look at the fields above.',
  trying: 'Trying it out',
  tryingDoing: 'writing one small file there, reading it and taking it away again',
  tried: 'What trying it showed',
  works: 'It works.',
  worksNot: 'It does not work yet',
  step: {
    reachable: 'It answers',
    allowed: 'It lets this app in',
    'signed in': 'It accepts your name and password',
    written: 'A file can be written there',
    'read back': 'It can be read back, unchanged',
    listed: 'It shows up in the list',
    removed: 'It can be taken away again',
  },
  /** What is said otherwise of some places. */
  stepAt: {
    webdav: {},
    s3: { 'signed in': 'It accepts your keys' },
    folder: { reachable: 'It can be opened' },
  },
  stepStates: { ok: 'Yes', failed: 'No', 'not tried': 'Not tried' },
  fault: {
    unreachable: 'No answer. Check the address and your signal.',
    'page not allowed': (address: string): string =>
      `It is there, but does not let this app’s page in. Whoever looks after it must allow ${address}.`,
    'sign-in refused': 'Not accepted. Type name and password again, or ask your centre.',
    'other bytes': 'What came back is not what was sent. Tell your centre: this storage cannot be relied on.',
    'not listed': 'It was written and does not show up. Tell your centre.',
    'still there': 'It stays there. Nothing is lost by that, but erased work could not be taken away there.',
    'no room': 'It is full. Tell your centre.',
    'not a store':
      'Something else answers at this address. Check it, and sign in to the Wi-Fi if it asks you to.',
    'not there': 'There is nothing at this address. Check it with your centre.',
    'too large': 'It does not even take a small file. Tell your centre.',
    busy: 'It has too much to do just now. Try again in a minute.',
    'permission needed': 'The browser was not allowed to use it. Choose the folder again and allow it.',
    stopped: 'Stopped.',
    clock: (device: Device): string =>
      `This ${device}’s clock is wrong, so it accepts nothing. Let the settings set date and time.`,
    odd: (status: number): string =>
      `An answer that nobody expected (${status}). Tell your centre this number.`,
    'not set up': 'Something in the address cannot be read. Check it.',
  },
  use: 'Use it',
  useAnyway: 'Use it anyway',
  useAnywayWhy: 'You can save it as it is. It is tried again by itself, and home says when it works.',
  saved: 'Set up. The first copy is on its way.',
  noPortfolio: 'First there must be something to copy',
  noPortfolioWhy: 'Take one photo, then open the link again or come back here.',
}
