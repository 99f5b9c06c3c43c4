// Tries a destination from a page, as the screen that sets one up does, and puts the report in one line a step.

import type { Probed } from '../../src/sync/probe.ts'
import type { ModulePage } from './module-page.ts'

export type ProbedPlace = {
  readonly kind: 'webdav' | 's3'
  readonly settings: unknown
  readonly secret: string
}

const body = `
  const { addressOf, openDestination } = await load('/src/sync/destinations/open-destination.ts')
  const { probe } = await load('/src/sync/probe.ts')
  return probe(openDestination(given).value, addressOf(given))`

/** `allowed: ok`, `signed in: sign-in refused`, `written: not tried`. */
export const probeFromPage = async (page: ModulePage, place: ProbedPlace): Promise<string[]> => {
  const probed = await page.run<readonly Probed[]>(body, place)
  return probed.map((row) => `${row.step}: ${row.state === 'failed' ? row.fault.kind : row.state}`)
}

const steps = ['reachable', 'allowed', 'signed in', 'written', 'read back', 'listed', 'removed']

/** What a report says that ends with these; those that are missing were not tried. */
export const reportOf = (...states: string[]): string[] =>
  steps.map((step, at) => `${step}: ${states[at] ?? 'not tried'}`)
export const allWell: readonly string[] = steps.map((step) => `${step}: ok`)
