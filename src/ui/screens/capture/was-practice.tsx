// Whether it was real work or practice, asked in the form itself: the answer is part of what is signed, and given later it
// would change what everybody has signed.

import { t } from '#/text/text.ts'
import { Choice } from '#/ui/parts/choice.tsx'

type WasPracticeProps = { simulated: boolean | null; onChange: (simulated: boolean | null) => void }

export const WasPractice = ({ simulated, onChange }: WasPracticeProps) => {
  const words = t('evidence')
  return (
    <div>
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
      {simulated === null && <p className="quiet">{words.simulatedFirst}</p>}
    </div>
  )
}
