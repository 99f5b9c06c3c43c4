// The table of ways: every pair has one that needs nothing but saving the file, and nothing is offered that cannot begin here.

import { describe, expect, it } from 'vitest'
import { handOverWays, isBySheet, waysFrom, type HandOverKind } from '#/ui/session/hand-over-ways.ts'
import { handOver } from '#/text/en/hand-over.ts'

const kinds: readonly HandOverKind[] = ['iPhone', 'Android', 'laptop']
const pairs = kinds.flatMap((from) => kinds.map((to): [HandOverKind, HandOverKind] => [from, to]))

describe('handing a file over without a network', () => {
  it.each(pairs)('has ways from %s to %s, also where nothing is known of this device', (from, to) => {
    const bare = waysFrom(from, to, { canSend: false, isMac: false })
    expect(bare.length).toBeGreaterThan(0)
    expect(bare.some(({ way }) => isBySheet(way) || way === 'AirDrop from a Mac')).toBe(false)
    for (const { way } of handOverWays[from][to])
      expect(handOver.ways[way].steps.length).toBeLessThanOrEqual(3)
  })

  it('begins with the share sheet where there is one, and with a Mac’s own on a Mac', () => {
    expect(waysFrom('iPhone', 'iPhone', { canSend: true, isMac: false })[0]?.way).toBe('AirDrop')
    expect(waysFrom('Android', 'laptop', { canSend: true, isMac: false })[0]?.way).toBe('Quick Share')
    expect(waysFrom('Android', 'laptop', { canSend: false, isMac: false })[0]?.way).toBe('saved Quick Share')
    expect(waysFrom('laptop', 'iPhone', { canSend: false, isMac: true })[0]?.way).toBe('AirDrop from a Mac')
  })

  it('calls nothing tried that was not', () => {
    const tried = pairs.filter(([from, to]) =>
      handOverWays[from][to].some((offered) => offered.tried !== 'documented'),
    )
    expect(tried).toEqual([['laptop', 'laptop']])
  })
})
