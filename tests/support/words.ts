// Set up before each file of tests: all words speak, as they do once the app has started.

import { speakAllWords } from '#/text/all-words.ts'

speakAllWords()
