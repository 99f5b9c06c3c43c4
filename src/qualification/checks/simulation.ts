// Whether a unit may be assessed by simulated activity, as its qualification says (domain.md §9). Where the papers are
// silent the answer is to ask, never a guess.

import type { Scheme } from '#/qualification/scheme.ts'

export type SimulationAnswer =
  | { readonly may: 'yes' }
  /** `allowed`: codes of the units where it may be. */
  | { readonly may: 'no'; readonly rule: 'SM1' | 'SM4' | 'SM7'; readonly allowed: readonly string[] }
  /** SM3: on a condition the papers name, with a note by the assessor. SM6: the papers do not say. */
  | { readonly may: 'ask'; readonly rule: 'SM3' | 'SM6' }

/**
 * A list with units in it refuses the others (SM1), whatever anybody says; an empty one is the centre's to fill in (SM4), and
 * what the centre refused is refused (SM7).
 * `confirmed`: what centre staff recorded about this unit in the portfolio, or null.
 */
export const simulationIn = (
  { simulation }: Pick<Scheme, 'simulation'>,
  unit: string,
  confirmed: boolean | null = null,
): SimulationAnswer => {
  const { known, allowedUnits, source } = simulation
  const isSettled = known && allowedUnits !== null && allowedUnits.length > 0
  if (confirmed === true && !isSettled) return { may: 'yes' }
  if (confirmed === false && !isSettled) return { may: 'no', rule: 'SM7', allowed: [] }
  if (!known || allowedUnits === null) return { may: 'ask', rule: source === null ? 'SM6' : 'SM3' }
  if (allowedUnits.includes(unit)) return { may: 'yes' }
  return { may: 'no', rule: allowedUnits.length > 0 ? 'SM1' : 'SM4', allowed: allowedUnits }
}
