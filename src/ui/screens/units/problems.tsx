// What is wrong with a choice that came from elsewhere, and the way out. Nothing on the screen can be tapped that makes one.

import type { ChoiceProblem } from '#/qualification/chosen-units.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { letUnitGo } from '#/ui/screens/units/choose-unit.ts'

export const Problems = ({ problems }: { problems: readonly ChoiceProblem[] }) => (
  <>
    {problems.map((problem) => (
      <Notice
        key={`${problem.kind} ${problem.unit}`}
        tone="amber"
        title={t('units').problem[problem.kind](problem.unit)}
        actions={
          problem.kind === 'unknown unit' && (
            <Button onClick={() => letUnitGo(problem.unit)}>{t('units').takeOut(problem.unit)}</Button>
          )
        }
      />
    ))}
  </>
)
