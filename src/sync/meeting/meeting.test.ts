// Two screens: what one shows is what the other has, in whatever order the codes were caught, and nothing else is.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote } from '../../../tests/support/portfolio-stories.ts'
import { fromBase32, toBase32, utf8 } from '#/base/bytes.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { cardBytes, readCard, type Card } from '#/sync/meeting/card.ts'
import { collectFrames, framesOf, mostFilmBytes, mostFrames } from '#/sync/meeting/frames.ts'
import { answerTo, newInvitation } from '#/sync/meeting/invitation.ts'

const bytesOf = (length: number) =>
  fc.uint8Array({ minLength: 0, maxLength: length }).map((bytes) => new Uint8Array(bytes))

const amysCard = async (): Promise<Card> => {
  const amy = await TestDevice.founding('Amy')
  for (let piece = 0; piece < 6; piece += 1) await captureNote(amy, `Served a customer, number ${piece}`)
  return {
    kind: 'meet',
    ledger: amy.ledger,
    name: 'Amy Lewis',
    person: amy.person,
    invitation: newInvitation(),
    place: {
      kind: 'webdav',
      name: 'Harbour',
      settings: { address: 'https://x.example/', user: 'amy' },
      secret: 's3cret',
    },
    entries: amy.entries,
  }
}

test('base32 comes back as it went, and nothing else does', () => {
  fc.assert(
    fc.property(bytesOf(50), (bytes) => {
      expect(unwrap(fromBase32(toBase32(bytes)))).toEqual(bytes)
    }),
  )
  for (const text of ['A', 'b1', 'a', 'ab=', 'zz']) expect(fromBase32(text).ok).toBe(false)
})

describe('a film of codes', () => {
  test('is whole in any order, with repetitions and what is no code of ours in between', () => {
    fc.assert(
      fc.property(bytesOf(4_000), fc.infiniteStream(fc.nat()), (bytes, picks) => {
        const frames = framesOf(bytes)
        const collect = collectFrames()
        for (let tries = 0; tries < 2_000; tries += 1) {
          expect(collect('https://example.org')).toEqual({ kind: 'none of ours' })
          const got = collect(frames[(picks.next().value ?? 0) % frames.length] ?? '')
          if (got.kind !== 'whole') continue
          expect(got.bytes).toEqual(bytes)
          return
        }
        throw new Error('never whole')
      }),
      { numRuns: 30 },
    )
  })

  test('begins anew when another is shown, and never mixes two', () => {
    const [first, second] = [new Uint8Array(2_000).fill(1), new Uint8Array(2_000).fill(2)]
    const collect = collectFrames()
    for (const frame of framesOf(first).slice(1)) collect(frame)
    const seen = framesOf(second).map(collect)
    expect(seen.at(-1)).toEqual({ kind: 'whole', bytes: second })
    expect(framesOf(new Uint8Array(mostFilmBytes))).toHaveLength(mostFrames)
  })
})

describe('a card', () => {
  test('says on one screen what it said on the other, and six pieces are a film of few codes', async () => {
    const card = await amysCard()
    const bytes = await cardBytes(card)
    expect(unwrap(await readCard(bytes))).toEqual(card)
    expect(framesOf(bytes).length).toBeLessThan(12)
  })

  test('that is none is told apart, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytesOf(300), async (bytes) => {
        expect((await readCard(bytes)).ok).toBe(false)
      }),
    )
    const zeros = new Blob([new Uint8Array(50_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'))
    const bomb = new Uint8Array(await new Response(zeros).arrayBuffer())
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readCard(bomb)).toEqual({ ok: false, error: { kind: 'no card' } })
  })

  test('that goes deeper than any of ours is none: it would stop whatever keeps its place', async () => {
    const card = await amysCard()
    const place = { kind: 'webdav' as const, name: 'Centre', settings: 'deep', secret: null }
    const packed = async (settings: string): Promise<Uint8Array<ArrayBuffer>> => {
      const plain = new Blob([await cardBytes({ ...card, place })])
        .stream()
        .pipeThrough(new DecompressionStream('deflate-raw'))
      const written = (await new Response(plain).text()).replace('"deep"', settings)
      const again = new Blob([written]).stream().pipeThrough(new CompressionStream('deflate-raw'))
      return new Uint8Array(await new Response(again).arrayBuffer())
    }
    expect((await readCard(await packed('[[[]]]'))).ok).toBe(true)
    const deep = await packed('['.repeat(100_000) + ']'.repeat(100_000))
    expect(deep.length).toBeLessThan(mostFilmBytes)
    expect((await readCard(deep)).ok).toBe(false)
  })

  test('with anything of another portfolio is none', async () => {
    const [card, other] = [await amysCard(), await amysCard()]
    const mixed = { ...card, entries: [...card.entries, ...other.entries.slice(0, 1)] }
    expect(await readCard(await cardBytes(mixed))).toEqual({ ok: false, error: { kind: 'no card' } })
  })
})

test('an invitation is answered for one device, and only by who has seen it', async () => {
  const [invitation, device] = [newInvitation(), randomId()]
  const answer = await answerTo(invitation, device)
  expect(answer).toMatch(/^[0-9a-f]{64}$/)
  expect(await answerTo(invitation, device)).toBe(answer)
  expect(await answerTo(invitation, randomId())).not.toBe(answer)
  expect(await answerTo(newInvitation(), device)).not.toBe(answer)
  expect(await answerTo('no invitation', device)).toBe('')
  expect(utf8(answer).length).toBe(64)
})
