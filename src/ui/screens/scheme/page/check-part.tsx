// What the check of a qualification found: whether its rules can be met, and what is odd about it. It says so and judges no
// more: an oddity may be what the awarding body printed.

import type { SchemeCheck } from '#/qualification/scheme-check.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { oddityText } from '#/ui/session/scheme-oddity.ts'

export const CheckPart = ({ scheme, check }: { scheme: Scheme; check: SchemeCheck }) => {
  const words = t('schemePage')
  const { canBeMet, oddities } = check
  return (
    <Part title={words.check}>
      <p>{words.canBeMet[canBeMet]}</p>
      {oddities.length === 0 ? (
        <p className="quiet">{words.allWell}</p>
      ) : (
        <ul>
          {oddities.map((oddity) => (
            <li key={JSON.stringify(oddity)}>{oddityText(scheme, oddity)}</li>
          ))}
        </ul>
      )}
    </Part>
  )
}
