// What every browser test of a screen starts from: a phone's size, nothing kept from before, a session that has just begun;
// and, where one is wanted, a qualification with units.

import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { page } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { chooseScheme, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import '#/ui/parts/styles/styles.css'
import { startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from './forget-everything.ts'

/** Before and after each test of the file. `also`: what is there already when it begins. */
export const eachFresh = (also: () => Promise<unknown> = () => Promise.resolve()): void => {
  beforeEach(async () => {
    await page.viewport(390, 844)
    await forgetEverything()
    await startSession()
    await also()
  })
  afterEach(() => {
    cleanup()
    history.replaceState(null, '', '/')
  })
}

/** By the end of its id or its number; each unit at the first of its levels. */
export const chooseAward = async (wanted: string, ...units: string[]): Promise<void> => {
  const chosen = (await allSchemes()).find(
    ({ scheme: { id, schemeCode } }) => schemeCode === wanted || id.endsWith(wanted),
  )
  if (!chosen) throw new Error(`${wanted} is not among the schemes`)
  unwrap(await chooseScheme(chosen))
  const at = (unit: string) => chosen.scheme.units.find(({ code }) => code === unit)?.offers[0]?.level ?? null
  unwrap(
    await describePortfolio({ name: 'Amy Lewis', units: units.map((unit) => ({ unit, level: at(unit) })) }),
  )
}
