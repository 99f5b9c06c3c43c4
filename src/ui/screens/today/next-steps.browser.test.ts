// What home proposes where two devices said different things about the portfolio.

import { beforeEach, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { nextStepsOf } from '#/ui/screens/today/next-steps.ts'
import { append } from '#/ui/session/append.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
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
  expect(nextStepsOf(openPortfolio().portfolio, null, false).map(({ kind }) => kind)).toEqual(['scheme'])
  const changes = { name: 'Amy Louis', centreName: 'Harbour' }
  unwrap(await append([{ kind: 'portfolio.described', content: { changes, was: {} } }]))
  const [first] = nextStepsOf(openPortfolio().portfolio, null, false)
  expect(first).toMatchObject({ kind: 'settle', href: '/about' })
  expect(first?.why).toContain('Your name, Centre')
})
