import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '#/ui/parts/styles/styles.css'
import { Matrix, type MatrixRow } from '#/ui/parts/matrix.tsx'

const unit = (code: string, count: number): MatrixRow => ({
  id: code,
  code,
  title: `Unit ${code}`,
  note: 'Criteria come from your centre',
  cells: Array.from({ length: count }, (_, at) => ({
    id: `${code}/${at + 1}`,
    number: `1.${at + 1}`,
    state: at === 0 ? 'met' : 'open',
    says: `${code} 1.${at + 1}`,
  })),
})
const states = { open: 'open', claimed: 'claimed', met: 'met', back: 'back for more', waiting: 'waiting' }

const show = () => {
  const onOpen = vi.fn()
  render(
    <Matrix
      name="Coverage"
      rows={[unit('F1', 12), unit('B1', 0), unit('C1', 9)]}
      onOpen={onOpen}
      states={states}
    />,
  )
  return onOpen
}
const focused = () => document.activeElement?.getAttribute('aria-label')
const walk = async (keys: string): Promise<string | null | undefined> => {
  await userEvent.keyboard(keys)
  return focused()
}

beforeEach(() => page.viewport(390, 844))
afterEach(cleanup)

describe('the matrix', () => {
  it('is a grid of units with one stop for Tab', async () => {
    show()
    expect(screen.getByRole('grid', { name: 'Coverage' })).not.toBeNull()
    expect(screen.getAllByRole('row')).toHaveLength(3)
    expect(screen.getByText('Criteria come from your centre').getAttribute('role')).toBe('gridcell')
    expect(await walk('{Tab}')).toBe('F1 1.1')
    await userEvent.keyboard('{Tab}')
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false)
  })

  it('walks as it looks on a phone, where a unit wraps', async () => {
    show()
    await walk('{Tab}')
    expect(await walk('{ArrowRight}')).toBe('F1 1.2')
    // Eight cells stand on a line of 390 px.
    expect(await walk('{ArrowDown}')).toBe('F1 1.10')
    expect(await walk('{ArrowDown}')).toBe('C1 1.2')
    expect(await walk('{ArrowUp}{ArrowUp}')).toBe('F1 1.2')
    expect(await walk('{ArrowUp}')).toBe('F1 1.2')
    expect(await walk('{End}')).toBe('F1 1.12')
    expect(await walk('{ArrowRight}')).toBe('C1 1.1')
    expect(await walk('{PageUp}')).toBe('F1 1.1')
    expect(await walk('{PageDown}')).toBe('C1 1.1')
    expect(await walk('{Control>}{End}{/Control}')).toBe('C1 1.9')
    expect(await walk('{Control>}{Home}{/Control}')).toBe('F1 1.1')
  })

  it('walks down the column on a laptop, where a unit is one line', async () => {
    await page.viewport(1280, 800)
    show()
    await walk('{Tab}{ArrowRight}{ArrowRight}')
    expect(await walk('{ArrowDown}')).toBe('C1 1.3')
    expect(await walk('{ArrowUp}')).toBe('F1 1.3')
  })

  it('opens a cell with Enter and with a tap, and comes back to where one was', async () => {
    const onOpen = show()
    await walk('{Tab}{ArrowRight}{ArrowRight}{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith('F1/3')
    await userEvent.keyboard('{Tab}')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(focused()).toBe('F1 1.3')
    await userEvent.click(screen.getByRole('button', { name: 'C1 1.4' }))
    expect(onOpen).toHaveBeenLastCalledWith('C1/4')
  })

  it('explains only the states that occur', () => {
    show()
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['met', 'open'])
  })

  it('gives a finger 44 px', () => {
    show()
    const { width, height } = screen.getByRole('button', { name: 'C1 1.4' }).getBoundingClientRect()
    expect([width, height]).toEqual([44, 44])
  })
})
