// A square of the matrix says "waiting for the centre" only where the centre is waited for.

import { describe, expect, it } from 'vitest'
import { captureScan, page, setFiles } from '../../../tests/support/paged.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, claim } from '../../../tests/support/portfolio-stories.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { waitingClaims } from '#/portfolio/views/waiting-claims.ts'

const waitingIn = (device: TestDevice): ReadonlySet<string> =>
  waitingClaims(foldPortfolio({ ledger: device.ledger, entries: device.entries, lists: [], flavour: 'full' }))

describe('what waits for the centre', () => {
  it('is what somebody claims whom it has not confirmed yet', async () => {
    const amy = await TestDevice.founding('Amy')
    const own = await captureNote(amy, 'mine')
    await claim(amy, own.hash, 'C1@1/1.2')
    const dev = await TestDevice.joining('Dev', amy)
    const seen = await captureNote(dev, 'seen by Dev')
    await claim(dev, seen.hash, 'C1@1/1.3')
    expect(waitingIn(dev)).toEqual(new Set(['C1@1/1.3']))
  })

  it('is not a claim whose page was taken out: that is open, and its author’s to place', async () => {
    const amy = await TestDevice.founding('Amy')
    const dev = await TestDevice.joining('Dev', amy)
    const [one, two] = [page('one'), page('two')]
    const position = { kind: 'page', sha256: two.file.sha256, page: 2 } as const
    for (const device of [amy, dev]) {
      const { hash } = await captureScan(device, one.file)
      await setFiles(device, hash, [one.file, two.file])
      await device.write('evidence.mapped', {
        evidence: hash,
        add: [{ criterion: 'C1@1/1.1', position }],
        remove: [],
      })
      if (device === dev) expect(waitingIn(dev)).toEqual(new Set(['C1@1/1.1']))
      await setFiles(device, hash, [one.file])
      expect(waitingIn(device)).toEqual(new Set())
    }
  })
})
