// Real work, practice, or not known yet: one question, asked in the same words while a form is filled in and after it was saved.
// It keeps nothing, and says nothing of what an answer does to signatures.

import { t } from '#/text/text.ts'
import { Choice } from '#/ui/parts/choice.tsx'

/** Null while it is not known. */
export type PracticeChoiceProps = {
  simulated: boolean | null
  onChange: (simulated: boolean | null) => void
}

export const PracticeChoice = ({ simulated, onChange }: PracticeChoiceProps) => {
  const words = t('evidence')
  return (
    <Choice
      legend={words.simulated}
      columns
      options={[
        { value: 'no', label: words.simulatedNo },
        { value: 'yes', label: words.simulatedYes },
        { value: 'unknown', label: words.simulatedUnknown },
      ]}
      value={simulated === null ? 'unknown' : simulated ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'unknown' ? null : answer === 'yes')}
    />
  )
}
