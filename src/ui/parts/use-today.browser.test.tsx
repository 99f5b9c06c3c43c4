// A screen that was left open shows the day that it is: after midnight, and when it is looked at again.

import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useToday } from '#/ui/parts/use-today.ts'

const Day = () => <p>{useToday()}</p>

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  vi.setSystemTime(new Date(2026, 10, 22, 23, 59))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('is the next day after midnight, and the one after that', () => {
  render(<Day />)
  expect(screen.getByText('2026-11-22')).toBeTruthy()
  act(() => void vi.advanceTimersByTime(2 * 60_000))
  expect(screen.getByText('2026-11-23')).toBeTruthy()
  act(() => void vi.advanceTimersByTime(24 * 3_600_000))
  expect(screen.getByText('2026-11-24')).toBeTruthy()
})

it('is right on a device that slept, as soon as it is looked at', () => {
  render(<Day />)
  vi.setSystemTime(new Date(2026, 10, 25, 8))
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(screen.getByText('2026-11-25')).toBeTruthy()
})
