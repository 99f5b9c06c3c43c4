// What a decoder takes is exactly what its encoder writes.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '#/base/bytes.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const reads = (text: string): boolean => fromBase64(text).ok

test('base64 gives back the bytes it was made of', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64(toBase64(new Uint8Array(bytes)))).toEqual({ ok: true, value: new Uint8Array(bytes) })
    }),
  )
})

test('base64 that no encoder writes is refused: other letters, missing padding, bits left over at the end', () => {
  const ofOne = new Set(Array.from({ length: 256 }, (_, byte) => toBase64(Uint8Array.of(byte))))
  const ofTwo = new Set(Array.from({ length: 256 }, (_, byte) => toBase64(Uint8Array.of(0, byte))))
  for (const first of letters)
    for (const last of letters) expect(reads(`${first}${last}==`)).toBe(ofOne.has(`${first}${last}==`))
  // The first byte is 0 where the first two letters say so and the second holds the other's upper half.
  for (const middle of letters.slice(0, 16))
    for (const last of letters) expect(reads(`A${middle}${last}=`)).toBe(ofTwo.has(`A${middle}${last}=`))
  for (const text of ['A', 'AA', 'AAA', 'AA=', '=AAA', 'AA==AAAA', 'AAA-', 'AAA_', 'AAA\n', ' AAAA', 'AAAA='])
    expect(reads(text), JSON.stringify(text)).toBe(false)
})
