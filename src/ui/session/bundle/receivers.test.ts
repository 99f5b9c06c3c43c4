// Whom a portfolio file could be for that have some of it: by their own signed word, and nobody else's.

import { describe, expect, it } from 'vitest'
import { ExchangingDevice, someBytes } from '../../../../tests/support/exchanging-device.ts'
import { memoryDestination } from '../../../../tests/support/memory-destination.ts'
import { testCentre } from '../../../../tests/support/centre.ts'
import { TestDevice } from '../../../../tests/support/people.ts'
import { receiversOf } from '#/ui/session/bundle/receivers.ts'

describe('whom a file could be for', () => {
  it('is whoever has signed what they hold, with what they lack; no stranger, and not this device', async () => {
    const centre = await testCentre()
    const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
    await amy.who.write('portfolio.described', {
      changes: { name: 'Amy Lewis', centreFingerprint: centre.fingerprint },
      was: {},
    })
    const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
    const eve = new ExchangingDevice(await TestDevice.joining('Eve', amy.who))
    amy.lists.push(
      await centre.sign([
        { person: dev.who.person, name: 'Dev', roles: ['assessor'], devices: [{ device: dev.who.device }] },
      ]),
    )
    const store = memoryDestination()
    const first = await amy.capture(someBytes(1))
    expect(receiversOf({ receipts: amy.known.receipts }, amy.portfolio(), amy.who.device)).toEqual([])
    for (const device of [amy, dev]) await device.exchangeWith(store)
    await amy.capture(someBytes(2, 5_000))
    for (const device of [eve, amy]) await device.exchangeWith(store)
    expect([...amy.known.receipts.keys()]).toContain(eve.who.device)
    expect(receiversOf({ receipts: amy.known.receipts }, amy.portfolio(), amy.who.device)).toEqual([
      { device: dev.who.device, holds: new Set([first]), lacks: { files: 1, bytes: 5_000 } },
    ])
  })
})
