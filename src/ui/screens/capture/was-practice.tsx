// Whether it was real work or practice, asked in the form itself: the answer is part of what is signed, and given later it
// would change what everybody has signed.

import { t } from '#/text/text.ts'
import { PracticeChoice, type PracticeChoiceProps } from '#/ui/parts/practice-choice.tsx'

export const WasPractice = (practice: PracticeChoiceProps) => (
  <div>
    <PracticeChoice {...practice} />
    {practice.simulated === null && <p className="quiet">{t('evidence').simulatedFirst}</p>}
  </div>
)
