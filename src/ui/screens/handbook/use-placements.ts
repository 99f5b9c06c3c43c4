// Where each recognised unit goes: as proposed from the qualification, with what the person changed since.

import { useMemo } from 'react'
import { placeUnit } from '#/qualification/filling/place-unit.ts'
import type { Placement } from '#/qualification/filling/fill-scheme.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { Places } from '#/ui/session/handbook/use-handbook.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const usePlacements = (
  reading: Reading,
  places: Places,
  scheme: Scheme | null,
): readonly Placement[] => {
  const units = usePortfolio()?.portfolio.description.values.units
  return useMemo(() => {
    if (scheme === null) return []
    const chosen = (code: string): number | null => units?.find(({ unit }) => unit === code)?.level ?? null
    return reading.units.map((unit) => ({
      ...placeUnit(scheme, unit, reading.warnings, chosen),
      ...places[unit.id],
    }))
  }, [reading, places, scheme, units])
}
