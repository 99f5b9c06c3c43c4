// Reads a handbook's text off the main thread. Only a shell: text comes in, what was recognised in it goes out.

import { readSource, type HandbookText } from '#/qualification/reading/read-source.ts'

self.addEventListener('message', ({ data: { text, name } }: MessageEvent<HandbookText>) =>
  self.postMessage(readSource(text, name)),
)
