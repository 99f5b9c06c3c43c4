// Looking for a qualification that is not there: what helps is said in the words of qualifications, and the way back is
// one tap.

import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { SchemeScreen } from '#/ui/screens/scheme/scheme-screen.tsx'
import { allSchemes } from '#/ui/session/schemes.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

eachFresh(async () => {
  unwrap(await startPortfolio())
})

it('says what helps to find a qualification, and clears the search at a tap', async () => {
  await act(async () => {
    render(
      <Suspense>
        <SchemeScreen />
      </Suspense>,
    )
    await allSchemes()
  })
  const search = screen.getByRole('searchbox', { name: en.start.searchQualification })
  const rows = screen.getAllByRole('listitem').length
  await userEvent.fill(search, 'marine biology')
  const says = screen.getByText(en.start.noQualification).textContent
  expect(says).toMatch(/10380.*level 3.*title/)
  expect(document.body.textContent).not.toContain('1.1')
  await userEvent.click(screen.getByRole('button', { name: en.parts.clearSearch }))
  expect(screen.getAllByRole('listitem')).toHaveLength(rows)
  expect(document.activeElement).toBe(search)
  // What the message proposes does find something.
  for (const hint of ['10380', 'level 3', 'customer']) {
    await userEvent.fill(search, hint)
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0)
  }
  // A letter that is at odds with itself finds both, and says which is which.
  await userEvent.fill(search, 'OCR Level 2 NVQ Certificate in Customer Service 03454')
  expect(screen.getByText(/^03454 is Level 1\. The Level 2 one is 03455\./)).toBeTruthy()
  expect(screen.getByText(en.start.closest)).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})
