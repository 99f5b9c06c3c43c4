// What a look at the place of a second copy may say: that everything is there only where it is, and "sent again" only of what was.

import { describe, expect, it } from 'vitest'
import { noTally, type Tally } from '#/sync/run.ts'
import { en } from '#/text/en.ts'
import { whatWasFound } from '#/ui/session/exchange/what-was-found.ts'

const words = en.exchange
const files = (count: number) => ({ files: count, bytes: count })
const found = (tally: Partial<Tally>) => whatWasFound({ ...noTally(), ...tally }, '14:03', 'phone')

describe('what was found', () => {
  it('is all well only where nothing waits and nothing is in neither place', () => {
    expect(found({})).toEqual({ tone: 'ok', says: [words.checkedAll('14:03')] })
    expect(found({ waiting: files(2) })).toEqual({ tone: 'info', says: [words.checkedSent('14:03', 2)] })
    expect(found({ neither: files(1) })).toEqual({
      tone: 'amber',
      says: ['1 file is not on this phone, and does not lie there. Whoever has it sends it there by itself.'],
    })
  })

  it('was sent again only where it was', () => {
    expect(found({ lost: 2 }).says).toEqual([words.checkedLost(2)])
    expect(found({ lost: 2, lostYet: 2, waiting: files(2) }).says).toEqual([words.checkedLostYet(2)])
    expect(found({ lost: 3, lostYet: 1, waiting: files(1), refused: 1 }).says).toEqual([
      words.checkedLost(2),
      words.checkedLostYet(1),
      words.checkedRefused(1),
    ])
  })
})
