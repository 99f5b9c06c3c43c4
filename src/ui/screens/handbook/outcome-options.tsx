// The outcomes of a reading to choose from; with their unit's name where there are several.

import type { Reading } from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'

export const OutcomeOptions = ({ reading: { units } }: { reading: Reading }) => {
  const words = t('handbook')
  const options = (unit: (typeof units)[number]) =>
    unit.outcomes.map(({ id, number, title }) => (
      <option key={id} value={id}>
        {words.outcome(number, title)}
      </option>
    ))
  if (units.length === 1) return units.map(options)
  return units.map((unit) => (
    <optgroup key={unit.id} label={words.unit(unit.code, unit.title)}>
      {options(unit)}
    </optgroup>
  ))
}
