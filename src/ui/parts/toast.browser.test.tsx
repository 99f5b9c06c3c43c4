import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Chip } from '#/ui/parts/chip.tsx'
import '#/ui/parts/styles/styles.css'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'
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
/** And seen in the same turn: the toast goes by itself, and a driver may stand still for longer. */
const tap = (button: HTMLElement): void =>
  act(() => {
    button.focus()
    button.click()
  })
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
    tap(chip())
    expect(screen.getByRole('status').textContent).toContain('B1 · 2.3 claimed')
    tap(screen.getByRole('button', { name: 'Undo' }))
    expect(onUndo).toHaveBeenCalledOnce()
    expect(screen.getByRole('status').textContent).toBe('')
    expect(document.activeElement).toBe(chip())
  })

  it('with something to undo stays on its screen; said on the way, it comes along', async () => {
    const { rerender } = render(onScreen('/claim', () => undefined))
    tap(chip())
    rerender(onScreen('/'))
    expect(screen.getByRole('status').textContent).toBe('')
    tap(chip())
    rerender(onScreen('/evidence'))
    expect(screen.getByRole('status').textContent).toContain('claimed')
  })

  it('goes by itself, but not while somebody is on it', async () => {
    show()
    // Off the place where the last test left the pointer, and where the toast will be.
    await userEvent.hover(chip())
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    chip().click()
    await vi.advanceTimersByTimeAsync(9000)
    screen.getByRole('button', { name: 'Undo' }).focus()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(screen.getByRole('status').textContent).toContain('claimed')
    chip().focus()
    await vi.advanceTimersByTimeAsync(10_100)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('is still there after its page stood still for longer than it is shown', async () => {
    show(() => undefined)
    tap(chip())
    const shown = screen.getByRole('button', { name: 'Undo' })
    const until = performance.now() + 10_500
    while (performance.now() < until);
    // Whatever was due in the meantime comes first.
    for (let turns = 0; turns < 10; turns++) await new Promise((resolve) => setTimeout(resolve))
    expect(shown.isConnected).toBe(true)
  })

  it('takes the place that a screen keeps for it, and moves and covers nothing that is tapped next', async () => {
    const { rerender } = render(
      <ToastProvider>
        <h1>What could it prove?</h1>
        <ToastPlace>Tap to claim</ToastPlace>
        <Claiming onUndo={() => undefined} />
      </ToastProvider>,
    )
    const before = chip().getBoundingClientRect()
    tap(chip())
    const said = screen.getByText('B1 · 2.3 claimed')
    expect(said.closest('[role=status]')?.parentElement?.textContent).toContain('Tap to claim')
    expect(chip().getBoundingClientRect()).toEqual(before)
    const undo = screen.getByRole('button', { name: 'Undo' }).getBoundingClientRect()
    expect(undo.bottom).toBeLessThanOrEqual(before.top)
    // A screen without a place shows it all the same.
    rerender(
      <ToastProvider>
        <Claiming onUndo={() => undefined} />
      </ToastProvider>,
    )
    expect(screen.getByText('B1 · 2.3 claimed')).toBeTruthy()
  })

  it('stands above the one thing to do at the foot of a screen, not on it', async () => {
    render(
      <ToastProvider>
        <Claiming onUndo={() => undefined} />
        <FootAction>
          <button type="button">Save</button>
        </FootAction>
      </ToastProvider>,
    )
    tap(chip())
    const undo = screen.getByRole('button', { name: 'Undo' }).getBoundingClientRect()
    const save = screen.getByRole('button', { name: 'Save' }).getBoundingClientRect()
    expect(undo.bottom).toBeLessThanOrEqual(save.top)
  })
})
