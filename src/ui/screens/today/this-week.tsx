// How the week went: what was captured on each of its days, and how much there is in all.

import { dayOf } from '#/base/dates.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Card } from '#/ui/parts/card.tsx'
import { useToday } from '#/ui/parts/use-today.ts'
import { Week } from '#/ui/parts/week.tsx'
import { weekOf } from '#/ui/screens/today/week-of.ts'

export const ThisWeek = ({ evidence }: { evidence: readonly Evidence[] }) => {
  const words = t('today')
  const first = evidence.map(({ at }) => dayOf(at)).reduce((a, b) => (a < b ? a : b))
  return (
    <Card as="section" label={words.thisWeek}>
      <h2>{words.thisWeek}</h2>
      <Week label={words.thisWeek} days={weekOf(evidence, useToday())} />
      <p className="quiet">{words.inAll(evidence.length, dayText(first))}</p>
    </Card>
  )
}
