import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Chip } from '#/ui/parts/chip.tsx'
import { ToastProvider, useToast } from '#/ui/parts/toast.tsx'

afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const Claiming = ({ onUndo }: { onUndo?: () => void }) => {
  const toast = useToast()
  return (
    <Chip
      code="B1 · 2.3"
      pressed={false}
      onPress={() => toast({ says: 'B1 · 2.3 claimed', ...(onUndo && { onUndo }) })}
    >
      greets
    </Chip>
  )
}
const chip = () => screen.getByRole('button', { name: 'B1 · 2.3 greets' })
const show = (onUndo = () => undefined) =>
  render(
    <ToastProvider>
      <Claiming onUndo={onUndo} />
    </ToastProvider>,
  )

const onScreen = (at: string, onUndo?: () => void) => (
  <ToastProvider at={at}>
    <Claiming {...(onUndo && { onUndo })} />
  </ToastProvider>
)

describe('a toast', () => {
  it('says what happened aloud, undoes it once, and gives the focus back', async () => {
    const onUndo = vi.fn()
    show(onUndo)
    await userEvent.click(chip())
    expect(screen.getByRole('status').textContent).toContain('B1 · 2.3 claimed')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(onUndo).toHaveBeenCalledOnce()
    expect(screen.getByRole('status').textContent).toBe('')
    expect(document.activeElement).toBe(chip())
  })

  it('with something to undo stays on its screen; said on the way, it comes along', async () => {
    const { rerender } = render(onScreen('/claim', () => undefined))
    await userEvent.click(chip())
    rerender(onScreen('/'))
    expect(screen.getByRole('status').textContent).toBe('')
    await userEvent.click(chip())
    rerender(onScreen('/evidence'))
    expect(screen.getByRole('status').textContent).toContain('claimed')
  })

  it('goes by itself, but not while somebody is on it', async () => {
    show()
    // Off the place where the last test left the pointer, and where the toast will be.
    await userEvent.hover(chip())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    chip().click()
    await vi.advanceTimersByTimeAsync(9000)
    screen.getByRole('button', { name: 'Undo' }).focus()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(screen.getByRole('status').textContent).toContain('claimed')
    chip().focus()
    await vi.advanceTimersByTimeAsync(10_100)
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
