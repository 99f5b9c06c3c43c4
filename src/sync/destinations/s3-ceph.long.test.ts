// The contract on a real Ceph gateway, set up as centres are told to: over a good way and a bad one, with a wrong key, with a
// clock that is off, with a full quota, and for who reaches which portfolio.

import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { keepsTheContract, listed, newLedger } from '../../../tests/support/destination-contract.ts'
import { standsFaults } from '../../../tests/support/faulty-contract.ts'
import { openModulePage } from '../../../tests/support/module-page.ts'
import { allWell, probeFromPage, reportOf } from '../../../tests/support/probe-from-page.ts'
import { cephPrograms, startCeph, type Ceph } from '../../../tests/support/servers/ceph.ts'
import { describeWith } from '../../../tests/support/servers/describe-with.ts'
import { unwrap } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'
import { openS3 } from '#/sync/destinations/s3.ts'

const bucket = 'portfolios-2026-a'
const refused = { ok: false, error: { kind: 'sign-in refused' } }

describeWith(cephPrograms, 'a bucket of Ceph', () => {
  let ceph: Ceph
  beforeAll(async () => {
    ceph = await startCeph(['amy', 'ben', 'maya'])
    const portfolios = { p1: ['amy', 'maya'], p2: ['ben', 'maya'] }
    await ceph.setUp({ [bucket]: portfolios })
    // After each change of the file it is run again.
    await ceph.setUp({ [bucket]: portfolios })
    return () => ceph.stop()
  })
  afterEach(() => void vi.useRealTimers())

  const open = (
    prefix: string,
    user: string,
    more: { origin?: string; secret?: string; bucket?: string } = {},
  ): Destination =>
    unwrap(
      openS3(
        {
          endpoint: more.origin ?? ceph.origin,
          region: 'default',
          bucket: more.bucket ?? bucket,
          prefix,
          accessKey: `${user}key`,
        },
        more.secret ?? `${user}secret`,
      ),
    )

  keepsTheContract(() => open('p1', 'amy'))
  standsFaults(() => ({ origin: ceph.origin, open: (origin) => open('p1', 'amy', { origin }) }))

  it('lists more files than one answer holds', async () => {
    const bodies = `${newLedger()}/bodies`
    const destination = open('p1', 'amy')
    const names = Array.from({ length: 1001 }, (_, at) => `f${String(at).padStart(4, '0')}`)
    for (let at = 0; at < names.length; at += 8)
      for (const put of await Promise.all(
        names.slice(at, at + 8).map((name) => destination.put(`${bodies}/${name}`, new Blob(['1']))),
      ))
        unwrap(put)
    expect((await listed(destination, bodies)).map(([name]) => name)).toEqual(names)
  })

  it('lets each reach the portfolios that list them, and no other', async () => {
    const path = `${newLedger()}/heads/one`
    unwrap(await open('p2', 'ben').put(path, new Blob(['1'])))
    unwrap(await open('p2', 'maya').get(path))
    unwrap(await open('p2', 'maya').remove(path))
    for (const stranger of [open('p2', 'amy'), open('', 'amy'), open('p1', 'ben')]) {
      expect(await stranger.list('')).toEqual(refused)
      expect(await stranger.put(path, new Blob(['2']))).toEqual(refused)
    }
  })

  it('tells a wrong secret, an unknown key, and a bucket that is none', async () => {
    expect(await open('p1', 'amy', { secret: 'wrong' }).list('')).toEqual(refused)
    expect(await open('p1', 'nobody').list('')).toEqual(refused)
    const nowhere = open('p1', 'amy', { bucket: 'no-bucket' })
    expect(await nowhere.list('')).toEqual({ ok: false, error: { kind: 'not a store' } })
    expect(await nowhere.put('a', new Blob(['1']))).toEqual({ ok: false, error: { kind: 'not a store' } })
  })

  it('is found to be all well by a page of the app, and by no other', async () => {
    const page = await openModulePage()
    const settings = { endpoint: ceph.origin, region: 'default', bucket, prefix: 'p1', accessKey: 'amykey' }
    const place = { kind: 's3', settings, secret: 'amysecret' } as const
    expect(await probeFromPage(page, place)).toEqual(reportOf('ok', 'page not allowed'))
    await ceph.setUp({ [bucket]: { p1: ['amy', 'maya'], p2: ['ben', 'maya'] } }, page.origin)
    expect(await probeFromPage(page, place)).toEqual(allWell)
    // Ceph lets no page read this refusal.
    expect(await probeFromPage(page, { ...place, secret: 'wrong' })).toEqual(
      reportOf('ok', 'ok', 'sign-in refused'),
    )
    const hourFast = `
      const Real = Date
      const off = 3_600_000
      globalThis.Date = class extends Real {
        constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + off])) }
        static now() { return Real.now() + off }
      }
      const { openDestination } = await load('/src/sync/destinations/open-destination.ts')
      const { error } = await openDestination(given).value.list('a/heads')
      return [error.kind, Math.round(error.byMs / 60_000)]`
    expect(await page.run(hourFast, place)).toEqual(['clock off', 60])
    await page.stop()
  })

  it.each([60, -60])('tells that the clock of this device is off by %d minutes', async (minutes) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 })
    const said = await open('p1', 'amy').list('a/heads')
    if (said.ok || said.error.kind !== 'clock off') throw new Error(`not the clock: ${JSON.stringify(said)}`)
    expect(Math.round(Number(said.error.byMs) / 60_000)).toBe(minutes)
  })

  it('tells that there is no room', async () => {
    await ceph.admin('quota', 'set', '--quota-scope=user', '--uid=centre', '--max-size=1')
    await ceph.admin('quota', 'enable', '--quota-scope=user', '--uid=centre')
    // The gateway looks at a quota again after a while.
    await expect
      .poll(async () => open('p1', 'amy').put(`${newLedger()}/heads/one`, new Blob(['1'])))
      .toEqual({ ok: false, error: { kind: 'no room' } })
    await ceph.admin('quota', 'disable', '--quota-scope=user', '--uid=centre')
  })
})
