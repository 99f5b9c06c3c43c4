// What a keyboard meets on arriving: the heading has the focus in the very turn in which its screen comes.

import { cleanup, render } from '@testing-library/react'
import { lazy, StrictMode, Suspense, useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Arrival } from '#/app/arrival.tsx'

afterEach(cleanup)

/** What has the focus when the element comes, before anybody could press a key. */
const focusedAsItComes = (selector: string): Promise<string> =>
  new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return
      watch.disconnect()
      resolve(document.activeElement?.textContent ?? '')
    })
    watch.observe(document.body, { childList: true, subtree: true })
  })

const opened = Promise.withResolvers<undefined>()
const Share = lazy(async () => {
  await opened.promise
  return { default: () => <h1 tabIndex={-1}>Share</h1> }
})

const Places = () => {
  const [at, setAt] = useState('/')
  return (
    <main>
      <button type="button" onClick={() => setAt('/share')}>
        Go
      </button>
      <Suspense fallback={<p>Opening</p>}>
        {at === '/' ? <h1 tabIndex={-1}>Today</h1> : <Share />}
        <Arrival at={at} title={undefined} />
      </Suspense>
    </main>
  )
}

it('has the focus on the heading as soon as a screen is there that had to be loaded', async () => {
  render(
    <StrictMode>
      <Places />
    </StrictMode>,
  )
  await userEvent.click(document.querySelector('button') ?? document.body)
  await expect.poll(() => document.querySelector('p')?.textContent).toBe('Opening')
  const focused = focusedAsItComes('h1')
  opened.resolve(undefined)
  expect(await focused).toBe('Share')
  expect(document.title).toBe('Share · Fieldfolio')
})
