// Pages and hidden parts through the session, in a real browser with a real store.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { unwrap } from '#/base/result.ts'
import { fileAtPlace } from '#/portfolio/files-of.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { append } from '#/ui/session/append.ts'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { coverPage, finishCovering, uncoveredOf } from '#/ui/session/cover-page.ts'
import { claim, eraseEvidence } from '#/ui/session/describe.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { addPage, erasePage, movePage, takeOutPage } from '#/ui/session/pages.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { sweepErased } from '#/ui/session/sweep-erased.ts'
import { startSession } from '#/ui/session/start-session.ts'

const photo = async (text: string): Promise<File> => {
  const canvas = new OffscreenCanvas(320, 240)
  const paint = canvas.getContext('2d')
  if (paint === null) throw new Error('no canvas')
  paint.fillStyle = '#fff'
  paint.fillRect(0, 0, 320, 240)
  paint.fillStyle = '#000'
  paint.font = '40px sans-serif'
  paint.fillText(text, 20, 120)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], `${text}.jpg`, { type: 'image/jpeg' })
}

let id: string
const box = { way: 'box', x: 0.1, y: 0.1, w: 0.4, h: 0.4 } as const

const evidence = (): Evidence => {
  const there = openPortfolio().portfolio.evidence.get(id)
  if (there === undefined) throw new Error('no evidence')
  return there
}
const hashes = (): string[] => evidence().files.map(({ sha256 }) => sha256)
const nameOf = (at: number): string => evidence().files[at]?.name ?? ''
const isStored = async (sha256: string): Promise<boolean> => (await theStore().blob(sha256)).ok

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  id = unwrap(await keepPhoto(await photo('one'))).evidence
})

describe('pages', () => {
  it('are saved one by one, moved and taken out, and are there after the next start', async () => {
    for (const text of ['two', 'three']) unwrap(await addPage(id, await photo(text)))
    expect([0, 1, 2].map(nameOf)).toEqual(['one.jpg', 'two.jpg', 'three.jpg'])
    const [one = '', two = ''] = hashes()
    unwrap(await movePage(id, two, -1))
    unwrap(await takeOutPage(id, one))
    expect([0, 1].map(nameOf)).toEqual(['two.jpg', 'three.jpg'])
    const again = unwrap(await loadPortfolio(openPortfolio().ledger)).portfolio.evidence.get(id)
    expect(again?.files.map(({ sha256 }) => sha256)).toEqual(hashes())
    expect(await isStored(one)).toBe(true)
  })

  it('added by two at once are both there', async () => {
    const [two, three] = [await photo('two'), await photo('three')]
    const added = await Promise.all([addPage(id, two), addPage(id, three)])
    expect(added.every(({ ok }) => ok)).toBe(true)
    expect(evidence().files).toHaveLength(3)
    expect(evidence().fields.toSettle).toEqual({})
  })

  it('are refused empty and twice, and kept when they are no picture', async () => {
    expect(await addPage(id, new File([], 'nothing.jpg'))).toMatchObject({ error: { kind: 'empty' } })
    expect(await addPage(id, await photo('one'))).toMatchObject({ error: { kind: 'there already' } })
    const broken = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], 'broken.jpg')
    unwrap(await addPage(id, broken))
    expect(evidence().files).toHaveLength(2)
    expect(await coverPage(id, hashes()[1] ?? '', [box])).toMatchObject({ error: { kind: 'cannot cover' } })
    expect(evidence().files).toHaveLength(2)
  })

  it('are never all taken out, and one that is erased for good is gone and stays gone', async () => {
    const [one = ''] = hashes()
    unwrap(await takeOutPage(id, one))
    unwrap(await erasePage(id, one, 'wrong page'))
    expect(hashes()).toEqual([one])
    const two = await photo('two')
    unwrap(await addPage(id, two))
    const [, page = ''] = hashes()
    unwrap(await erasePage(id, page, 'wrong page'))
    expect(hashes()).toEqual([one])
    expect(await isStored(page)).toBe(false)
    expect(await addPage(id, two)).toMatchObject({ error: { kind: 'erased before' } })
  })
})

