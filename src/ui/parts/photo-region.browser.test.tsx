import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '#/ui/parts/styles/styles.css'
import { PhotoRegion } from '#/ui/parts/photo-region.tsx'
import type { Region } from '#/ui/parts/region.ts'

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>')}`

const heard = vi.fn<(region: Region | undefined) => void>()
const Marking = ({ start }: { start?: Region }) => {
  const [region, setRegion] = useState(start)
  return (
    <PhotoRegion
      src={picture}
      alt="Till slip"
      region={region}
      onRegion={(next) => {
        heard(next)
        setRegion(next)
      }}
    />
  )
}

const frame = () => screen.getByRole('application', { name: 'Till slip' })
const show = async (start?: Region) => {
  render(start ? <Marking start={start} /> : <Marking />)
  await expect.poll(() => frame().getBoundingClientRect().height).toBeGreaterThan(100)
}
/** A pointer at shares of the picture, as the browser reports it. */
const point = (type: string, x: number, y: number, target: Element = frame()) => {
  const box = frame().getBoundingClientRect()
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      isPrimary: true,
      // The id of the mouse, which is always there to be captured.
      pointerId: 1,
      button: 0,
      clientX: box.left + x * box.width,
      clientY: box.top + y * box.height,
    }),
  )
}
const drag = async (from: [number, number], to: [number, number], target?: Element) => {
  point('pointerdown', ...from, target)
  await Promise.resolve()
  point('pointermove', ...to)
  await Promise.resolve()
  point('pointerup', ...to)
}
const near = (region: Region) =>
  Object.fromEntries(Object.entries(region).map(([side, share]) => [side, expect.closeTo(share, 2)]))

beforeEach(async () => {
  heard.mockClear()
  await page.viewport(390, 844)
})
afterEach(cleanup)

describe('marking part of a photo with the keyboard', () => {
  it('begins in the middle, moves with arrows, resizes with Shift, goes with Delete', async () => {
    await show()
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(frame())
    await userEvent.keyboard('{ArrowRight}')
    expect(heard).toHaveBeenLastCalledWith({ x: 0.33, y: 0.33, w: 0.34, h: 0.34 })
    await userEvent.keyboard('{ArrowRight}{ArrowUp}')
    expect(heard).toHaveBeenLastCalledWith({ x: 0.35, y: 0.31, w: 0.34, h: 0.34 })
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowDown}{/Shift}')
    expect(heard).toHaveBeenLastCalledWith({ x: 0.35, y: 0.31, w: 0.32, h: 0.36 })
    expect(screen.getByText(/35% from the left, 31% from the top, 32% wide, 36% high/)).not.toBeNull()
    await userEvent.keyboard('{Delete}')
    expect(heard).toHaveBeenLastCalledWith(undefined)
    expect(screen.getByText(/the whole photo counts/)).not.toBeNull()
  })

  it('never leaves the photo', async () => {
    await show({ x: 0.6, y: 0, w: 0.39, h: 0.2 })
    frame().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}')
    expect(heard).toHaveBeenLastCalledWith({ x: 0.61, y: 0, w: 0.39, h: 0.2 })
  })
})

describe('marking part of a photo with a finger', () => {
  it('draws a box, from any corner', async () => {
    await show()
    await drag([0.7, 0.8], [0.2, 0.3])
    expect(heard).toHaveBeenCalledOnce()
    expect(heard).toHaveBeenLastCalledWith(near({ x: 0.2, y: 0.3, w: 0.5, h: 0.5 }))
  })
  it('marks a third of the photo around a tap', async () => {
    await show()
    await drag([0.5, 0.5], [0.5, 0.5])
    expect(heard).toHaveBeenLastCalledWith(near({ x: 0.33, y: 0.33, w: 0.34, h: 0.34 }))
  })
  it('moves the box from inside, and pulls its corner', async () => {
    await show({ x: 0.2, y: 0.2, w: 0.4, h: 0.4 })
    await drag([0.3, 0.3], [0.5, 0.4])
    expect(heard).toHaveBeenLastCalledWith(near({ x: 0.4, y: 0.3, w: 0.4, h: 0.4 }))
    const corner = frame().querySelector('.region-corner')
    await drag([0.8, 0.7], [0.9, 0.9], corner ?? frame())
    expect(heard).toHaveBeenLastCalledWith(near({ x: 0.4, y: 0.3, w: 0.5, h: 0.6 }))
  })
  it('needs no dragging: buttons make it smaller, larger, and take it away', async () => {
    await show({ x: 0.25, y: 0.25, w: 0.5, h: 0.5 })
    await userEvent.click(screen.getByRole('button', { name: 'Smaller' }))
    expect(heard).toHaveBeenLastCalledWith({ x: 0.3, y: 0.3, w: 0.4, h: 0.4 })
    await userEvent.click(screen.getByRole('button', { name: 'Bigger' }))
    expect(heard).toHaveBeenLastCalledWith({ x: 0.25, y: 0.25, w: 0.5, h: 0.5 })
    await userEvent.click(screen.getByRole('button', { name: 'Take the mark away' }))
    expect(heard).toHaveBeenLastCalledWith(undefined)
  })
})
