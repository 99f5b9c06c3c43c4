// What is said of a second copy: every reason to wait, and nothing called safe that was not seen there.

import { describe, expect, it } from 'vitest'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { noTally } from '#/sync/run.ts'
import { nowhereReached, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { elsewhereOf, holdersOf } from '#/ui/session/exchange/elsewhere.ts'
import { filesWaiting, whereItStands, type Around } from '#/ui/session/exchange/where-it-stands.ts'

const file = (sha256: string, bytes: number, mediaType = 'image/jpeg') => ({
  sha256,
  bytes,
  mediaType,
  name: '',
})
const piece = (
  id: string,
  files: readonly ReturnType<typeof file>[] = [],
  more: readonly string[] = [],
): Evidence =>
  // Only what is asked of it here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ({ id, files, form: 'photo', history: [id, ...more] }) as unknown as Evidence

const photo = piece('photo', [file('p', 5_000_000)])
const film = piece('film', [file('f', 210_000_000, 'video/mp4')])
const all = [photo, film]
const at = '2026-11-29T14:03:00+00:00'

const exchange = (change: Partial<LedgerExchange> = {}): LedgerExchange => ({
  ...nowhereReached,
  destination: { id: 'd', kind: 'webdav', name: 'Harbour', settings: {}, ledgers: ['l'] },
  progress: null,
  tally: null,
  trouble: null,
  safe: { there: new Set(['photo', 'film']), with: new Map() },
  isPaused: false,
  at,
  upTo: 3,
  ...change,
})
const nowhere = { there: new Set<string>(), with: new Map() }
const photoOnly = { there: new Set(['photo']), with: new Map() }
const here: Around = { hasSignal: true, isOnMobileData: false, largestOnMobile: 8_000_000, anyway: new Set() }
const filmWaits = { pieces: 1, recordings: 1, bytes: 210_000_000, changes: 0 }
const left = { ...noTally(), waiting: { files: 1, bytes: 210_000_000 } }
const heldBack = { ...left, heldBack: left.waiting }
const stands = (change: Partial<LedgerExchange>, around: Partial<Around> = {}) =>
  whereItStands(exchange(change), all, { ...here, ...around })

describe('a second copy', () => {
  it('is all safe when every piece lay there, with signal or without', () => {
    expect(stands({})).toEqual({ kind: 'safe', at, isPaused: false })
    expect(stands({}, { hasSignal: false })).toEqual({ kind: 'safe', at, isPaused: false })
    expect(stands({ progress: { doing: 'looking', bytes: 0, ofBytes: 0 } })).toEqual({
      kind: 'safe',
      at,
      isPaused: false,
    })
  })

  it('is not safe for what was written since, or before anybody has looked', () => {
    expect(stands({ newer: new Set(['note']) })).toEqual({
      kind: 'waits',
      why: 'turn',
      waits: { pieces: 0, recordings: 0, bytes: 0, changes: 1 },
    })
    const claimed = [piece('photo', photo.files, ['claim']), film]
    const newer = new Set(['claim'])
    // The photo itself lies there; only what was said of it waits.
    expect(whereItStands(exchange({ newer, filesThere: new Set(['p', 'f']) }), claimed, here)).toEqual({
      kind: 'waits',
      why: 'turn',
      waits: { pieces: 1, recordings: 0, bytes: 0, changes: 0 },
    })
    expect(stands({ at: null })).toMatchObject({ kind: 'waits', why: 'turn' })
  })

  it('waits, and says why', () => {
    const waits = filmWaits
    expect(stands({ safe: photoOnly })).toEqual({ kind: 'waits', why: 'turn', waits })
    expect(stands({ safe: photoOnly }, { hasSignal: false })).toEqual({
      kind: 'waits',
      why: 'no signal',
      waits,
    })
    expect(stands({ safe: photoOnly, isPaused: true })).toEqual({ kind: 'waits', why: 'paused', waits })
    const mobile = { isOnMobileData: true }
    expect(stands({ safe: photoOnly, tally: heldBack }, mobile)).toEqual({
      kind: 'waits',
      why: 'wi-fi',
      waits,
    })
    for (const around of [{}, mobile])
      expect(stands({ safe: photoOnly, tally: left }, around)).toEqual({
        kind: 'waits',
        why: 'unreadable',
        waits,
      })
  })

  it('never calls unreadable what was only held back, once there is Wi-Fi or its person lets it go', () => {
    const mobile = { isOnMobileData: true }
    for (const around of [{}, { ...mobile, largestOnMobile: null }, { ...mobile, anyway: new Set(['f']) }])
      expect(stands({ safe: photoOnly, tally: heldBack }, around)).toMatchObject({ why: 'turn' })
    const other = [...all, piece('other', [file('o', 90_000_000, 'video/mp4')])]
    const around = { ...here, ...mobile, anyway: new Set(['f']) }
    expect(whereItStands(exchange({ safe: photoOnly, tally: heldBack }), other, around)).toMatchObject({
      why: 'wi-fi',
    })
    expect(filesWaiting(exchange({ safe: photoOnly }), all)).toEqual(new Set(['f']))
  })

  it('waits for Wi-Fi with what is too large for mobile data itself, and never for what was taken out or withdrawn', () => {
    const mobile = { isOnMobileData: true }
    // The film that was held back is of no standing evidence any more.
    const withdrawn = { there: new Set(['film']), with: new Map() }
    expect(stands({ safe: withdrawn, tally: heldBack }, mobile)).toMatchObject({ why: 'turn' })
    expect(stands({ newer: new Set(['note']), tally: heldBack }, mobile)).toMatchObject({
      why: 'turn',
      waits: { pieces: 0, changes: 1 },
    })
    expect(stands({ safe: nowhere, tally: heldBack }, mobile)).toMatchObject({ why: 'wi-fi' })
  })

  it('needs no signal in a folder of this computer', () => {
    const destination = { ...exchange().destination, kind: 'folder' } as const
    expect(stands({ safe: photoOnly, destination }, { hasSignal: false })).toMatchObject({ why: 'turn' })
  })

  it('tells a trouble, but not one that is only the lost signal, nor while it is paused', () => {
    const refused = { kind: 'sign-in refused' } as const
    expect(stands({ trouble: refused })).toMatchObject({ kind: 'trouble', trouble: refused })
    expect(stands({ trouble: refused }, { hasSignal: false })).toMatchObject({ kind: 'trouble' })
    const silent = { kind: 'unreachable' } as const
    expect(stands({ trouble: silent, safe: photoOnly }, { hasSignal: false })).toMatchObject({
      why: 'no signal',
    })
    expect(stands({ trouble: silent })).toMatchObject({ kind: 'trouble' })
    expect(stands({ trouble: refused, isPaused: true, safe: photoOnly })).toMatchObject({ why: 'paused' })
  })

  it('says that it is paused though all is safe', () => {
    expect(stands({ isPaused: true })).toEqual({ kind: 'safe', at, isPaused: true })
  })

  it('shows what moves before all else', () => {
    const progress = { doing: 'sending', bytes: 3, ofBytes: 14 } as const
    expect(stands({ progress, safe: photoOnly })).toEqual({ kind: 'moving', progress })
  })

  it('does not wait for what was taken off this device and another has signed for; it does for what was said of it since', () => {
    const away = new Set(['f'])
    const withDev = { ...photoOnly, with: new Map([['dev', { at, pieces: new Set(['film']) }]]) }
    expect(stands({ safe: withDev, away })).toMatchObject({ kind: 'safe' })
    expect(stands({ safe: photoOnly, away })).toMatchObject({ kind: 'waits', why: 'left' })
    // It lies there, and only words are to go.
    expect(stands({ safe: photoOnly, away, filesThere: new Set(['f']) })).toMatchObject({ why: 'turn' })
    expect(stands({ safe: nowhere, away })).toMatchObject({ why: 'turn' })
    expect(stands({ safe: withDev, away, newer: new Set(['film']) })).toMatchObject({ kind: 'waits' })
  })

  it('does not wait for what others have still to send', () => {
    expect(stands({ safe: photoOnly, lacking: new Set(['f']) })).toEqual({
      kind: 'safe',
      at,
      isPaused: false,
    })
  })
})

describe('one piece', () => {
  const withDev = { there: new Set(['photo']), with: new Map([['dev', { at, pieces: new Set(['photo']) }]]) }

  it('is elsewhere as far as that was seen, and no longer once something was said of it', () => {
    expect(elsewhereOf(null, photo)).toBeNull()
    expect(elsewhereOf(exchange(), photo)).toEqual({ device: null })
    expect(elsewhereOf(exchange({ safe: withDev }), photo)).toEqual({ device: 'dev' })
    expect(elsewhereOf(exchange({ safe: withDev }), film)).toBeNull()
    const claimed = piece('photo', photo.files, ['claim'])
    expect(elsewhereOf(exchange({ safe: withDev, newer: new Set(['claim']) }), claimed)).toBeNull()
  })

  it('is counted for whoever has signed that they hold it', () => {
    expect(holdersOf(exchange({ safe: withDev }), all)).toEqual([{ device: 'dev', at, pieces: 1 }])
    expect(holdersOf(exchange(), all)).toEqual([])
    const old = { there: new Set<string>(), with: new Map([['dev', { at, pieces: new Set(['gone']) }]]) }
    expect(holdersOf(exchange({ safe: old }), all)).toEqual([])
  })
})
