// What home proposes next: what two devices said differently, what is still missing of the award, the first open criterion.

import { beforeEach, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { nextStepsOf } from '#/ui/screens/today/next-steps.ts'
import { append } from '#/ui/session/append.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await startPortfolio())
})

it('puts two versions of the description first, names the fields, and leads to where they are settled', async () => {
  unwrap(await describePortfolio({ name: 'Amy Lewis', centreName: 'Harbour Training' }))
  expect(nextStepsOf(openPortfolio().portfolio, null).map(({ kind }) => kind)).toEqual(['scheme'])
  const changes = { name: 'Amy Louis', centreName: 'Harbour' }
  unwrap(await append([{ kind: 'portfolio.described', content: { changes, was: {} } }]))
  const [first] = nextStepsOf(openPortfolio().portfolio, null)
  expect(first).toMatchObject({ kind: 'settle', href: '/about' })
  expect(first?.why).toContain('Your name, Centre')
})

it('leads to one’s own evidence that two devices changed', async () => {
  const { evidence } = unwrap(await keepNote({ title: 'Till', account: 'Paid twice.', performedOn: '' }, []))
  for (const title of ['The till', 'At the till'])
    unwrap(
      await append([
        { kind: 'evidence.described', content: { evidence, changes: { title }, was: { title: [evidence] } } },
      ]),
    )
  const [first] = nextStepsOf(openPortfolio().portfolio, null)
  expect(first).toMatchObject({ kind: 'settle', href: `/evidence/${evidence}` })
  expect(first?.title).toMatch(/^Two versions to settle: .*till$/i)
})

it('leads to the first open criterion of the unit that is furthest', async () => {
  const found = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (found === undefined) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(found))
  const units = ['F1', 'F2', 'A1', 'B1', 'C1'].map((unit) => ({ unit, level: null }))
  unwrap(await describePortfolio({ name: 'Amy Lewis', units }))
  const { evidence } = unwrap(await keepNote({ title: 'Till', account: 'Paid twice.', performedOn: '' }, []))
  const gap = () => nextStepsOf(openPortfolio().portfolio, found.scheme).find(({ kind }) => kind === 'gap')
  unwrap(await claim(evidence, [{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }]))
  expect(gap()?.title).toMatch(/^Next: C1 · 1\.2 /)
  expect(gap()?.href).toBe('/coverage/C1%401%2F1.2')
})

it('says that the units do not make the award yet, and not so where they do and hold more than counts', async () => {
  const found = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03448')
  if (found === undefined) throw new Error('03448 is not among the schemes')
  unwrap(await chooseScheme(found))
  const stepWith = async (codes: string) => {
    const units = codes.split(' ').map((code) => {
      const [unit = '', level] = code.split('@')
      return { unit, level: level === undefined ? null : Number(level) }
    })
    unwrap(await describePortfolio({ units }))
    return nextStepsOf(openPortfolio().portfolio, found.scheme).find(({ href }) => href.startsWith('/units'))
  }
  expect(await stepWith('AA@2 BB@1')).toMatchObject({ href: '/units?rules' })
  // Three from the restricted list, of which two count.
  expect(await stepWith('AA@2 BB@1 CC@2 EE@2 FF@2 DD@2 I@3 J@3 R@1')).toBeUndefined()
  // A unit that could not be counted is no extra, and is told where the others make the award as well.
  const valid = 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2'
  for (const [more, title] of [
    ['H', en.units.problem['level missing']('H')],
    ['H@9', en.units.problem['level not offered']('H')],
    ['ABC', en.units.problem['unknown unit']('ABC')],
  ] as const)
    expect(await stepWith(`${valid} ${more}`)).toMatchObject({ kind: 'units', title, href: '/units' })
  expect(await stepWith(`${valid} DD@3`)).toBeUndefined()
})