describe('hiding a part', () => {
  it('puts the covered photo in its place, and the uncovered one is gone', async () => {
    unwrap(await addPage(id, await photo('two')))
    const [, two = ''] = hashes()
    const region = { kind: 'region', sha256: two, x: 0.6, y: 0.1, w: 0.2, h: 0.2 } as const
    unwrap(await claim(id, [{ criterion: 'C1@2/1.1', position: region }]))
    unwrap(await coverPage(id, two, [box]))
    const [, hidden = ''] = hashes()
    expect(hidden).not.toBe(two)
    expect(evidence().files[1]).toMatchObject({ redactedFrom: two, name: 'two.jpg', mediaType: 'image/jpeg' })
    expect(fileAtPlace(evidence(), region)?.file.sha256).toBe(hidden)
    expect([await isStored(two), await isStored(hidden)]).toEqual([false, true])
    expect(unwrap(await theStore().thumbnail(two))).toBeNull()
    expect(uncoveredOf(openPortfolio().portfolio, evidence())).toEqual([])
    // And what was erased cannot come back as a page.
    expect(await addPage(id, await photo('two'))).toMatchObject({ error: { kind: 'erased before' } })
  })

  it('that is cut off after the copy keeps both, says so, and can be finished', async () => {
    const [one = ''] = hashes()
    const check = vi
      .spyOn(theStore(), 'checkBlob')
      .mockResolvedValueOnce({ ok: false, error: { kind: 'lost' } })
    expect(await coverPage(id, one, [box])).toMatchObject({ error: { kind: 'lost' } })
    check.mockRestore()
    expect(await isStored(one)).toBe(true)
    expect(uncoveredOf(openPortfolio().portfolio, evidence())).toEqual([{ original: one, alsoIn: [] }])
    unwrap(await finishCovering(id, one))
    expect(await isStored(one)).toBe(false)
    expect(uncoveredOf(openPortfolio().portfolio, evidence())).toEqual([])
  })

  it('that is cut off before the file could go is finished by itself', async () => {
    const [one = ''] = hashes()
    const erase = vi.spyOn(theStore(), 'erase').mockResolvedValue({ ok: false, error: { kind: 'lost' } })
    await coverPage(id, one, [box])
    erase.mockRestore()
    expect(await isStored(one)).toBe(true)
    await sweepErased(openPortfolio().portfolio)
    expect(await isStored(one)).toBe(false)
  })

  it('leaves no words of evidence whose erasing was cut off', async () => {
    const erase = vi.spyOn(theStore(), 'erase').mockResolvedValue({ ok: false, error: { kind: 'lost' } })
    expect(await eraseEvidence(id, 'Somebody asked for it')).toMatchObject({ error: { kind: 'lost' } })
    erase.mockRestore()
    expect(unwrap(await theStore().entry(id)).body).not.toBeNull()
    await sweepErased(openPortfolio().portfolio)
    expect(unwrap(await theStore().entry(id)).body).toBeNull()
  })

  it('reaches evidence whose checks were gone past, and calls nothing gone that the ledger does not call erased', async () => {
    const content = { rule: 'SM2', scheme: '', evidence: id, claims: [], reason: 'It was real' }
    unwrap(await append([{ kind: 'warning.passed', content }]))
    const [one = ''] = hashes()
    expect(unwrap(await eraseEvidence(id, 'No consent', 'consent withdrawn'))).toBe('gone')
    const { portfolio } = unwrap(await loadPortfolio(openPortfolio().ledger))
    expect(portfolio.evidence.get(id)?.standing).toBe('erased')
    expect(portfolio.erased.consent.has(id)).toBe(true)
    expect(await isStored(one)).toBe(false)
  })

  it('on a full device changes nothing', async () => {
    const [one = ''] = hashes()
    const commit = vi
      .spyOn(theStore(), 'commit')
      .mockResolvedValue({ ok: false, error: { kind: 'quota full' } })
    expect(await coverPage(id, one, [box])).toMatchObject({ error: { kind: 'quota full' } })
    expect(await addPage(id, await photo('two'))).toMatchObject({ error: { kind: 'quota full' } })
    commit.mockRestore()
    expect(hashes()).toEqual([one])
    expect(await isStored(one)).toBe(true)
  })

  it('leaves the photo to other evidence that holds it too, and says where', async () => {
    const [one = ''] = hashes()
    const other = unwrap(await keepPhoto(await photo('one'))).evidence
    unwrap(await coverPage(id, one, [box]))
    expect(await isStored(one)).toBe(true)
    expect(uncoveredOf(openPortfolio().portfolio, evidence())).toEqual([
      { original: one, alsoIn: [{ id: other, label: 'E002' }] },
    ])
    unwrap(await coverPage(other, one, [box]))
    expect(await isStored(one)).toBe(false)
  })
})
