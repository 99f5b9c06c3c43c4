// Two devices that described the portfolio apart: both versions with who and when, and one tap that settles it for good.

import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import type { Description } from '#/portfolio/portfolio.ts'
import { en } from '#/text/en.ts'
import { AboutScreen } from '#/ui/screens/about/about-screen.tsx'
import { append } from '#/ui/session/append.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { openPortfolio, setSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

/** As a device would that has not heard of the other's changes. */
const saidApart = async (changes: Partial<Description>): Promise<void> => {
  unwrap(await append([{ kind: 'portfolio.described', content: { changes, was: {} } }]))
}
const reference = (id: string) => ({ id, hash: 'a'.repeat(64), title: `The award ${id}` })
const description = () => openPortfolio().portfolio.description
const keep = (says: string): HTMLElement => {
  const card = screen.getByText(says, { selector: '.said-version' }).closest('.card')
  if (!(card instanceof HTMLElement)) throw new Error(`no version says ${says}`)
  return within(card).getByRole('button', { name: en.start.keepThis })
}

eachFresh(async () => {
  unwrap(await startPortfolio())
})

describe('two versions of the description', () => {
  it('are both shown with who and when, and one tap keeps one', async () => {
    unwrap(await describePortfolio({ name: 'Amy Lewis' }))
    await saidApart({ name: 'Amy Louis' })
    render(<AboutScreen />)
    expect(await screen.findAllByText(/^Amy Louis, on this device, \d+ \w+ 20\d\d, \d\d:\d\d$/)).toHaveLength(
      2,
    )
    expect(
      within(screen.getByRole('group', { name: en.start.versionFields.name })).getAllByRole('button'),
    ).toHaveLength(2)
    keep('Amy Lewis').click()
    await expect.poll(() => description().values.name).toBe('Amy Lewis')
    expect(description().toSettle).toEqual({})
    expect(screen.queryByText(en.start.twoVersionsWhy)).toBeNull()
    const stored = unwrap(await loadPortfolio(openPortfolio().ledger)).portfolio
    expect(stored.description).toMatchObject({ values: { name: 'Amy Lewis' }, toSettle: {} })
  })

  it('of the qualification take their units along', async () => {
    unwrap(await describePortfolio({ scheme: reference('one'), units: [] }))
    unwrap(await describePortfolio({ units: [{ unit: 'C1', level: null }] }))
    await saidApart({ scheme: reference('two'), units: [{ unit: 'B7', level: 2 }] })
    render(<AboutScreen />)
    expect(await screen.findByText('B7 (Level 2)')).toBeTruthy()
    keep('The award two').click()
    await expect.poll(() => description().toSettle).toEqual({})
    expect(description().values).toMatchObject({ scheme: { id: 'two' }, units: [{ unit: 'B7', level: 2 }] })
  })

  it('of what was read are no question: all of it was, and the next change says so', async () => {
    unwrap(await describePortfolio({ warningsSeen: ['DT1'] }))
    await saidApart({ warningsSeen: ['DT2'] })
    render(<AboutScreen />)
    expect(screen.queryByText(en.evidence.twoVersions)).toBeNull()
    unwrap(await describePortfolio({ name: 'Amy Lewis' }))
    expect(description().values.warningsSeen).toEqual(['DT1', 'DT2'])
    expect(description().toSettle).toEqual({})
  })

  it('can only be looked at in a copy to read', async () => {
    unwrap(await describePortfolio({ name: 'Amy Lewis' }))
    await saidApart({ name: 'Amy Louis' })
    setSession({ open: { ...openPortfolio(), writer: null } })
    render(<AboutScreen />)
    expect(screen.getByText(en.start.twoVersionsTheirs)).toBeTruthy()
    expect(screen.queryByRole('button', { name: en.start.keepThis })).toBeNull()
  })
})
