import * as fc from 'fast-check'
import { crc32 as zlibCrc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { crc32 } from './hash.ts'

const bytesAt = fc.tuple(fc.uint8Array({ maxLength: 100 }), fc.nat(7))

test('CRC-32 is that of zlib, wherever in memory the bytes lie', () => {
  fc.assert(
    fc.property(bytesAt, ([bytes, offset]) => {
      const memory = new Uint8Array(bytes.length + offset)
      memory.set(bytes, offset)
      expect(crc32(memory.subarray(offset))).toBe(zlibCrc32(bytes))
    }),
  )
})

test('CRC-32 continues over any cut', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
      const whole = zlibCrc32(bytes)
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(whole)
    }),
  )
})
