// The exchange over real servers and a bad way to them: uploads are cut, answers are lost, a film is sent over a connection
// that drops every 20 MB. What was asked of the server is noted on the way: nothing is overwritten, no secret is in an address.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ExchangingDevice, someBytes } from '../../tests/support/exchanging-device.ts'
import { startFaultyProxy, type FaultyProxy, type Passed } from '../../tests/support/faulty-proxy.ts'
import { startApache, type Apache } from '../../tests/support/servers/apache.ts'
import { describeWith } from '../../tests/support/servers/describe-with.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote } from '../../tests/support/portfolio-stories.ts'
import { unwrap } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'
import { openWebdav } from '#/sync/destinations/webdav.ts'
import { partBytes } from '#/sync/names.ts'

const password = 'amys pass phrase'
const megabyte = 1_000_000

/** Puts that the server took, by address. */
const taken = (passed: readonly Passed[]): Map<string, number[]> => {
  const byUrl = new Map<string, number[]>()
  for (const { method, url, status } of passed)
    if (method === 'PUT' && status !== null && status < 300)
      byUrl.set(url, [...(byUrl.get(url) ?? []), status])
  return byUrl
}

/** 201 made it; 204 replaced what was there, which is right only where an upload had been cut. */
const replacedWhole = (passed: readonly Passed[]): string[] =>
  [...taken(passed)].flatMap(([url, statuses]) =>
    statuses.filter((status) => status === 201).length > 1 ? [url] : [],
  )

const untilQuiet = async (device: ExchangingDevice, destination: Destination): Promise<void> => {
  for (let tries = 0; tries < 12; tries += 1)
    if ((await device.exchangeWith(destination)).error === null) return
  throw new Error('it never came to its end')
}

describeWith(['apache2'], 'an exchange over Apache and a bad way to it', () => {
  let apache: Apache
  let way: FaultyProxy
  const open = (): Destination =>
    unwrap(openWebdav({ address: `${way.origin}/portfolios/p1`, user: 'amy' }, password))

  beforeAll(async () => {
    apache = await startApache({ users: { amy: password }, portfolios: { p1: ['amy'] } })
    way = await startFaultyProxy(apache.origin, 20_261_129)
  })
  afterAll(async () => {
    await way.stop()
    await apache.stop()
  })

  it('brings everything to everybody though 15 % of uploads are cut and 10 % of answers are lost', async () => {
    const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
    const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
    way.faults = { cut: 0.15, unacknowledged: 0.1, broken: 0.1 }
    for (let piece = 0; piece < 40; piece += 1) {
      await amy.capture(someBytes(piece, 20_000 + piece * 5_000), `Photo ${piece}`)
      await captureNote(dev.who, `Seen ${piece}`)
    }
    await amy.who.write('device.vouched', { devices: [dev.who.device] })
    for (const device of [amy, dev, amy, dev]) await untilQuiet(device, open())
    expect([...amy.who.held.keys()].toSorted()).toEqual([...dev.who.held.keys()].toSorted())
    expect(dev.files.size).toBe(40)
    expect(dev.portfolio()).toEqual(amy.portfolio())
    const faults = way.passed.filter(({ fault }) => fault !== null)
    expect(faults.length).toBeGreaterThan(20)
    expect(replacedWhole(way.passed)).toEqual([])
  })

  it('sends 200 MB over a connection that drops every 20 MB, and no part more than twice', async () => {
    const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
    const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
    const film = await amy.capture(someBytes(9, 200 * megabyte), 'A long call')
    way.faults = { cutEvery: 20 * megabyte }
    const from = way.passed.length
    await untilQuiet(amy, open())
    const parts = way.passed
      .slice(from)
      .filter(({ method, url }) => method === 'PUT' && url.includes('/parts/'))
    const asked = new Map<string, number>()
    for (const { url } of parts) asked.set(url, (asked.get(url) ?? 0) + 1)
    const drops = parts.filter(({ fault }) => fault === 'cutEvery').length
    expect(drops).toBeGreaterThanOrEqual(9)
    expect(asked.size).toBe(Math.ceil((200 * megabyte) / partBytes))
    // What a drop costs is the part that was under way, and nothing else is sent again.
    expect(parts.length).toBe(asked.size + drops)
    way.faults = {}
    await untilQuiet(dev, open())
    expect(dev.files.get(film)?.size).toBe(200 * megabyte)
  })

  it('leaves no password in an address, in a file there or in what is known of it', async () => {
    const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
    await amy.capture(someBytes(1))
    way.faults = {}
    await untilQuiet(amy, open())
    const secrets = [password, encodeURIComponent(password), btoa(`amy:${password}`)]
    const holds = (text: string): boolean => secrets.some((secret) => text.includes(secret))
    expect(way.passed.some(({ headers }) => holds(String(headers['authorization'])))).toBe(true)
    expect(way.passed.filter(({ url }) => holds(url))).toEqual([])
    const stored = await readdir(apache.files, { recursive: true, withFileTypes: true })
    const files = stored.filter((found) => found.isFile())
    expect(files.length).toBeGreaterThan(50)
    for (const { parentPath, name } of files) {
      expect(holds(name)).toBe(false)
      if (!parentPath.endsWith('parts'))
        expect(holds(await readFile(join(parentPath, name), 'latin1'))).toBe(false)
    }
    expect(holds(JSON.stringify([...amy.known.segments, ...amy.known.files]))).toBe(false)
  })
})
