// What is called safe when a place lets nobody in: only what is on this device.

import { expect, it } from 'vitest'
import { exchangeTroubles } from '#/text/en/exchange-troubles.ts'

const says = (absent: number | null): readonly string[] => {
  const { placeClock, placeOdd, ...others } = exchangeTroubles
  const at = ['Harbour', 'phone', absent] as const
  const all = [placeClock(...at, 5), placeOdd(...at, 418), ...Object.values(others).map((say) => say(...at))]
  return [...new Set(all.map(({ safe }) => safe))]
}

it('is everything only where nothing is missing, and nothing where nothing is here', () => {
  expect(says(0)).toEqual(['Everything is safe on this phone.'])
  expect(says(1)).toEqual(['What is on this phone is safe. 1 file is not on it.'])
  expect(says(12)).toEqual(['What is on this phone is safe. 12 files are not on it.'])
  expect(says(null)).toEqual(['Nothing was changed.'])
})
