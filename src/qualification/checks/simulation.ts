// Whether a unit may be assessed by simulated activity, as its qualification says (domain.md §9). Where the papers are
// silent the answer is to ask, never a guess.

import type { Scheme } from '#/qualification/scheme.ts'

export type SimulationAnswer =
  | { readonly may: 'yes' }
  /** `allowed`: codes of the units where it may be. */
  | { readonly may: 'no'; readonly rule: 'SM1' | 'SM4' | 'SM7'; readonly allowed: readonly string[] }
  /** SM3: on a condition the papers name, and with a note by the assessor in any case. SM6: the papers do not say. */
  | { readonly may: 'ask'; readonly rule: 'SM3' | 'SM6' }

/**
 * A list with units in it refuses the others (SM1), whatever anybody says; an empty one is the centre's to fill in (SM4), and
 * what the centre refused is refused (SM7). Where the papers name a condition, the centre's yes says that the unit meets it and
 * never stands for the assessor's note (SM3).
 * `confirmed`: what centre staff recorded about this unit in the portfolio, or null.
 */
export const simulationIn = (
  { simulation }: Pick<Scheme, 'simulation'>,
  unit: string,
  confirmed: boolean | null = null,
): SimulationAnswer => {
  const { known, allowedUnits, source } = simulation
  const isSettled = known && allowedUnits !== null && allowedUnits.length > 0
  if (confirmed === false && !isSettled) return { may: 'no', rule: 'SM7', allowed: [] }
  if (!known || allowedUnits === null) {
    if (source !== null) return { may: 'ask', rule: 'SM3' }
    return confirmed === true ? { may: 'yes' } : { may: 'ask', rule: 'SM6' }
  }
  if (allowedUnits.includes(unit) || (confirmed === true && !isSettled)) return { may: 'yes' }
  return { may: 'no', rule: allowedUnits.length > 0 ? 'SM1' : 'SM4', allowed: allowedUnits }
}
