// Reads a handbook's text off the main thread. Only a shell: text comes in, what was recognised in it goes out.

import { readSource } from '#/qualification/reading/read-source.ts'
import type { HandbookText } from '#/ui/session/handbook/read-handbook.ts'

self.addEventListener('message', ({ data: { text, name } }: MessageEvent<HandbookText>) =>
  self.postMessage(readSource(text, name)),
)
