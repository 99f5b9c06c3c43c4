// A portfolio file made and opened again through the session, in a real browser: whole, twice, and damaged.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { getReady } from '#/ui/session/bundle/bundle-job.ts'
import { lastCopy, noteHandedOver } from '#/ui/session/bundle/last-copy.ts'
import { lookAtBundle } from '#/ui/session/bundle/look-at-bundle.ts'
import { makeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { keepNow } from '#/ui/session/snapshots.ts'
import { startSession } from '#/ui/session/start-session.ts'

const nothing = (): void => undefined

const picture = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  canvas.getContext('2d')?.fillRect(20, 20, 200, 200)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till.jpg', { type: 'image/jpeg' })
}

const amysPortfolio = async (): Promise<void> => {
  const photo = unwrap(await keepPhoto(await picture()))
  unwrap(await describePortfolio({ name: 'Amy Lewis' }))
  const scheme = (await allSchemes()).find(({ scheme: { schemeCode } }) => schemeCode === '03454')
  if (scheme) unwrap(await chooseScheme(scheme))
  unwrap(await describePortfolio({ units: [{ unit: 'C1', level: 1 }] }))
  const position = { kind: 'region', x: 0.1, y: 0.1, w: 0.5, h: 0.5 } as const
  unwrap(await claim(photo.evidence, [{ criterion: 'C1@1/1.1', position }]))
}

const made = async (): Promise<File> => {
  const bundle = unwrap(await makeBundle('full', nothing))
  expect(bundle.findings).toEqual([])
  return new File([bundle.zip], bundle.fileName)
}

// The page inside bundles is built when it is first asked for.
beforeAll(async () => {
  expect((await fetch('/viewer/viewer.js')).ok).toBe(true)
})

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  await amysPortfolio()
})

describe('a portfolio file for somebody who has most of it', () => {
  it('leaves out what they hold, complains of nothing where they open it, and is nobody’s second copy', async () => {
    const { evidence } = openPortfolio().portfolio
    const held = new Set([...evidence.values()].flatMap(({ files }) => files.map(({ sha256 }) => sha256)))
    expect(held.size).toBe(1)
    const whole = unwrap(await makeBundle('full', nothing))
    const rest = unwrap(await makeBundle('full', nothing, undefined, held))
    expect(rest.findings).toEqual([])
    expect(rest.fileName).toMatch(/-new\.zip$/)
    expect(whole.zip.size - rest.zip.size).toBeGreaterThan(0)

    const looked = unwrap(await lookAtBundle(new File([rest.zip], rest.fileName), nothing))
    looked.close()
    expect(looked.isIncomplete).toBe(true)
    expect(looked.preview.heldHere.size).toBe(1)
    expect(looked.findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(looked.preview.plan?.kind).toBe('nothing new')
    expect(await lastCopy()).toBeNull()

    // Whoever has nothing of it is told what is not in it.
    await forgetEverything()
    await startSession()
    const elsewhere = unwrap(await lookAtBundle(new File([rest.zip], rest.fileName), nothing))
    elsewhere.close()
    expect(elsewhere.preview.heldHere.size).toBe(0)
    expect(elsewhere.findings.filter(({ level }) => level === 'error').map(({ kind }) => kind)).toEqual([
      'left out when made',
    ])
  })
})

describe('a portfolio file', () => {
  it('is whole when opened again on the device that made it, and adds nothing', async () => {
    const bundle = unwrap(await makeBundle('full', nothing))
    await noteHandedOver(bundle)
    expect((await lastCopy())?.state).toBe('handed to the browser')
    const looked = unwrap(await lookAtBundle(new File([bundle.zip], bundle.fileName), nothing))
    looked.close()
    expect(looked.preview.findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(looked.preview).toMatchObject({
      verdict: 'consistent, centre not confirmed',
      plan: { kind: 'nothing new' },
    })
    expect((await lastCopy())?.state).toBe('checked')
  })

  it('is the same portfolio on another installation, to read, however often it is brought in', async () => {
    const older = await made()
    unwrap(await keepNote({ title: '', account: 'one more', performedOn: '' }, []))
    const newer = await made()
    const { evidence, claimsByCriterion, ledger } = structuredClone(openPortfolio().portfolio)

    await forgetEverything()
    await startSession()
    const first = unwrap(await lookAtBundle(newer, nothing))
    expect(first.preview.plan?.kind).toBe('new portfolio')
    unwrap(await first.bringIn(nothing))
    for (const again of [newer, older]) {
      const looked = unwrap(await lookAtBundle(again, nothing))
      looked.close()
      expect(looked.preview.plan?.kind).toBe('nothing new')
    }
    const { portfolio, writer, scheme } = openPortfolio()
    expect(portfolio.ledger).toBe(ledger)
    expect(writer).toBeNull()
    expect(scheme?.schemeCode).toBe('03454')
    expect(portfolio.evidence).toEqual(evidence)
    expect(portfolio.claimsByCriterion).toEqual(claimsByCriterion)
    expect(useSession.getState().shelf).toHaveLength(1)
  })

  it('leaves it with whoever began to write in it while a newer file of it came in', async () => {
    const older = await made()
    unwrap(await keepNote({ title: '', account: 'one more', performedOn: '' }, []))
    const newer = await made()
    await keepNow()
    await forgetEverything()
    await startSession()
    unwrap(await unwrap(await lookAtBundle(older, nothing)).bringIn(nothing))
    const [row] = unwrap(await theStore().shelf())
    if (row === undefined) throw new Error('nothing on the shelf')
    const looked = unwrap(await lookAtBundle(newer, nothing))
    // As another tab would: this one has not read it again.
    const [person, keeper] = [randomId(), randomId()]
    unwrap(await theStore().commit({ shelf: { ...row, person, keeper } }))
    unwrap(await looked.bringIn(nothing))
    expect(unwrap(await theStore().shelf())).toMatchObject([{ ledger: row.ledger, person, keeper }])
    expect(openPortfolio().portfolio.evidence.size).toBe(2)
  })

  it('that was changed on the way brings in nothing', async () => {
    const bytes = new Uint8Array(await (await made()).arrayBuffer())
    const at = Math.floor(bytes.length / 3)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await forgetEverything()
    await startSession()
    const looked = await lookAtBundle(new File([bytes], 'changed.zip'), nothing)
    if (looked.ok) {
      expect(looked.value.preview.verdict).toBe('damaged')
      expect((await looked.value.bringIn(nothing)).ok).toBe(false)
    }
    expect(useSession.getState().open).toBeNull()
  })

  it('holds what was written after the worker got ready', async () => {
    const leave = getReady()
    unwrap(await keepNote({ title: 'The last one', account: 'one more', performedOn: '' }, []))
    const file = await made()
    leave()
    const looked = unwrap(await lookAtBundle(file, nothing))
    looked.close()
    const titles = [...(looked.preview.portfolio?.evidence.values() ?? [])].map(
      ({ fields }) => fields.values.title,
    )
    expect(titles).toContain('The last one')
  })

  it('is made all the same when somebody left and came back', async () => {
    getReady()()
    const leave = getReady()
    await made()
    leave()
    await made()
  })

  it('can be stopped while it is made', async () => {
    const stop = new AbortController()
    stop.abort()
    expect(await makeBundle('full', nothing, stop.signal)).toEqual({ ok: false, error: { kind: 'stopped' } })
  })
})
