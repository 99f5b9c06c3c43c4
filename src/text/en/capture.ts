// Taking evidence in: photo, file, note. Safe first; every question after it may wait.

import { firstCapture } from '#/text/en/first-capture.ts'
import type { Device } from '#/text/trouble.ts'
import { plural } from '#/text/plural.ts'

export const capture = {
  ...firstCapture,
  title: 'Add evidence',
  photo: 'Photo',
  takePhoto: 'Take a photo',
  pickPhoto: 'Choose photos',
  addFile: 'Add a file',
  chooseFiles: 'Choose files',
  addFileHint: 'Any kind: document, video, recording, email.',
  writeNote: 'Write a note',
  saved: (device: Device): string => `Saved on this ${device}`,
  savedMany: (count: number, device: Device): string =>
    plural(count, { one: `1 saved on this ${device}`, other: `# saved on this ${device}` }),
  whatShows: 'What does it show?',
  whatShowsHint: 'A few words are enough. Later is fine.',
  whatShowsExample: 'e.g. checked the order with the customer before I put it through',
  whenDone: 'When did it happen?',
  whenDoneHint: 'The day you did the work, if not today.',
  practice: 'Was this practice, not real work?',
  note: 'Your note',
  noteTitle: 'Title',
  noteHint: 'What was asked, what you did, what came of it. Start a new line for each new thing.',
  noteStarter: 'What happened first?',
  noteKept: 'Kept as you type',
  noteSave: 'Save the note',
  noteDiscard: 'Throw this draft away?',
  noteDiscardWhy: 'It has not been saved as evidence. It cannot be brought back.',
  noteThrow: 'Throw it away',
  another: 'Take another',
  location:
    'Where a JPEG photo was taken is left out of it, and you are told if that could not be done. The original look is kept.',
  keepsPlace: 'keeps the place, if it names one',
  sharedTitle: 'Shared with Fieldfolio',
  sharedComing: 'Taking in what you shared…',
  sharedNote:
    'JPEG photos lose the place they name inside, and you are told if one keeps it. Videos and PDFs keep theirs.',
  locationKept:
    'Files added here keep what your camera or computer wrote into them, such as the place: videos, PDFs, pictures, too.',
  photoHint: 'It is saved the moment you take it. Say what it shows whenever you like.',
  pickPhotoHint: 'From your gallery, several at once if you like.',
  manyHint: 'Each is saved by itself.',
  nowSaving: (name: string): string => `Saving ${name}`,
  stop: 'Stop',
  again: 'Try again',
  waiting: 'Waiting its turn',
  notSaved: 'Not saved',
  heldElsewhere: 'It was taken for another of your portfolios, and waits for that one. Open it.',
  addMore: 'Add more',
  noteEmpty: 'Write a few words first.',
  noteTitleHint: 'Short. Later is fine.',
  noteRecovered: 'Here is what you were writing. It was not saved as evidence yet.',
  noteNotKept: 'Not kept: this device is full. Save it now, or copy it somewhere.',
  discard: 'Throw away',
  savedTitle: 'Saved',
  typing: 'Keeping it as you type…',
  more: 'More about it',
  readOnlyTitle: 'Go to your own portfolio first',
}
