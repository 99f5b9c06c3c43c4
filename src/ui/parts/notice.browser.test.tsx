// A notice that its person closes: by keyboard they go on from there, by mouse nothing moves.

import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en } from '#/text/en.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'

const Form = ({ hasMore }: { hasMore: boolean }) => {
  const [isWrong, setWrong] = useState(true)
  return (
    <main>
      <Page>
        <TopBar title="A form" />
        <Button>Before it</Button>
        {isWrong && (
          <Notice title="It was not saved" actions={<Button>Again</Button>} onClose={() => setWrong(false)} />
        )}
        {hasMore && (
          <>
            <Button disabled>Not now</Button>
            <Button>Save</Button>
          </>
        )}
      </Page>
    </main>
  )
}

afterEach(cleanup)

const close = () => screen.getByRole('button', { name: en.parts.close })
const closed = async (): Promise<void> => {
  await expect.poll(() => screen.queryByText('It was not saved')).toBeNull()
}

it.each([
  ['what comes next', true, 'Save'],
  ['the head of the screen where nothing does', false, 'A form'],
])('closed by keyboard leads on to %s', async (_, hasMore, next) => {
  render(<Form hasMore={hasMore} />)
  close().focus()
  await userEvent.keyboard('{Enter}')
  await closed()
  expect(document.activeElement?.textContent).toBe(next)
})

it('closed by mouse moves nobody', async () => {
  render(<Form hasMore />)
  await userEvent.click(close())
  await closed()
  expect(document.activeElement).toBe(document.body)
})

it('closed while one is elsewhere leaves them there', async () => {
  render(<Form hasMore />)
  screen.getByRole('button', { name: 'Before it' }).focus()
  close().click()
  await closed()
  expect(document.activeElement?.textContent).toBe('Before it')
})
