// Taking evidence in: photo, file, note. Safe first; every question after it may wait.

import type { Device } from '#/text/trouble.ts'
import { plural } from '#/text/plural.ts'

export const capture = {
  title: 'Add evidence',
  photo: 'Photo',
  takePhoto: 'Take a photo',
  pickPhoto: 'Choose photos',
  addFile: 'Add a file',
  addFileHint: 'Any kind: document, video, recording, email.',
  writeNote: 'Write a note',
  saving: 'Saving…',
  savingFile: (name: string, done: string, all: string): string => `Saving ${name}: ${done} of ${all}`,
  saved: (device: Device): string => `Saved on this ${device}`,
  savedMany: (count: number, device: Device): string =>
    plural(count, { one: `1 saved on this ${device}`, other: `# saved on this ${device}` }),
  whatShows: 'What does it show?',
  whatShowsHint: 'A few words are enough. Later is fine.',
  whatShowsExample: 'Checked the order with the customer before I put it through',
  whenDone: 'When did it happen?',
  whenDoneHint: 'The day you did the work, if not today.',
  whoMade: 'Who took this?',
  whoMadeMe: 'I did',
  whoMadeOther: 'Somebody else',
  practice: 'Was this practice, not real work?',
  practiceHint: 'Practice helps you learn. Only some units accept it as evidence.',
  note: 'Your note',
  noteTitle: 'Title',
  noteHint: 'What was asked, what you did, what came of it. Leave an empty line between paragraphs.',
  noteStarter: 'What happened first?',
  noteKept: 'Kept as you type',
  noteSave: 'Save the note',
  noteDiscard: 'Throw this draft away?',
  noteDiscardWhy: 'It has not been saved as evidence. It cannot be brought back.',
  noteKeep: 'Keep writing',
  noteThrow: 'Throw it away',
  another: 'Take another',
  claimNow: 'Claim criteria',
  location: 'Where the photo was taken is left out of it. The original look is kept.',
  locationKept: 'Videos and PDFs keep what your camera or computer wrote into them, such as the place.',
}
