// What was found about the file, worst first, in the words every place uses for it. Must fix, check, for information.

import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { Notice, type NoticeTone } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import type { LookedAt } from '#/ui/session/bundle/look-at-bundle.ts'

type Found = LookedAt['preview']['findings'][number]

const tones: Readonly<Record<Found['level'], NoticeTone>> = { error: 'rose', warning: 'amber', info: 'info' }
/** More than anybody reads; the count above says how many there are. */
const shownAtMost = 100

export const Findings = ({ findings, isOpen }: { findings: readonly Found[]; isOpen: boolean }) => {
  const words = t('open')
  const says = t('verifier').says
  if (findings.length === 0) return null
  const levels = (['error', 'warning', 'info'] as const).filter((level) =>
    findings.some((found) => found.level === level),
  )
  return (
    <Details
      summary={words.problems(findings.length)}
      open={isOpen || findings.some(({ level }) => level === 'error')}
    >
      <Stack>
        {levels.map((level) => (
          <Notice key={level} tone={tones[level]} title={words.levels[level]}>
            <ul>
              {findings
                .filter((found) => found.level === level)
                .slice(0, shownAtMost)
                .map((found) => (
                  <li key={`${found.kind} ${found.subject} ${found.about} ${found.count}`}>
                    {says[found.kind](found)}
                  </li>
                ))}
            </ul>
          </Notice>
        ))}
      </Stack>
    </Details>
  )
}
