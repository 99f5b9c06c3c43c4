// Fields that two devices changed apart: both versions with who and when, and the choice. Nothing is lost by choosing.

import { useState } from 'react'
import type { EvidenceFields } from '#/portfolio/portfolio.ts'
import { dayText, momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
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
  Object.keys(view.evidence.fields.toSettle).length > 0 ? <Versions view={view} /> : null

const Versions = ({ view }: { view: EvidenceView }) => {
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
    <Notice tone="amber" title={words.twoVersions}>
      <p>{words.twoVersionsWhy}</p>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      <Stack>
        {fields.flatMap((field) =>
          (evidence.fields.toSettle[field] ?? []).map(({ head, value }) => (
            <Card key={`${field} ${head}`}>
              <div>
                <p className="quiet">{words.fieldNames[field]}</p>
                <p className="said-version">{shown(value)}</p>
                <p className="quiet">{saidBy(head)}</p>
              </div>
              {mayChange && <Button onClick={() => void settle(field, value)}>{words.useThis}</Button>}
            </Card>
          )),
        )}
      </Stack>
    </Notice>
  )
}
