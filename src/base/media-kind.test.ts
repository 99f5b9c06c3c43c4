import { expect, it } from 'vitest'
import { mediaKindOf } from '#/base/media-kind.ts'

it.each([
  ['image/heic', 'image'],
  ['audio/mp4;codecs=opus', 'audio'],
  ['TEXT/PLAIN; charset=utf-8', 'note'],
  ['application/pdf', 'document'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document'],
  ['text/csv', 'document'],
  ['application/zip', 'other'],
  ['', 'other'],
])('%s is a kind of %s', (mediaType, kind) => expect(mediaKindOf(mediaType)).toBe(kind))
