// Correcting an outcome: its number, title and what it asks for, or taking it out with all of its own.

import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Correction } from '#/qualification/reading/corrections.ts'
import type { Reading, ReadOutcome } from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { InYourText } from '#/ui/screens/handbook/in-your-text.tsx'

export type CorrectOutcomeProps = {
  outcome: ReadOutcome
  reading: Reading
  onCorrect: (...corrections: readonly Correction[]) => void
  onClose: () => void
}

export const CorrectOutcome = ({ outcome, reading, onCorrect, onClose }: CorrectOutcomeProps) => {
  const words = t('handbook')
  const { id } = outcome
  const [change, setChange] = useState({ number: outcome.number, title: outcome.title, kind: outcome.kind })
  const isChanged =
    change.number !== outcome.number || change.title !== outcome.title || change.kind !== outcome.kind
  const leave = (): void => {
    if (isChanged) onCorrect({ kind: 'outcome', id, change: { ...change, number: change.number.trim() } })
    onClose()
  }
  return (
    <Sheet
      open
      onClose={leave}
      title={words.changeOutcome(outcome.number)}
      actions={
        <Button tone="primary" onClick={leave}>
          {t('app').done}
        </Button>
      }
    >
      <TextField
        label={words.number}
        value={change.number}
        maxLength={20}
        onChange={(number) => setChange({ ...change, number })}
      />
      <TextField
        label={words.outcomeTitle}
        value={change.title}
        onChange={(title) => setChange({ ...change, title })}
      />
      <Choice
        legend={words.kindLabel}
        columns
        options={(['performance', 'knowledge'] as const).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
        value={change.kind}
        onChange={(kind) => setChange({ ...change, kind })}
      />
      <div>
        <Button
          tone="quiet"
          icon={Trash2}
          onClick={() => {
            onCorrect({ kind: 'take out', id })
            onClose()
          }}
        >
          {words.takeOut}
        </Button>
      </div>
      <Stack gap="small">
        <InYourText reading={reading} lines={outcome.lines} />
      </Stack>
    </Sheet>
  )
}
