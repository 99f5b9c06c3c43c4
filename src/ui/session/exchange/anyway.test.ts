// What is let go over mobile data stays let go until the last press for it has had its exchange, and no longer.

import { expect, it } from 'vitest'
import { letGoDuring } from '#/ui/session/exchange/anyway.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'

const letGo = (): string[] => [...useExchanges.getState().anyway].toSorted()

/** Gives back what ends it. */
const press = (...files: string[]): ((ended: Promise<void>) => Promise<void>) => {
  const ends: ((ended: Promise<void>) => void)[] = []
  const moving = new Promise<void>((resolve) => ends.push(resolve))
  const pressed = letGoDuring(new Set(files), () => moving)
  return async (ended) => {
    for (const end of ends) end(ended)
    await pressed
  }
}

it('keeps what another press let go as well, until that ends too', async () => {
  const endAll = press('film', 'photo')
  const endOne = press('film')
  expect(letGo()).toEqual(['film', 'photo'])
  await endAll(Promise.resolve())
  expect(letGo()).toEqual(['film'])
  await endOne(Promise.resolve())
  expect(letGo()).toEqual([])
})

it('lets nothing go any more once it ended, however it did', async () => {
  const end = press('film')
  expect(letGo()).toEqual(['film'])
  await expect(end(Promise.reject(new Error('it broke')))).rejects.toThrow('it broke')
  expect(letGo()).toEqual([])
})
