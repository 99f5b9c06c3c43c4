// A file written in pieces is what one written in memory would be, whatever is written over what.

import { array, assert, asyncProperty, double, record, uint8Array } from 'fast-check'
import { expect, it } from 'vitest'
import { blobWriter } from '#/workers/blob-writer.ts'

const bytesOf = async (blob: Blob): Promise<readonly number[]> => [
  ...new Uint8Array(await blob.arrayBuffer()),
]

const pieces = array(
  record({ bytes: uint8Array({ maxLength: 20 }), share: double({ min: 0, max: 1, noNaN: true }) }),
)

it('holds what was written last at every place', () =>
  assert(
    asyncProperty(pieces, async (written) => {
      const writer = blobWriter()
      let plain: readonly number[] = []
      for (const { bytes, share } of written) {
        const position = Math.round(share * plain.length)
        writer.write(Uint8Array.from(bytes), position)
        plain = [...plain.slice(0, position), ...bytes, ...plain.slice(position + bytes.length)]
      }
      expect(await bytesOf(writer.blob(''))).toEqual(plain)
    }),
  ))

it('keeps the type, and refuses to leave a hole', () => {
  const writer = blobWriter()
  writer.write(Uint8Array.of(1, 2), 0)
  expect(() => writer.write(Uint8Array.of(3), 3)).toThrow('a hole')
  const { type, size } = writer.blob('video/webm')
  expect({ type, size }).toEqual({ type: 'video/webm', size: 2 })
})
