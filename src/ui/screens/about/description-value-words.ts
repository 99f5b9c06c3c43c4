// What one version of a field of the description says, in words. A version is whatever its entry holds, so anything may
// come; what cannot be named is shown as nothing.

import { isDay } from '#/base/dates.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { isWorkplaceAnswer } from '#/ui/session/workplace-rules.ts'

const hasText = <K extends string>(value: unknown, key: K): value is Record<K, string> =>
  typeof value === 'object' &&
  value !== null &&
  typeof Object.entries(value).find(([name]) => name === key)?.[1] === 'string'

const levelOf = (unit: object): number | null => {
  const level: unknown = Object.entries(unit).find(([name]) => name === 'level')?.[1]
  return typeof level === 'number' ? level : null
}

/** A unit as people name it: `C1`, or `C1 (Level 2)` where it comes at several. */
const unitWords = (unit: unknown): string[] => {
  if (!hasText(unit, 'unit')) return []
  const level = levelOf(unit)
  return [level === null ? unit.unit : `${unit.unit} (${t('start').level(level)})`]
}

export const descriptionValueWords = (value: unknown): string => {
  const words = t('start')
  if (Array.isArray(value)) return value.flatMap(unitWords).join(', ') || t('units').noneYet
  if (hasText(value, 'title')) return value.title
  if (typeof value === 'boolean') return value ? words.ofAge : words.notOfAge
  if (isDay(value)) return dayText(value)
  if (value === null) return words.qualificationNone
  if (isWorkplaceAnswer(value)) return t('workplace').answers[value]
  return typeof value === 'string' && value !== '' ? value : words.versionNone
}
