// Answers that were cut short while they were recorded: heard, taken into the form, or thrown away. Until then they stay here.

import { Check, Trash2 } from 'lucide-react'
import type { Id } from '#/base/ids.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { Sound } from '#/ui/parts/sound.tsx'
import { throwRecordingAway } from '#/ui/session/recording/keep.ts'
import { useLeftAnswers } from '#/ui/session/recording/left-answers.ts'
import { tellRecordings, useLeftRecording } from '#/ui/session/recording/left.ts'

export type LeftAnswersProps = {
  /** Being taken in at this moment. */
  taking: Id | null
  onTake: (recording: Id) => void
}

export const LeftAnswers = ({ taking, onTake }: LeftAnswersProps) =>
  useLeftAnswers()
    .filter(({ row }) => row.recording !== taking)
    .map(({ row: { recording, answers } }) => (
      <LeftAnswer
        key={recording}
        recording={recording}
        question={answers?.question ?? ''}
        onTake={() => onTake(recording)}
      />
    ))

type LeftAnswerProps = { recording: Id; question: string; onTake: () => void }

const LeftAnswer = ({ recording, question, onTake }: LeftAnswerProps) => {
  const words = t('questions')
  const kept = useLeftRecording(recording)
  if (!kept) return null
  const title = words.left(lengthText(kept.seconds))
  const throwAway = async (): Promise<void> => {
    await throwRecordingAway(recording)
    tellRecordings()
  }
  return (
    <Card as="section" label={title}>
      <h2>{title}</h2>
      <p className="quiet">{question.trim() === '' ? words.leftMore : words.leftFor(question)}</p>
      <Sound src={kept.url} label={title} />
      <Cluster>
        <Button tone="primary" icon={Check} onClick={onTake}>
          {words.leftTake}
        </Button>
        <Button tone="quiet" icon={Trash2} onClick={() => void throwAway()}>
          {t('recording').throwAway}
        </Button>
      </Cluster>
    </Card>
  )
}
