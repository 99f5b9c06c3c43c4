// What is suggested to be asked after a recording: in the words of the criterion's first word, whatever is done is asked
// about as done, and nothing is made up where the qualification does not say.

import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { en } from '#/text/en.ts'
import { followUpAsk } from '#/ui/session/recording/follow-up.ts'

const { scheme } = unwrap(readSchemeBytes(new Uint8Array(await readFile('rules/ocr-03454.json'))))
const { followUpAsks } = en.recording

it.each([
  ['C1@1/3.4', `C1 · 3.4: Describe talking with unhappy people. ${followUpAsks.describe}`],
  ['C1@1/3.1', `C1 · 3.1: List who in the organisation can assist or inform. ${followUpAsks.list}`],
  // "Recognise" would be to identify, were it to be known.
  ['C1@1/2.1', `C1 · 2.1: Recognise a problem as the customer sees it. ${followUpAsks.do}`],
])('about %s: %s', (criterion, line) => {
  expect(followUpAsk(scheme, criterion)).toBe(line)
})

it.each(['C1@1', 'F1@1/3.1', 'Z9@1/1.1', ''])('about %j: nothing', (criterion) => {
  expect(followUpAsk(scheme, criterion)).toBeNull()
})
it('without a qualification: nothing', () => {
  expect(followUpAsk(null, 'C1@1/3.4')).toBeNull()
})
