// The demo beside real work in one browser, with real stores: each has its own, neither sees the other, and no file of one
// comes into the other.

import { beforeEach, expect, it } from 'vitest'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { unwrap } from '#/base/result.ts'
import type { DemoPerson } from '#/demo/people.ts'
import { lookAtBundle } from '#/ui/session/bundle/look-at-bundle.ts'
import { makeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { chooseScheme } from '#/ui/session/describe.ts'
import { markDemo } from '#/ui/session/demo-mode.ts'
import { makeDemoHere } from '#/ui/session/make-demo-here.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'

/** As loading the page anew does. */
const startAs = async (person: DemoPerson | null): Promise<void> => {
  markDemo(person)
  theStore().close()
  setSession({ open: null, shelf: [], status: { kind: 'starting' } })
  await startSession()
}

const titles = (): string[] =>
  [...openPortfolio().portfolio.evidence.values()].map(({ fields }) => fields.values.title)
const writeOwn = async () => keepNote({ title: 'My own', account: 'Real work', performedOn: '' }, [])
const fileMade = async (): Promise<File> => {
  const { zip, fileName } = unwrap(await makeBundle('full', () => undefined))
  return new File([zip], fileName)
}

beforeEach(async () => {
  markDemo(null)
  await forgetEverything()
  await startSession()
})

it('is made when it is entered, stays as it was left, and real work sees nothing of it', async () => {
  unwrap(await writeOwn())
  await startAs('amy')
  const { portfolio, scheme, writer } = openPortfolio()
  expect(portfolio.isDemo).toBe(true)
  expect(portfolio.description.values.name).toBe('Amy Lewis')
  expect(scheme?.awardingBody).toBe('Made-up Awards (demo)')
  expect(writer).not.toBeNull()
  const before = titles()
  expect(before.length).toBeGreaterThan(5)
  expect(before).not.toContain('My own')
  unwrap(await keepNote({ title: 'In the demo', account: 'Tried it', performedOn: '' }, []))
  await startAs(null)
  expect(titles()).toEqual(['My own'])
  expect(openPortfolio().portfolio.isDemo).toBe(false)
  await startAs('amy')
  expect(titles()).toEqual([...before, 'In the demo'])
  expect(useSession.getState().shelf).toHaveLength(1)
})

it('lets the other four look and not write', async () => {
  for (const person of ['dev', 'maya', 'ines', 'owen'] as const) {
    await startAs(person)
    expect(openPortfolio().writer).toBeNull()
    expect(await writeOwn()).toEqual({ ok: false, error: { kind: 'read only' } })
  }
  await startAs('amy')
  expect(openPortfolio().writer).not.toBeNull()
})

it('offers its award to nobody who works for real, and no real one in the demo', async () => {
  const real = (await allSchemes()).map(({ scheme }) => scheme.awardingBody)
  expect(real.length).toBeGreaterThan(5)
  expect(real).not.toContain('Made-up Awards (demo)')
  await startAs('amy')
  expect((await allSchemes()).map(({ scheme }) => scheme.awardingBody)).toEqual(['Made-up Awards (demo)'])
})

it('marks a portfolio that is started in it', async () => {
  await startAs('amy')
  unwrap(await startPortfolio())
  expect(openPortfolio().portfolio).toMatchObject({ isDemo: true, entryCount: 2 })
})

it('is made once where two tabs enter at the same moment', async () => {
  markDemo('amy')
  theStore().close()
  await startSession()
  await Promise.all([makeDemoHere(), makeDemoHere()])
  expect(unwrap(await theStore().shelf())).toHaveLength(1)
})

it('takes no real file in, and gives none that real work takes', async () => {
  unwrap(await writeOwn())
  const [scheme] = await allSchemes()
  if (scheme) unwrap(await chooseScheme(scheme))
  const real = await fileMade()
  await startAs('amy')
  const demo = await fileMade()
  expect(demo.name).toMatch(/^demo-/)
  expect(real.name).not.toMatch(/demo/)

  const inDemo = unwrap(await lookAtBundle(real, () => undefined))
  expect(inDemo.refusal).toEqual({ kind: 'real file' })
  expect(await inDemo.bringIn(() => undefined)).toEqual({ ok: false, error: { kind: 'real file' } })
  inDemo.close()
  expect(unwrap(await lookAtBundle(demo, () => undefined)).refusal).toBeNull()
  expect(unwrap(await theStore().shelf())).toHaveLength(1)

  await startAs(null)
  const inReal = unwrap(await lookAtBundle(demo, () => undefined))
  expect(inReal.refusal).toEqual({ kind: 'demo file' })
  expect(await inReal.bringIn(() => undefined)).toEqual({ ok: false, error: { kind: 'demo file' } })
  inReal.close()
  expect(unwrap(await theStore().shelf())).toHaveLength(1)
  expect(titles()).toEqual(['My own'])
})
