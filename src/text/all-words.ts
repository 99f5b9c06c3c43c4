// Lets every area speak. For the viewer and for tests at once; the app loads this beside its first screen.

import { en } from '#/text/en.ts'
import { speak } from '#/text/text.ts'

export const speakAllWords = (): void => speak(en)
