// What the units screen chooses from: the qualification and the choice with the levels and values that were recorded in the
// portfolio. The portfolio itself goes on holding the rule file's levels.

import { useMemo } from 'react'
import { knownScheme, unitsIn } from '#/portfolio/views/known-figures.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { useDescription, type DescriptionShown } from '#/ui/session/change-description.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

type Known =
  | { readonly scheme: Scheme; readonly shown: DescriptionShown }
  | { readonly scheme: null; readonly shown: null }

/** Nulls where no portfolio is open or it has no qualification. The scheme is the same one until a fact changes it. */
export const useKnownChoice = (): Known => {
  const view = usePortfolio()
  const shown = useDescription()
  const file = view?.scheme ?? null
  const facts = view?.portfolio.facts
  const chosen = shown?.values.units
  const scheme = useMemo(() => file && facts && knownScheme({ facts }, file), [file, facts])
  const units = useMemo(
    () => file && scheme && chosen && unitsIn(file, scheme, chosen),
    [file, scheme, chosen],
  )
  if (!scheme || !shown || !units) return { scheme: null, shown: null }
  return { scheme, shown: { ...shown, values: { ...shown.values, units } } }
}
