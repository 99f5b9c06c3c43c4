// What a form was while it was filled in, read again: with its files, of an older shape, and not at all.

import { describe, expect, it } from 'vitest'
import { readNamedDraft } from '#/portfolio/kinds/form-drafts.ts'

const file = { sha256: 'a'.repeat(64), bytes: 3, mediaType: 'text/plain', name: 'one.txt' }

describe('a form of named questions', () => {
  it('is read again with its files', () => {
    const form = {
      fields: { origin: 'The till' },
      files: [file],
      rows: [{ question: 'Who?', answer: '' }],
    }
    expect(readNamedDraft(JSON.stringify(form))).toEqual(form)
  })

  it('of an older shape keeps what was typed', () => {
    expect(readNamedDraft('{"origin":"The till"}')).toEqual({
      fields: { origin: 'The till' },
      files: [],
      rows: [],
    })
  })

  it.each(['', '{', '[1]', '{"fields":{},"files":[{"sha256":"no"}]}', '{"origin":1}'])(
    'is not made up from %s',
    (text) => {
      expect(readNamedDraft(text)).toBeNull()
    },
  )
})
