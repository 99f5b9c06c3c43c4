// Fields that two devices changed apart: both versions with who and when, and the choice. Nothing is lost by choosing.

import { useState } from 'react'
import type { EvidenceFields } from '#/portfolio/portfolio.ts'
import { dayText, momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Versions } from '#/ui/parts/versions.tsx'
import { settleEvidence } from '#/ui/session/describe.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useHistory } from '#/ui/session/use-history.ts'

const fields: readonly (keyof EvidenceFields)[] = ['title', 'account', 'performedOn', 'place', 'simulated']

const shown = (value: unknown): string => {
  const words = t('evidence')
  if (value === true) return words.simulatedYes
  if (value === false) return words.simulatedNo
  if (value === null) return words.simulatedUnknown
  return typeof value === 'string' && value !== '' ? dayText(value) : words.saidNothing
}

export const TwoVersions = ({ view }: { view: EvidenceView }) =>
  Object.keys(view.evidence.fields.toSettle).length > 0 ? <Settling view={view} /> : null

const Settling = ({ view }: { view: EvidenceView }) => {
  const { evidence, mayChange } = view
  const words = t('evidence')
  const history = useHistory(view)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const saidBy = (head: string): string => {
    const moment = history.state === 'here' ? history.moments.find(({ id }) => id === head) : undefined
    return moment ? words.saidBy(moment.by, momentText(moment.at)) : ''
  }
  const settle = async (field: keyof EvidenceFields, value: unknown): Promise<void> => {
    const settled = await settleEvidence(evidence.id, { [field]: value })
    setTrouble(settled.ok ? null : troubleOf(settled.error))
  }
  return (
    <Versions
      title={words.twoVersions}
      why={words.twoVersionsWhy}
      keep={words.useThis}
      trouble={trouble}
      versions={fields.flatMap((field) =>
        (evidence.fields.toSettle[field] ?? []).map(({ head, value }) => ({
          id: `${field} ${head}`,
          of: words.fieldNames[field],
          says: shown(value),
          by: saidBy(head),
          onKeep: mayChange ? () => void settle(field, value) : undefined,
        })),
      )}
    />
  )
}
