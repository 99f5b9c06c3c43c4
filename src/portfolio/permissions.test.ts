// What somebody is told about their own evidence before any list names them is what the list makes of it.

import { describe, expect, it } from 'vitest'
import { canAddEvidence, permissionOf } from '#/portfolio/permissions.ts'
import type { Device } from '#/portfolio/portfolio.ts'

const stating = (role: string): Device => ({
  id: 'a'.repeat(26),
  person: 'b'.repeat(26),
  name: 'Jo Hall',
  statedRoles: [role],
  introduced: 'c'.repeat(64),
  rank: 1,
  replaces: null,
  lostAfter: null,
  astray: new Set(),
  standing: 'not yet known',
  roles: [],
  ended: new Map(),
  addsEvidence: true,
  acceptedUpTo: null,
})

describe('somebody whom no list names yet', () => {
  it.each([
    'candidate',
    'assessor',
    'countersigning assessor',
    'expert witness',
    'internal verifier',
    'witness',
  ] as const)('as %s is promised no more and no less than comes of it', (role) => {
    const listed: Device = { ...stating(role), standing: 'listed', roles: [role] }
    const counts = permissionOf(listed, 'evidence.captured', { seq: 2, hash: null }).may === 'yes'
    expect(canAddEvidence(stating(role))).toBe(counts)
    expect(canAddEvidence(listed)).toBe(counts)
  })
})
