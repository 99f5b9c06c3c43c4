// Of taking evidence in, what is said before all words are here: the first photo on its way, and that it is there.
// Everything else is in capture.ts.

export const firstCapture = {
  saving: 'Saving…',
  nameless: 'this file',
  photoKept: 'The photo is saved. It is under Evidence.',
  photoWhileRecording: 'The photo is saved. The recording goes on.',
}
