// What is wrong with a choice that came from elsewhere, and the way out. Nothing on the screen can be tapped that makes one.

import type { ChoiceProblem } from '#/qualification/chosen-units.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { letUnitGo } from '#/ui/screens/units/choose-unit.ts'

const problemText = ({ kind, unit }: ChoiceProblem): string => {
  const words = t('units').problem
  switch (kind) {
    case 'unknown unit':
      return words.unknownUnit(unit)
    case 'unit twice':
      return words.unitTwice(unit)
    case 'level not offered':
      return words.levelNotOffered(unit)
    case 'level missing':
      return words.levelMissing(unit)
  }
}

export const Problems = ({ problems }: { problems: readonly ChoiceProblem[] }) => (
  <>
    {problems.map((problem) => (
      <Notice
        key={`${problem.kind} ${problem.unit}`}
        tone="amber"
        title={problemText(problem)}
        actions={
          problem.kind === 'unknown unit' && (
            <Button onClick={() => letUnitGo(problem.unit)}>{t('units').takeOut(problem.unit)}</Button>
          )
        }
      />
    ))}
  </>
)
