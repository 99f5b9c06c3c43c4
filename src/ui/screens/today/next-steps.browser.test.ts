// What home proposes where two devices said different things about the portfolio.

import { beforeEach, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
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
