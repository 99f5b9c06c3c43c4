// Four words for a hash: the same for the same, others for others, and easy to say.

import { expect, test } from 'vitest'
import { sha256Raw } from '#/base/hash.ts'
import { utf8 } from '#/base/bytes.ts'
import { checkWordsOf } from '#/text/check-words.ts'

const wordsFor = (text: string): readonly string[] => checkWordsOf(sha256Raw(utf8(text)))

test('a hash has four words, always the same ones', () => {
  expect(checkWordsOf(new Uint8Array(32))).toEqual(['acorn', 'acorn', 'acorn', 'acorn'])
  expect(checkWordsOf(new Uint8Array(32).fill(255))).toEqual(['zebra', 'zebra', 'zebra', 'zebra'])
  expect(wordsFor('a')).toEqual(wordsFor('a'))
})

test('all 512 are used, are short and are plain letters', () => {
  const used = new Set<string>()
  for (let at = 0; at < 3_000; at += 1) for (const word of wordsFor(`${at}`)) used.add(word)
  expect(used.size).toBe(512)
  for (const word of used) expect(word).toMatch(/^[a-z]{3,10}$/)
})

test('any other hash has other words, as far as 36 bits reach', () => {
  const seen = new Set(Array.from({ length: 2_000 }, (_, at) => wordsFor(`other ${at}`).join(' ')))
  expect(seen.size).toBe(2_000)
})
