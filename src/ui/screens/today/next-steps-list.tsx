// The next step as a card with its button, and at most two more as rows: a list of everything would be no advice.

import {
  ClipboardCheck,
  Files,
  Grid3x3,
  MapPin,
  MessageSquareText,
  ScrollText,
  Tags,
  Target,
} from 'lucide-react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Card, Row, Rows } from '#/ui/parts/card.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import type { NextStep } from '#/ui/screens/today/next-steps.ts'

const marks = {
  scheme: ScrollText,
  units: Grid3x3,
  place: MapPin,
  claim: Tags,
  describe: MessageSquareText,
  rule: ClipboardCheck,
  settle: Files,
  gap: Target,
} as const

const shown = 3

export const NextSteps = ({ steps }: { steps: readonly NextStep[] }) => {
  const words = t('today')
  const [first, ...others] = steps.slice(0, shown)
  if (first === undefined) return null
  return (
    <Stack>
      <h2>{words.next}</h2>
      <Card>
        <div>
          <h3>{first.title}</h3>
          <p className="quiet">{first.why}</p>
        </div>
        <LinkButton tone="primary" icon={marks[first.kind]} href={first.href}>
          {words.doIt[first.kind]}
        </LinkButton>
      </Card>
      {others.length > 0 && (
        <Rows>
          {others.map(({ kind, title, why, href }) => {
            const Mark = marks[kind]
            return (
              <li key={`${kind} ${href}`}>
                <Row lead={<Mark className="row-mark" aria-hidden />} title={title} more={why} href={href} />
              </li>
            )
          })}
        </Rows>
      )}
    </Stack>
  )
}
