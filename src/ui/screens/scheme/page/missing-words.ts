// What a scheme does not say, and therefore nobody here can tell: figures, criteria, rules, units that are not listed.

import type { Offer, Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'

export const missingWords = (scheme: Scheme): readonly string[] => {
  const words = t('schemePage')
  const codesWith = (is: (offer: Offer) => boolean): readonly string[] =>
    scheme.units.filter(({ offers }) => offers.some(is)).map(({ code }) => code)
  const levels = codesWith(({ level }) => level === null)
  const values = codesWith(({ value }) => value === null)
  const toCheck = codesWith(
    ({ levelStatus, valueStatus }) => levelStatus === 'unconfirmed' || valueStatus === 'unconfirmed',
  )
  const criteria = codesWith(({ criteriaStatus }) => criteriaStatus !== 'complete')
  return [
    ...(scheme.unitListComplete ? [] : [words.missingUnits]),
    ...(scheme.combination === null ? [words.missingRules] : []),
    ...(levels.length > 0 ? [words.missingLevels(levels.join(', '))] : []),
    ...(values.length > 0 ? [words.missingValues(values.join(', '))] : []),
    ...(toCheck.length > 0 ? [words.toCheck(toCheck.join(', '))] : []),
    ...(criteria.length > 0 ? [words.missingCriteria(criteria.length, criteria.join(', '))] : []),
    ...(scheme.simulation.known ? [] : [words.missingSimulation]),
  ]
}
