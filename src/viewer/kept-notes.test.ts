// One verifier, several tabs: what each writes stays, as long as the browser keeps anything at all.

import { describe, expect, it } from 'vitest'
import { keptUnder, notesIn, openNotes, withNotes, type Shelf } from '#/viewer/kept-notes.ts'

const ledger = 'a'.repeat(26)

const browser = () => {
  const kept = new Map<string, string>()
  let isFull = false
  const shelf: Shelf = () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error('full')
      kept.set(key, value)
    },
  })
  const fill = (full: boolean): void => {
    isFull = full
  }
  return { shelf, fill, there: () => notesIn(ledger, kept.get(keptUnder(ledger)) ?? null) }
}

const none: Shelf = () => {
  throw new Error('denied')
}

const note = (about: string, says: string): Map<string, string> => new Map([[about, says]])

describe('notes in two tabs', () => {
  it('stay, all of them: a letter in one takes nothing from the other', () => {
    const { shelf, there } = browser()
    const [one, other] = [openNotes(ledger, shelf), openNotes(ledger, shelf)]
    const first = withNotes(ledger, shelf, one, note('C1@2/1.1', 'an hour’s work'))
    const second = withNotes(ledger, shelf, other, note('E007', 'a'))
    expect(second.notes).toEqual(
      new Map([
        ['C1@2/1.1', 'an hour’s work'],
        ['E007', 'a'],
      ]),
    )
    expect(there()).toEqual(second.notes)
    // Taken away in the first, and so gone; the second's is not.
    expect(withNotes(ledger, shelf, first, note('C1@2/1.1', '')).notes).toEqual(note('E007', 'a'))
    expect(there()).toEqual(note('E007', 'a'))
  })

  it('stay in the page where the browser has no room, and are kept once there is', () => {
    const { shelf, fill, there } = browser()
    const one = withNotes(ledger, shelf, openNotes(ledger, shelf), note('E001', 'kept'))
    fill(true)
    const unkept = withNotes(ledger, shelf, one, note('E002', 'not kept'))
    expect(unkept.kept).toBe(false)
    expect(unkept.notes.get('E002')).toBe('not kept')
    fill(false)
    const again = withNotes(ledger, shelf, unkept, note('E003', 'kept again'))
    expect(again.kept).toBe(true)
    expect([...(there()?.keys() ?? [])]).toEqual(['E001', 'E002', 'E003'])
  })

  it('stay in the page where the browser gives it no storage', () => {
    const one = withNotes(ledger, none, openNotes(ledger, none), note('E001', 'one'))
    const two = withNotes(ledger, none, one, note('E002', 'two'))
    expect(two).toEqual({ kept: false, notes: new Map([...note('E001', 'one'), ...note('E002', 'two')]) })
  })

  it('stay in the page where somebody cleared the storage meanwhile', () => {
    const { shelf } = browser()
    const one = withNotes(ledger, shelf, openNotes(ledger, shelf), note('E001', 'one'))
    const two = withNotes(ledger, browser().shelf, one, note('E002', 'two'))
    expect([...two.notes.keys()]).toEqual(['E001', 'E002'])
  })
})
