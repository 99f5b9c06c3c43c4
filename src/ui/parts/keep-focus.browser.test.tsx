// Whoever presses a button by keyboard that takes itself away goes on where they were, or from the head of the screen.

import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'

const Left = () => {
  const [left, setLeft] = useState(['First', 'Second'])
  const [isAsked, setAsked] = useState(true)
  return (
    <main>
      <Page ref={keepFocus}>
        <TopBar title="Today" />
        {isAsked && (
          <Notice title="Is it them?" actions={<Button onClick={() => setAsked(false)}>Yes</Button>} />
        )}
        {left.length > 0 && (
          <Card>
            {left.map((each) => (
              <Button key={each} onClick={() => setLeft((now) => now.filter((one) => one !== each))}>
                {each}
              </Button>
            ))}
          </Card>
        )}
        <Button>Elsewhere</Button>
      </Page>
    </main>
  )
}

afterEach(cleanup)

const press = async (name: string): Promise<void> => {
  screen.getByRole('button', { name }).focus()
  await userEvent.keyboard('{Enter}')
}
const focused = () => expect.poll(() => document.activeElement?.textContent)

it('goes on in the card, and from the head once the card is gone', async () => {
  render(<Left />)
  await press('First')
  await focused().toBe('Second')
  await userEvent.keyboard('{Enter}')
  await focused().toBe('Today')
})

it('goes on from the head when a notice was answered', async () => {
  render(<Left />)
  await press('Yes')
  await focused().toBe('Today')
})

it('leaves whoever has gone on elsewhere', async () => {
  render(<Left />)
  screen.getByRole('button', { name: 'Yes' }).focus()
  screen.getByRole('button', { name: 'Elsewhere' }).focus()
  screen.getByRole('button', { name: 'Yes' }).click()
  await expect.poll(() => screen.queryByText('Is it them?')).toBeNull()
  expect(document.activeElement?.textContent).toBe('Elsewhere')
})
