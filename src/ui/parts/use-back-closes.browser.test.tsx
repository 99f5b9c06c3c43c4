// What the phone's Back does while something is open, and that the history is afterwards as it was before.

import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'

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

describe('Back while a dialog is open', () => {
  beforeEach(() => {
    history.pushState({ at: 'before' }, '')
    history.pushState(here, '')
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

  it('leaves no step behind where a button closed it', async () => {
    render(<Opening name="One" />)
    await press('One')
    expect(step()).not.toEqual(here)
    await press('Close')
    await expect.poll(step).toEqual(here)
    await settled()
    history.back()
    await expect.poll(step).toEqual({ at: 'before' })
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
    await settled()
    expect(step()).toEqual(here)
  })

  it('opens nothing on the way forward', async () => {
    render(<Opening name="One" />)
    await press('One')
    history.back()
    await expect.poll(names).toEqual([])
    await settled()
    history.forward()
    await settled()
    expect(names()).toEqual([])
    expect(step()).toEqual(here)
  })

  it('goes past its step from a screen further on', async () => {
    const { unmount } = render(<Opening name="One" />)
    await press('One')
    history.pushState({ at: 'further' }, '')
    unmount()
    await settled()
    expect(step()).toEqual({ at: 'further' })
    history.back()
    await expect.poll(step).toEqual(here)
  })

  it('stays where the app went while the dialog closed', async () => {
    const { unmount } = render(<Opening name="One" />)
    await press('One')
    unmount()
    await new Promise((resolve) => setTimeout(resolve))
    history.pushState({ at: 'further' }, '')
    // As the router says it.
    dispatchEvent(new Event('pushState'))
    await settled()
    expect(step()).toEqual({ at: 'further' })
  })
})
