// What of a portfolio is in a file that was opened: only what was found in it, whoever made it and however much else it holds.

import { describe, expect, it } from 'vitest'
import { composed, release } from '../../../../tests/support/bundles.ts'
import { TestDevice } from '../../../../tests/support/people.ts'
import { captureNote, foldOf } from '../../../../tests/support/portfolio-stories.ts'
import { unwrap } from '#/base/result.ts'
import { planImport } from '#/bundle/import-plan.ts'
import { readBundle } from '#/bundle/read-bundle.ts'
import { everythingIn, newerThan, type Holds } from '#/ui/session/bundle/newer-than.ts'

const notes = async (device: TestDevice, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await captureNote(device, `Note ${at}`)
}

/** As a look at a file that `maker` makes shows it on the device of whoever holds `here`. */
const lookedAt = async (maker: TestDevice, here: TestDevice): Promise<Holds> => {
  const { ledger, entries, device } = maker
  const { zip } = await composed({ ledger, entries, maker: device })
  const contents = unwrap(await readBundle(zip, release))
  const held = { entries: here.entries, lists: [], schemes: new Set<string>(), blobs: new Set<string>() }
  return { upTo: planImport(held, contents).upTo, forks: contents.portfolio.forks.length }
}

const newerOn = (here: TestDevice, holds: Holds): number => newerThan(holds, foldOf(here), here.device)

describe('what is newer than a file that was opened', () => {
  it('is what it lacks, though somebody else’s work makes it the longer one', async () => {
    const amy = await TestDevice.founding('Amy')
    await notes(amy, 3)
    const dev = await TestDevice.joining('Dev', amy)
    await notes(dev, 7)
    await notes(amy, 2)
    expect(dev.entries.length).toBeGreaterThan(amy.entries.length)
    const holds = await lookedAt(dev, amy)
    expect(newerOn(amy, holds)).toBe(2)
    await notes(amy, 1)
    expect(newerOn(amy, holds)).toBe(3)
  })

  it('is nothing of what was brought in from it, and nothing of its own maker’s', async () => {
    const amy = await TestDevice.founding('Amy')
    const dev = await TestDevice.joining('Dev', amy)
    await notes(dev, 2)
    const holds = await lookedAt(dev, amy)
    amy.receive(dev)
    await amy.write('device.vouched', { devices: [dev.device] })
    expect(foldOf(amy).strangers.size).toBe(0)
    expect(newerOn(amy, holds)).toBe(1)
    expect(newerOn(dev, await lookedAt(dev, dev))).toBe(0)
    await notes(dev, 1)
    expect(newerOn(dev, holds)).toBe(1)
  })

  it('is no stranger’s work, which no file of one’s own would hold', async () => {
    const amy = await TestDevice.founding('Amy')
    await notes(amy, 1)
    const dev = await TestDevice.joining('Dev', amy)
    await notes(dev, 4)
    amy.receive(dev)
    expect(foldOf(amy).strangers).toEqual(new Set([dev.device]))
    expect(newerOn(amy, await lookedAt(amy, amy))).toBe(0)
    expect(newerOn(amy, everythingIn(foldOf(amy), amy.device))).toBe(0)
  })

  it('is an entry whose words are here and were not in the file, and all that follows it', async () => {
    const amy = await TestDevice.founding('Amy')
    const { hash } = await captureNote(amy, 'She agreed to be named.')
    const without = amy.clone()
    await without.write('content.erased', { entries: [hash], blobs: [], reason: 'not any more' })
    await notes(amy, 1)
    expect(newerOn(amy, await lookedAt(without, amy))).toBe(2)
  })

  it('is the branch of a fork that came after it', async () => {
    const amy = await TestDevice.founding('Amy')
    const restored = amy.clone()
    await notes(amy, 3)
    const holds = await lookedAt(amy, amy)
    expect(newerOn(amy, holds)).toBe(0)
    await notes(restored, 1)
    amy.receive(restored)
    expect(newerOn(amy, holds)).toBe(1)
    expect(newerOn(amy, await lookedAt(amy, amy))).toBe(0)
  })
})
