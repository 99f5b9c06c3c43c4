// The qualification and the chosen units with the levels and values that were recorded in the portfolio: what the rules of
// combination reckon with. Claims and coverage hang on the rule file's own levels and must never read these.

import type { ChosenUnit, Portfolio } from '#/portfolio/portfolio.ts'
import { factsInForce } from '#/qualification/facts/recorded-fact.ts'
import { levelIn, withConfirmedFacts } from '#/qualification/facts/with-confirmed-facts.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** The very same scheme where nothing was recorded. */
export const knownScheme = ({ facts }: Pick<Portfolio, 'facts'>, scheme: Scheme): Scheme =>
  withConfirmedFacts(scheme, factsInForce(scheme.id, facts))

/** Units chosen from one of the two, as the other has them; a level that neither has stays. */
export const unitsIn = (from: Scheme, to: Scheme, units: readonly ChosenUnit[]): readonly ChosenUnit[] =>
  from === to ? units : units.map((chosen) => ({ ...chosen, level: levelIn(from, to, chosen) }))
