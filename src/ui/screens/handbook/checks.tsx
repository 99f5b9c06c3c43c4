// What deserves a look before saving: each leads to its place, or is said to be right.

import { Check as Tick } from 'lucide-react'
import type { Correction } from '#/qualification/reading/corrections.ts'
import { t } from '#/text/text.ts'
import { Button, IconButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import type { Check, Opened } from '#/ui/screens/handbook/named-pieces.ts'

export type ChecksProps = {
  checks: readonly Check[]
  onOpen: (opened: Opened) => void
  onCorrect: (correction: Correction) => void
}

const rightAs = ({ about, outcome }: Check): Correction | null => {
  if (outcome !== null) return { kind: 'outcome', id: outcome.id, change: { kind: outcome.kind } }
  return about === null ? null : { kind: 'is right', about }
}

export const Checks = ({ checks, onOpen, onCorrect }: ChecksProps) => {
  const words = t('handbook')
  if (checks.length === 0) return <Notice tone="ok" title={words.nothingToCheck} />
  return (
    <Notice tone="amber" title={words.toCheck(checks.length)}>
      <p>{words.toCheckHint}</p>
      <ul className="reading-checks bare">
        {checks.map((check) => {
          const { says, opens } = check
          const right = rightAs(check)
          return (
            <li key={says}>
              {opens === null ? (
                <span>{says}</span>
              ) : (
                <Button tone="quiet" onClick={() => onOpen(opens)}>
                  {says}
                </Button>
              )}
              {right && (
                <IconButton
                  icon={Tick}
                  label={`${words.isRight}: ${says}`}
                  onClick={() => onCorrect(right)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
