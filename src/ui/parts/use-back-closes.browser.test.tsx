// What the phone's Back does while something is open, and that the history is afterwards as it was before.

import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { isOnOwnStep } from '#/ui/parts/use-back-closes.ts'

type Stepping = { readonly name: string; readonly opens?: string }

const Opening = ({ name, opens }: Stepping) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{name}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`${name}?`}>
        {opens !== undefined && <Opening name={opens} />}
      </Dialog>
    </>
  )
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const names = (): readonly (string | undefined)[] =>
  screen
    .queryAllByRole('dialog', { hidden: true })
    .map((each) => each.querySelector('h2')?.textContent ?? undefined)
const step = (): unknown => history.state
const here = { at: 'here' }
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))
/** As the router goes on, and says so. */
const goOn = (state: object): void => {
  if (isOnOwnStep()) history.replaceState(state, '')
  else history.pushState(state, '')
  dispatchEvent(new Event('pushState'))
}

describe('Back while a dialog is open', () => {
  beforeEach(() => {
    history.pushState({ at: 'before' }, '', '?before')
    history.pushState(here, '', '?here')
    dispatchEvent(new Event('pushState'))
  })
  afterEach(async () => {
    cleanup()
    await settled()
  })

  it('closes it, and the next Back goes where it always went', async () => {
    render(<Opening name="One" />)
    await press('One')
    history.back()
    await expect.poll(names).toEqual([])
    expect(step()).toEqual(here)
    history.back()
    await expect.poll(step).toEqual({ at: 'before' })
  })

  it('is one Back where a button closed it', async () => {
    render(<Opening name="One" />)
    await press('One')
    await press('Close')
    await settled()
    history.back()
    await expect.poll(step).toEqual({ at: 'before' })
    await settled()
    expect(step()).toEqual({ at: 'before' })
  })

  it('is one Back, however often something was opened and closed', async () => {
    render(<Opening name="One" opens="Two" />)
    await press('One')
    await press('Two')
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('{Escape}')
    await press('One')
    await press('Close')
    await settled()
    history.back()
    await expect.poll(step).toEqual({ at: 'before' })
  })

  it('goes nowhere by itself where a button closed it, so that nothing cuts off what is loaded next', async () => {
    let steps = 0
    const count = (): void => void (steps += 1)
    addEventListener('popstate', count)
    render(<Opening name="One" />)
    await press('One')
    await press('Close')
    await settled()
    removeEventListener('popstate', count)
    expect(steps).toBe(0)
    expect(step()).toMatchObject(here)
  })

  it('closes the upper of two first', async () => {
    render(<Opening name="One" opens="Two" />)
    await press('One')
    await press('Two')
    history.back()
    await expect.poll(names).toEqual(['One?'])
    await settled()
    history.back()
    await expect.poll(names).toEqual([])
    await expect.poll(step).toEqual(here)
    await settled()
    expect(step()).toEqual(here)
  })

  it('opens nothing on the way forward, and is one Back from there too', async () => {
    render(<Opening name="One" />)
    await press('One')
    history.back()
    await expect.poll(names).toEqual([])
    await settled()
    history.forward()
    await expect.poll(isOnOwnStep).toBe(true)
    await settled()
    expect(names()).toEqual([])
    expect(step()).toMatchObject(here)
    history.back()
    await expect.poll(step).toEqual({ at: 'before' })
  })

  it('leaves no step behind for what is gone to next, open or closed', async () => {
    const { unmount } = render(<Opening name="One" />)
    await press('One')
    goOn({ at: 'further' })
    unmount()
    await settled()
    expect(step()).toEqual({ at: 'further' })
    history.back()
    await expect.poll(step).toEqual(here)
    await settled()
    expect(step()).toEqual(here)
  })

  it('passes its step where an address was loaded from it', async () => {
    const { unmount } = render(<Opening name="One" />)
    await press('One')
    history.pushState({ at: 'further' }, '', '?further')
    dispatchEvent(new Event('pushState'))
    unmount()
    await settled()
    history.back()
    await expect.poll(() => location.search).toBe('?here')
    await settled()
    history.back()
    await expect.poll(step).toEqual({ at: 'before' })
  })
})
