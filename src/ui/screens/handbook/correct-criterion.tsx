// Correcting one criterion: its number and words, splitting it, joining it to the one above, moving it, taking it out. What
// is typed counts when the sheet closes, however it is closed.

import { Combine, Scissors, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Correction } from '#/qualification/reading/corrections.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { SelectField, TextArea, TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { InYourText } from '#/ui/screens/handbook/in-your-text.tsx'
import { OutcomeOptions } from '#/ui/screens/handbook/outcome-options.tsx'
import type { Piece } from '#/ui/screens/handbook/named-pieces.ts'

export type CorrectCriterionProps = {
  piece: Extract<Piece, { kind: 'criterion' }>
  reading: Reading
  onCorrect: (...corrections: readonly Correction[]) => void
  onClose: () => void
}

export const CorrectCriterion = ({ piece, reading, onCorrect, onClose }: CorrectCriterionProps) => {
  const words = t('handbook')
  const { criterion, outcome } = piece
  const { id } = criterion
  const [number, setNumber] = useState(criterion.number)
  const [text, setText] = useState(criterion.text)
  const box = useRef<HTMLTextAreaElement>(null)
  const isFirst = outcome.criteria[0]?.id === id

  const typed: readonly Correction[] =
    number === criterion.number && text === criterion.text
      ? []
      : [{ kind: 'criterion', id, change: { number: number.trim(), text } }]
  const leave = (...more: readonly Correction[]): void => {
    onCorrect(...typed, ...more)
    onClose()
  }
  return (
    <Sheet
      open
      onClose={() => leave()}
      title={words.criterion(criterion.number)}
      actions={
        <Button tone="primary" onClick={() => leave()}>
          {t('app').done}
        </Button>
      }
    >
      <TextField label={words.number} value={number} onChange={setNumber} maxLength={20} />
      <TextArea
        ref={box}
        label={words.words}
        hint={words.splitHint}
        rows={4}
        value={text}
        onChange={setText}
      />
      <Cluster>
        <Button
          icon={Scissors}
          onClick={() => leave({ kind: 'split', id, at: box.current?.selectionStart ?? 0 })}
        >
          {words.split}
        </Button>
        {!isFirst && (
          <Button icon={Combine} onClick={() => leave({ kind: 'merge', id })}>
            {words.merge}
          </Button>
        )}
        <Button tone="quiet" icon={Trash2} onClick={() => leave({ kind: 'take out', id })}>
          {words.takeOut}
        </Button>
      </Cluster>
      <SelectField
        label={words.move}
        value={outcome.id}
        onChange={(to) => {
          if (to !== outcome.id) leave({ kind: 'move', id, to })
        }}
      >
        <OutcomeOptions reading={reading} />
      </SelectField>
      <Stack gap="small">
        <InYourText reading={reading} lines={criterion.lines} />
      </Stack>
    </Sheet>
  )
}
