// The contract on a real Apache, set up as centres are told to. What its configuration promises is tried as well: who reaches
// which portfolio, and what a page of another origin may do.

import { beforeAll, expect, it } from 'vitest'
import { keepsTheContract, newLedger } from '../../../tests/support/destination-contract.ts'
import { startApache, type Apache } from '../../../tests/support/servers/apache.ts'
import { describeWith } from '../../../tests/support/servers/describe-with.ts'
import { unwrap } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'
import { openWebdav } from '#/sync/destinations/webdav.ts'

describeWith(['apache2'], 'a folder on Apache', () => {
  let apache: Apache
  beforeAll(async () => {
    apache = await startApache({
      users: { amy: 'amy: a pass phrase', ben: 'bens', maya: 'mäyas' },
      portfolios: { p1: ['amy', 'maya'], p2: ['ben', 'maya'] },
    })
    return () => apache.stop()
  })

  const open = (portfolio: string, user: string, password: string): Destination =>
    unwrap(openWebdav({ address: `${apache.origin}/portfolios/${portfolio}`, user }, password))

  keepsTheContract(() => open('p1', 'amy', 'amy: a pass phrase'))

  it('refuses a wrong password and an unknown name', async () => {
    const refused = { ok: false, error: { kind: 'sign-in refused' } }
    for (const destination of [open('p1', 'amy', 'wrong'), open('p1', 'nobody', 'wrong')]) {
      expect(await destination.list('a/heads')).toEqual(refused)
      expect(await destination.put('a/heads/b', new Blob(['b']))).toEqual(refused)
      expect(await destination.get('a/heads/b')).toEqual(refused)
      expect(await destination.remove('a/heads/b')).toEqual(refused)
    }
  })

  it('lets each reach the portfolios that list them, and no other', async () => {
    const path = `${newLedger()}/heads/one`
    unwrap(await open('p2', 'ben', 'bens').put(path, new Blob(['1'])))
    unwrap(await open('p2', 'maya', 'mäyas').get(path))
    const refused = { ok: false, error: { kind: 'sign-in refused' } }
    expect(await open('p2', 'amy', 'amy: a pass phrase').get(path)).toEqual(refused)
    expect(await open('p1', 'ben', 'bens').list('')).toEqual(refused)
    expect(await open('', 'maya', 'mäyas').list('')).toEqual(refused)
  })

  it('lets nobody copy or move between portfolios, or remove one at a stroke', async () => {
    const ledger = newLedger()
    unwrap(await open('p1', 'amy', 'amy: a pass phrase').put(`${ledger}/heads/one`, new Blob(['1'])))
    const authorization = `Basic ${Buffer.from('amy:amy: a pass phrase').toString('base64')}`
    const ask = async (method: string, path: string, more: Record<string, string> = {}): Promise<number> => {
      const answer = await fetch(`${apache.origin}/portfolios/${path}`, {
        method,
        headers: { authorization, ...more },
      })
      return answer.status
    }
    const destination = `${apache.origin}/portfolios/p2/stolen`
    for (const method of ['COPY', 'MOVE', 'PROPPATCH', 'LOCK', 'POST'])
      expect(await ask(method, `p1/${ledger}/heads/one`, { destination }), method).toBe(403)
    for (const path of ['', 'p1', 'p1/', `p1/${ledger}`, `p1/${ledger}/`, 'p2/'])
      expect(await ask('DELETE', path), path).toBe(403)
    for (const path of ['p1/%2e%2e/p2/', 'P2/', '/p2/', 'p1/..%2fp2/'])
      expect([401, 403, 404]).toContain(await ask('PROPFIND', path))
    expect(await ask('GET', `p1/${ledger}/heads/one`)).toBe(200)
  })
})
