// Speaking instead of typing, and having words read out.

import type { Trouble } from '#/text/trouble.ts'

export const voice = {
  sayIt: 'Say it instead',
  stopSaying: 'Stop listening',
  gettingReady: 'The browser fetches what it needs to listen. This happens once.',
  listening: 'Listening. Your voice stays on this device and is not kept.',
  stopped: 'Not listening any more. What you said is in the box.',
  heardNothing: 'Nothing was heard. Try again closer to the microphone, or type it.',
  microphoneRefused: {
    what: 'The browser does not let Fieldfolio listen.',
    safe: 'What is in the box is kept.',
    next: 'Allow the microphone for this page in the browser’s settings, or type it.',
  } satisfies Trouble,
  cannotListen: {
    what: 'Listening did not start.',
    safe: 'What is in the box is kept.',
    next: 'Type it, or use the microphone of your keyboard.',
  } satisfies Trouble,
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
}
