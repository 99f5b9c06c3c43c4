// The page of a qualification, as a person reads it: what the check found, what is missing, rules with their sources, and
// a unit that opens to its figures and criteria; and a qualification that is not on this device.

import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en } from '#/text/en.ts'
import '#/ui/parts/styles/styles.css'
import { SchemePage } from '#/ui/screens/scheme/page/scheme-page.tsx'
import { allSchemes } from '#/ui/session/schemes.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { barriers } from '../../../../../tests/support/barriers.ts'
import { forgetEverything } from '../../../../../tests/support/forget-everything.ts'

const words = en.schemePage

const shown = async (id: string): Promise<void> => {
  const found = (await allSchemes()).find(({ scheme }) => scheme.id === id)
  await act(async () => {
    render(
      <main>
        <SchemePage hash={found?.hash ?? 'f'.repeat(64)} />
      </main>,
    )
    await allSchemes()
  })
  await screen.findByRole('heading', { level: 1 })
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
})
afterEach(cleanup)

it('shows what the check found, what is missing, and the rules with their sources', async () => {
  await shown('ocr-10379')
  expect(screen.getByText(words.canBeMet.yes)).toBeTruthy()
  expect(screen.getByText(/^No unit is listed in .*Group D/)).toBeTruthy()
  expect(screen.getByText(words.missingUnits)).toBeTruthy()
  expect(screen.getByText(/^The value of /)).toBeTruthy()
  expect(screen.getByText('At least 45 credits in all')).toBeTruthy()
  expect(screen.getAllByText(/^From /).length).toBeGreaterThan(4)
  expect(screen.getAllByText(/, as published$/)).toHaveLength(2)
  expect(await barriers()).toEqual([])
})

it('opens a unit to how sure its figures are, where it was read, and its criteria', async () => {
  await shown('ocr-03455')
  expect(screen.getByText(words.allWell)).toBeTruthy()
  expect(screen.queryByText(words.sources)).toBeNull()
  const [unit] = screen.getAllByText('A3')
  if (unit === undefined) throw new Error('no unit A3')
  await userEvent.click(unit)
  expect(await screen.findByText(words.sources)).toBeTruthy()
  expect(screen.getAllByText(words.sure.unconfirmed).length).toBeGreaterThan(0)
  expect(screen.getByText(words.criteriaThere.complete)).toBeTruthy()
  expect(screen.getAllByText(/^1\.1 /).length).toBeGreaterThan(0)
  expect(await barriers()).toEqual([])
})

it('says so where there are no rules, and where it is not on this device', async () => {
  await shown('ocr-03456')
  expect(screen.getByText(words.noRules)).toBeTruthy()
  expect(screen.getByText(words.canBeMet['cannot tell'])).toBeTruthy()
  cleanup()
  await shown('none')
  expect(screen.getByText(words.absentMore)).toBeTruthy()
  expect(screen.getByRole('link', { name: words.toList })).toBeTruthy()
  expect(await barriers()).toEqual([])
})
