import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { notesText, readNotes } from '#/viewer/notes.ts'

const ledger = 'a'.repeat(26)
const nameOf = (about: string): string => `About ${about}`

describe('the verifier’s notes', () => {
  it('come back as they were written, whatever they say', () => {
    const about = fc.constantFrom('overall', 'C1@2/1.1', 'F/503/0392@1/1.1', 'E007', 'E012b')
    const note = fc
      .array(
        fc.oneof(fc.string(), fc.constantFrom('', '  ', 'About E007 [E007]', `Fieldfolio notes ${ledger}`)),
      )
      .map((lines) => lines.join('\n').replace(/\r/g, ''))
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(fc.array(fc.tuple(about, note)), (pairs) => {
        const notes = new Map(pairs)
        expect(unwrap(readNotes(ledger, notesText(ledger, 'Notes on Amy', notes, nameOf)))).toEqual(notes)
      }),
    )
  })

  it('survive an editor that changes the ends of lines', () => {
    const text = notesText(ledger, 'Notes', new Map([['E007', 'One\n\nTwo']]), nameOf)
    expect(unwrap(readNotes(ledger, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).get('E007')).toBe('One\n\nTwo')
  })

  it('leave out notes that say nothing', () => {
    expect(notesText(ledger, 'Notes', new Map([['E007', ' \n ']]), nameOf)).not.toContain('E007')
  })

  it('are not taken from another portfolio', () => {
    const text = notesText(ledger, 'Notes', new Map([['E007', 'One']]), nameOf)
    expect(readNotes('b'.repeat(26), text).ok).toBe(false)
  })
})
