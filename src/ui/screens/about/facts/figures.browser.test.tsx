// How a level or a value is known, on the facts screen: what was read on no source is shown with how it is known, and is
// confirmed there.

import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { FactsScreen } from '#/ui/screens/about/facts/facts-screen.tsx'
import { chooseScheme, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { barriers } from '../../../../../tests/support/barriers.ts'
import { eachFresh } from '../../../../../tests/support/fresh.ts'

const words = en.facts

eachFresh(async () => {
  unwrap(await startPortfolio())
})

it('says of figures that follow from sources that they do, and takes what the centre says of them', async () => {
  const found = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (found === undefined) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(found))
  // F1 was read on a source; of F2 neither its level nor its credits.
  unwrap(await describePortfolio({ units: ['F1', 'F2'].map((unit) => ({ unit, level: null })) }))
  await act(async () => {
    render(
      <main>
        <FactsScreen />
      </main>,
    )
  })
  const follow = words.figuresFollow(`${words.level}, ${words.value.credit}`)
  expect(await screen.findAllByText(follow)).toHaveLength(1)
  expect(screen.queryByText(words.figuresAll)).toBeNull()
  expect(await barriers()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: words.rightOf('F2', words.right.told) }))
  await expect
    .poll(() => openPortfolio().portfolio.facts.map(({ about, value, weight }) => ({ about, value, weight })))
    .toEqual([
      { about: { kind: 'level', unit: 'F2', level: 2 }, value: 2, weight: 'told' },
      { about: { kind: 'value', unit: 'F2', level: 2 }, value: 4, weight: 'told' },
    ])
  // It still follows: what a candidate was told is for the centre to confirm.
  expect(screen.getAllByText(follow)).toHaveLength(1)
})
