// One of a few, as chips: one tap, and another tap takes it back, because nothing here has to be answered.

import { Chip } from '#/ui/parts/chip.tsx'

export type ChipChoiceProps = {
  legend: string
  options: readonly string[]
  /** Empty while none is chosen. */
  value: string
  onChange: (value: string) => void
}

export const ChipChoice = ({ legend, options, value, onChange }: ChipChoiceProps) => (
  <fieldset className="chip-choice">
    <legend className="field-label">{legend}</legend>
    {options.map((option) => (
      <Chip key={option} pressed={option === value} onPress={() => onChange(option === value ? '' : option)}>
        {option}
      </Chip>
    ))}
  </fieldset>
)
