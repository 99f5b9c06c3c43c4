import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LiveRegion, useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog, Sheet } from '#/ui/parts/dialog.tsx'
import { FileInput } from '#/ui/parts/file-picker.tsx'

afterEach(cleanup)

const Asking = ({ as: As = Dialog }: { as?: typeof Dialog }) => {
  const [open, setOpen] = useState(false)
  const announce = useAnnounce()
  return (
    <>
      <Button onClick={() => setOpen(true)}>Withdraw</Button>
      <As open={open} onClose={() => setOpen(false)} title="Withdraw it?" actions={<Button>Yes</Button>}>
        <FileInput onFiles={() => undefined} />
        <Button onClick={() => announce('Saved')}>Save</Button>
      </As>
    </>
  )
}

const opener = () => screen.getByRole('button', { name: 'Withdraw' })

const pressBackdrop = (element: HTMLElement) =>
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: 2, clientY: 2 }))

describe('a dialog', () => {
  it('is named by its title, takes the focus there, and gives it back on Escape', async () => {
    render(<Asking />)
    opener().focus()
    await userEvent.keyboard('{Enter}')
    const dialog = screen.getByRole('dialog', { name: 'Withdraw it?' })
    expect(dialog.matches(':modal')).toBe(true)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Withdraw it?' }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  it('gives the focus back when its own button closes it', async () => {
    render(<Asking />)
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  it('stays when a file is not chosen after all: that cancel is not its own', async () => {
    render(<Asking />)
    await userEvent.click(opener())
    const input = screen.getByRole('dialog').querySelector('input')
    input?.dispatchEvent(new Event('cancel', { bubbles: true }))
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true)
  })

  it('speaks from inside, since the page behind is silent', async () => {
    render(
      <LiveRegion>
        <Asking />
      </LiveRegion>,
    )
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByRole('dialog').querySelector('[aria-live]')?.textContent).toBe('Saved')
  })

  it('closes beside a sheet, never beside a dialog', async () => {
    const { unmount } = render(<Asking />)
    await userEvent.click(opener())
    pressBackdrop(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).not.toBeNull()
    unmount()
    render(<Asking as={Sheet} />)
    await userEvent.click(opener())
    pressBackdrop(screen.getByRole('dialog'))
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  })
})
