// A place that was changed while files lay only there, over destinations in memory: they are told, got back from the old place
// whole or not at all, and nothing is sent there any more.

import { describe, expect, test } from 'vitest'
import { ExchangingDevice, moreThanAPart, someBytes } from '../../tests/support/exchanging-device.ts'
import { memoryDestination } from '../../tests/support/memory-destination.ts'
import { TestDevice } from '../../tests/support/people.ts'
import type { Sha256 } from '#/base/hash.ts'
import { unwrap } from '#/base/result.ts'
import { filesAt } from '#/sync/files.ts'
import { nothingKnown } from '#/sync/known.ts'

/** Amy's photo and film lie at the old place and are off her device; what she does from here on goes to the new one. */
const moved = async () => {
  const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
  const before = memoryDestination()
  const photo = await amy.capture(someBytes(1), 'A photo')
  const film = await amy.capture(someBytes(2, moreThanAPart), 'A film')
  expect((await amy.exchangeWith(before)).error).toBeNull()
  for (const file of [photo, film]) {
    amy.files.delete(file)
    amy.doneWithout.add(file)
  }
  amy.known = nothingKnown()
  const now = memoryDestination()
  expect((await amy.exchangeWith(now)).error).toBeNull()
  before.asked.length = 0
  const files = [...amy.portfolio().evidence.values()].flatMap((one) => one.files)
  return { amy, before, now, photo, film, files, ledger: amy.who.ledger }
}

const blobsAt = ({ files }: { files: ReadonlyMap<string, Blob> }, sha256: Sha256): number =>
  [...files.keys()].filter((path) => path.includes(`/blobs/${sha256}`) || path.includes(`/parts/${sha256}`))
    .length

describe('files that were left at an earlier place', () => {
  test('lie at the old place and not at the new one, and a listing tells', async () => {
    const { before, now, photo, film, files, ledger } = await moved()
    expect(unwrap(await filesAt(before, ledger, files))).toEqual(new Set([photo, film]))
    expect(unwrap(await filesAt(now, ledger, files))).toEqual(new Set())
    // Of a film of which a part is missing nothing is said.
    for (const path of before.files.keys())
      if (path.includes('/parts/')) {
        before.files.delete(path)
        break
      }
    expect(unwrap(await filesAt(before, ledger, files))).toEqual(new Set([photo]))
  })

  test('come back whole, are asked for and nothing else, and go to the new place afterwards', async () => {
    const { amy, before, now, photo, film } = await moved()
    const got = await amy.fetchLeft(before, [photo, film])
    expect(got.error).toBeNull()
    expect(got.tally).toMatchObject({ filesReceived: 2, lacking: { files: 0 } })
    expect(amy.files.get(film)?.size).toBe(moreThanAPart)
    expect(before.asked.every(({ what }) => what === 'list' || what === 'get')).toBe(true)
    amy.known.settledAt = null
    await amy.exchangeWith(now)
    expect([blobsAt(now, photo), blobsAt(now, film)]).toEqual([1, 2])
  })

  test('of one alone the other stays where it is', async () => {
    const { amy, before, photo, film } = await moved()
    expect((await amy.fetchLeft(before, [photo])).tally.filesReceived).toBe(1)
    expect(amy.files.has(film)).toBe(false)
  })

  test('are not taken where they were altered, and are said to be lacking where they are gone', async () => {
    const { amy, before, photo, film } = await moved()
    for (const path of before.files.keys()) {
      if (path.includes('/blobs/')) before.files.set(path, new Blob([someBytes(9)]))
      if (path.includes('/parts/')) before.files.delete(path)
    }
    const { tally, error } = await amy.fetchLeft(before, [photo, film])
    expect(error).toBeNull()
    expect(tally).toMatchObject({ filesReceived: 0, refused: 1, lacking: { files: 2 } })
    expect(amy.files.size).toBe(0)
  })

  test('that find no room here stay where they are, and it says so; what came before is kept', async () => {
    const { amy, before, photo, film } = await moved()
    amy.roomForFiles = 2_000
    const { tally, error } = await amy.fetchLeft(before, [photo, film])
    expect(error).toEqual({ kind: 'quota full' })
    expect(tally).toMatchObject({ filesReceived: 1, lacking: { files: 1 } })
    expect(blobsAt(before, film)).toBe(2)
    amy.roomForFiles = Infinity
    expect((await amy.fetchLeft(before, [film])).tally.filesReceived).toBe(1)
  })

  test('say when the old place does not answer, and nothing changes', async () => {
    const { amy, before, photo } = await moved()
    before.isGone = true
    expect((await amy.fetchLeft(before, [photo])).error).toEqual({ kind: 'unreachable' })
    expect(amy.files.size).toBe(0)
  })
})
