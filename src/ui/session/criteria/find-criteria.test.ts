// Searching as people type: numbers with and without their unit, words, and both at once.

import { describe, expect, it } from 'vitest'
import { findCriteria, type ClaimableUnit } from '#/ui/session/criteria/find-criteria.ts'

const units: ClaimableUnit[] = [
  {
    unit: 'F2',
    title: 'Follow the rules',
    isChosen: true,
    claimable: [{ id: 'F2@2', number: '', says: '', outcome: null }],
  },
  {
    unit: 'C1',
    title: 'Deal with queries, requests and problems',
    isChosen: true,
    claimable: [
      { id: 'C1@1/1.1', number: '1.1', says: 'Deal with customer enquiries positively', outcome: null },
      { id: 'C1@1/1.10', number: '1.10', says: 'Say goodbye', outcome: null },
      { id: 'C1@1/2.1', number: '2.1', says: 'Recognise a problem as the customer sees it', outcome: null },
    ],
  },
  {
    unit: 'A3',
    title: 'Communicate effectively',
    isChosen: true,
    claimable: [{ id: 'A3@2/1.1', number: '1.1', says: 'Listen with full attention', outcome: null }],
  },
]
const found = (search: string) =>
  findCriteria(units, search).flatMap(({ claimable }) => claimable.map(({ id }) => id))

describe('finding criteria', () => {
  it.each([
    ['1.1', ['C1@1/1.1', 'C1@1/1.10', 'A3@2/1.1']],
    ['C1 · 1.1', ['C1@1/1.1', 'C1@1/1.10']],
    ['c1 1.10', ['C1@1/1.10']],
    ['1', ['C1@1/1.1', 'C1@1/1.10', 'A3@2/1.1']],
    ['1.', ['C1@1/1.1', 'C1@1/1.10', 'A3@2/1.1']],
    ['enquir', ['C1@1/1.1']],
    ['CUSTOMER', ['C1@1/1.1', 'C1@1/2.1']],
    ['rules', ['F2@2']],
    ['f2', ['F2@2']],
    ['customer problem', ['C1@1/2.1']],
    ['queries', ['C1@1/1.1', 'C1@1/1.10', 'C1@1/2.1']],
    ['the', ['C1@1/2.1', 'F2@2']],
    ['refund', ['C1@1/2.1']],
    ['refunds', ['C1@1/2.1']],
    ['refu', ['C1@1/2.1']],
    ['return', ['C1@1/2.1']],
    ['exchange', ['C1@1/2.1']],
    ['customer refund', ['C1@1/2.1']],
    ['c1 refund', ['C1@1/2.1']],
    ['ref', []],
    ['nothing of the sort', []],
  ])('%s', (search, expected) => expect(found(search)).toEqual(expected))

  it('gives everything before anything is typed', () => expect(found('  ')).toHaveLength(5))
})
