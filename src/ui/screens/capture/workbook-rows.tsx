// A workbook's questions, one row each, in its own order: the question as it stands there, and the answer as it was given.

import { Plus } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import type { FormDraft } from '#/ui/session/use-form-draft.ts'

const most = 100_000
const mostRows = 500

export const WorkbookRows = ({ rows, setRow }: Pick<FormDraft, 'rows' | 'setRow'>) => {
  const words = t('captureForms')
  const asking = t('observing')
  const shown = rows.length === 0 ? [{ question: '', answer: '' }] : rows
  return (
    <Part title={words.rows} hint={words.rowsHint}>
      {shown.map(({ question, answer }, at) => (
        // One that says nothing is not saved, so none is ever taken out.
        // oxlint-disable-next-line react/no-array-index-key -- they never move
        <Stack key={at}>
          <TextArea
            label={asking.question(at + 1)}
            rows={2}
            maxLength={most}
            value={question}
            onChange={(said) => setRow(at, { question: said })}
          />
          <SpokenTextArea
            label={asking.answer(at + 1)}
            rows={3}
            maxLength={most}
            value={answer}
            onChange={(said) => setRow(at, { answer: said })}
          />
        </Stack>
      ))}
      {shown.length < mostRows && (
        <Cluster>
          <Button tone="line" icon={Plus} onClick={() => setRow(shown.length, {})}>
            {asking.askAnother}
          </Button>
        </Cluster>
      )}
    </Part>
  )
}
