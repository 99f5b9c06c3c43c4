// What a unit would come to, in a few words for its row: "completes the award", "then 2 more units to go", "would be extra".
// Judges nothing: it puts into words what the plan found.

import type { Prospect, WhatIf } from '#/qualification/plan/what-if.ts'
import type { Unit } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'

/** As the choice stands, and for every unit at every level. */
export type Outlook = { readonly now: Prospect; readonly whatIf: WhatIf }

const goText = (further: number): string =>
  further === 0 ? t('plan').completes : t('plan').stillToGo(further)

const levelsText = (levels: readonly (number | null)[]): string => {
  const last = levels.at(-1)
  const words = t('units')
  return levels.length < 2 ? String(last) : words.list(levels.slice(0, -1).join(', '), String(last))
}

type AtLevel = { readonly level: number | null; readonly comesTo: Prospect }

/** The levels that come to the fewest units more, said only where it is not all of them. */
const nearestText = (all: readonly AtLevel[]): string => {
  const numbers = all.flatMap(({ comesTo }) => (typeof comesTo === 'number' ? comesTo : []))
  if (numbers.length === 0) return ''
  const least = Math.min(...numbers)
  const nearest = all.filter(({ comesTo }) => comesTo === least).map(({ level }) => level)
  return nearest.length === all.length
    ? goText(least)
    : t('plan').atLevels(levelsText(nearest), goText(least))
}

const takingText = (all: readonly AtLevel[], now: Prospect): string => {
  const words = t('plan')
  if (now === 'never' || all.length === 0) return ''
  // Even over a limit: the best part of the choice still makes the award.
  if (now === 0) return words.wouldBeExtra
  if (all.every(({ comesTo }) => comesTo === 'never')) return words.wouldStop
  return nearestText(all)
}

const withoutText = (comesTo: Prospect, now: Prospect): string => {
  const words = t('plan')
  if (typeof comesTo !== 'number') return ''
  if (now === 'never') return words.withoutFinishes
  return comesTo === 0 ? words.withoutComplete : words.without(comesTo)
}

/** `held`: the level it is chosen at; undefined while it is not chosen. */
export const prospectText = (
  { code, offers }: Unit,
  held: number | null | undefined,
  { now, whatIf }: Outlook,
): string => {
  const all = offers.map(({ level }) => ({ level, comesTo: whatIf.taking(code, level) }))
  if (held === undefined) return takingText(all, now)
  // Another level of it is worth a word only where it brings the award nearer.
  const better = all.filter(
    ({ level, comesTo }) =>
      level !== held && typeof comesTo === 'number' && typeof now === 'number' && comesTo < now,
  )
  return [withoutText(whatIf.without(code), now), better.length > 0 ? betterText(better) : '']
    .filter((part) => part !== '')
    .join(' · ')
}

const betterText = (better: readonly AtLevel[]): string => {
  const least = Math.min(...better.map(({ comesTo }) => (typeof comesTo === 'number' ? comesTo : 0)))
  const levels = better.filter(({ comesTo }) => comesTo === least).map(({ level }) => level)
  return t('plan').atLevels(levelsText(levels), goText(least))
}
