// An assessor adds to somebody's portfolio from a device of their own and hands it back: through the session, with a real store
// on either side. Two installations are played one after the other, in the order in which the file goes round.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '#/base/hash.ts'
import { unwrap } from '#/base/result.ts'
import { lookAtBundle } from '#/ui/session/bundle/look-at-bundle.ts'
import { makeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import { coverPage } from '#/ui/session/cover-page.ts'
import { describePortfolio, eraseEvidence } from '#/ui/session/describe.ts'
import { joinPortfolio } from '#/ui/session/join-portfolio.ts'
import { keepForm } from '#/ui/session/keep-form.ts'
import { keepRecord } from '#/ui/session/keep-record.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { vouchFor } from '#/ui/session/strangers-here.ts'
import { signerHere } from '#/ui/session/signers.ts'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { unpacked } from '../../../tests/support/unpacked.ts'

const nothing = (): void => undefined

const made = async (): Promise<File> => {
  const bundle = unwrap(await makeBundle('full', nothing))
  return new File([bundle.zip], bundle.fileName)
}

const bringIn = async (file: File) => {
  const looked = unwrap(await lookAtBundle(file, nothing))
  const { preview } = looked
  expect(preview.findings.filter(({ level }) => level === 'error')).toEqual([])
  unwrap(await looked.bringIn(nothing))
  return preview
}

const observe = async (): Promise<string> => {
  const at = '2026-11-20T10:00:00.000+00:00'
  const record = {
    kind: 'observation',
    observer: 'Dev Patel, assessor',
    from: at,
    to: at,
    notes: [{ at, text: 'She read the order back.', criteria: ['C1@1/1.1'] }],
    asked: [],
  } as const
  const said = { performedOn: '2026-11-20', place: '', simulated: false } as const
  const form = { type: 'observation', record, files: [], ...said } as const
  const byDev = { statement: 'This is what I saw.', name: 'Dev Patel', capacity: 'assessor', strokes: [] }
  return unwrap(await keepRecord(form, [{ criterion: 'C1@1/1.1', note: '' }], [], [byDev]))
}

const elsewhere = async (): Promise<void> => {
  await forgetEverything()
  await startSession()
}

beforeAll(async () => {
  expect((await fetch('/viewer/viewer.js')).ok).toBe(true)
})

beforeEach(async () => {
  await elsewhere()
  unwrap(await keepNote({ title: '', account: 'Amy’s own note', performedOn: '' }, []))
  unwrap(await describePortfolio({ name: 'Amy Lewis' }))
})

describe('adding to somebody’s portfolio', () => {
  it('comes back to them, waits for the centre, and goes on once they say that they know who it is', async () => {
    const amy = openPortfolio().writer?.person
    const fromAmy = await made()

    await elsewhere()
    await bringIn(fromAmy)
    expect(openPortfolio().writer).toBeNull()
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    const dev = openPortfolio().writer
    expect(dev?.person).not.toBe(amy)
    const observation = await observe()
    expect(openPortfolio().portfolio.evidence.get(observation)).toMatchObject({
      label: 'E001b',
      standing: 'waiting',
      claims: [{ criterion: 'C1@1/1.1', standing: 'waiting' }],
      signatures: [{ name: 'Dev Patel', capacity: 'assessor' }],
    })
    // Nothing of it counts, and nothing of Amy's has changed.
    expect(openPortfolio().portfolio.claimsByCriterion.size).toBe(0)
    // The next start finds it as it was.
    await startSession()
    expect(openPortfolio().writer?.signer.device).toBe(dev?.signer.device)
    const fromDev = await made()

    // Amy's own phone is gone from this test, so another copy of hers stands in for it: it may look, and passes nothing on.
    await elsewhere()
    await bringIn(fromAmy)
    const preview = await bringIn(fromDev)
    expect(preview.plan?.adds).toMatchObject({ evidence: 1, strangers: 1, people: ['Dev Patel'] })
    expect(openPortfolio().portfolio.evidence.get(observation)?.standing).toBe('waiting')
    const passedOn = unwrap(await makeBundle('full', nothing))
    expect(passedOn.findings).toMatchObject([{ kind: 'strangers left out', count: 1 }])
  })

  it('is passed on by whoever vouches for it, and signed by the candidate or whoever made it', async () => {
    const fromAmy = await made()
    await elsewhere()
    await bringIn(fromAmy)
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    const device = openPortfolio().writer?.signer.device ?? ''
    const observation = await observe()
    const fromDev = await made()

    await elsewhere()
    await bringIn(fromDev)
    unwrap(await joinPortfolio({ name: 'Jo Hall', role: 'internal verifier' }))
    expect([...openPortfolio().portfolio.strangers]).toContain(device)
    unwrap(await vouchFor(device))
    const { findings } = unwrap(await makeBundle('full', nothing))
    expect(findings).toEqual([])
    // Somebody not yet on the list signs nothing of others: it would not take effect.
    const { portfolio, writer } = openPortfolio()
    const there = portfolio.evidence.get(observation)
    if (there === undefined) throw new Error('the observation did not arrive')
    expect(signerHere(portfolio, there, writer?.signer.device ?? null)).toBeNull()
    // Dev has signed it as it stands, and Amy has not.
    expect(signerHere(portfolio, there, device)).toBeNull()
    expect(signerHere(portfolio, there, portfolio.candidate.founder)).toMatchObject({
      capacity: 'candidate',
      name: 'Amy Lewis',
    })
  })

  it('is not erased before it counts: nothing is called gone, and the uncovered photo is in no file', async () => {
    const fromAmy = await made()
    await elsewhere()
    await bringIn(fromAmy)
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    const photo = new OffscreenCanvas(320, 240)
    photo.getContext('2d')?.fillRect(0, 0, 320, 240)
    const picture = new File([await photo.convertToBlob({ type: 'image/jpeg' })], 'face.jpg', {
      type: 'image/jpeg',
    })
    const { evidence: id } = unwrap(await keepPhoto(picture))
    const seen = () => openPortfolio().portfolio.evidence.get(id)
    const original = seen()?.files[0]?.sha256 ?? ''
    const box = { way: 'box', x: 0.1, y: 0.1, w: 0.4, h: 0.4 } as const
    expect(unwrap(await coverPage(id, original, [box])).uncovered).toBe('waits')
    expect((await theStore().blob(original)).ok).toBe(true)
    const fromDev = await made()
    const looked = unwrap(await lookAtBundle(fromDev, nothing))
    looked.close()
    expect(looked.preview.findings.filter(({ level }) => level === 'error')).toEqual([])
    const files = [...(await unpacked(fromDev))].filter(([path]) => path.startsWith('data/evidence/'))
    expect(files.map(([, bytes]) => sha256(bytes))).toEqual([seen()?.files[0]?.sha256])
    expect(sha256(files[0]?.[1] ?? new Uint8Array())).not.toBe(original)
    expect(unwrap(await eraseEvidence(id, 'Somebody asked'))).toBe('waits')
    expect(seen()).toMatchObject({ standing: 'waiting', form: 'photo' })
    expect(unwrap(await theStore().entry(id)).body).not.toBeNull()
  })

  it('puts a name to a form in the part that they have here, never in the candidate’s', async () => {
    const fromAmy = await made()
    await elsewhere()
    await bringIn(fromAmy)
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    const signed = { name: 'Dev Patel', statement: 'It is there, and it is what I say it is.' }
    const said = { title: 'The till book', account: '', performedOn: '', simulated: null, answers: [] }
    const kept = unwrap(await keepForm({ ...said, type: 'kept at work', files: [], claims: [], signed }, []))
    const there = openPortfolio().portfolio.evidence.get(kept.evidence)
    expect(there?.signatures).toMatchObject([{ name: 'Dev Patel', capacity: 'assessor' }])
  })

  it('is done once, under one name, and not by the candidate', async () => {
    const before = openPortfolio().portfolio.entryCount
    unwrap(await joinPortfolio({ name: 'Amy again', role: 'assessor' }))
    expect(openPortfolio().portfolio.entryCount).toBe(before)
    const fromAmy = await made()
    await elsewhere()
    await bringIn(fromAmy)
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    const joined = openPortfolio().portfolio.entryCount
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    expect(openPortfolio().portfolio.entryCount).toBe(joined)
    expect(unwrap(await theStore().people()).map(({ name }) => name)).toEqual(['Dev Patel'])
    expect(useSession.getState().shelf).toMatchObject([{ candidate: 'Amy Lewis' }])
  })
})
