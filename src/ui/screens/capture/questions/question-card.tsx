// One question and its answer: what its criterion asks for stands before the first word, and a hint while the answer is less
// than that. Nothing here keeps anybody from saving.

import { Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button, IconButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { Prompt } from '#/ui/parts/prompt.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { SpokenAnswer, type SpokenAnswerProps } from '#/ui/screens/capture/questions/spoken-answer.tsx'
import { lacksQuestion, type Question } from '#/ui/screens/capture/questions/use-questions.ts'
import { answerHint, criterionPrompt } from '#/ui/session/criterion-prompt.ts'
import { claimName } from '#/ui/session/evidence-words.ts'

export type QuestionCardProps = {
  number: number
  asked: Question
  scheme: Scheme | null
  /** Just asked for: it takes the focus, and says so. */
  isNew: boolean
  /** Saving was tried: what is missing is said. */
  isTried: boolean
  onSay: (change: Partial<Question>) => void
  /** The answer by voice; it is not typed over. */
  spoken: Omit<SpokenAnswerProps, 'label' | 'asked'>
  onNext: () => void
  onOneMore: () => void
  onTakeOut: () => void
}

const most = 100_000

export const QuestionCard = (props: QuestionCardProps) => {
  const { number, asked, scheme, isNew, isTried, onSay, spoken, onNext, onOneMore, onTakeOut } = props
  const words = t('questions')
  const { criterion, question, answer, mode } = asked
  const { code, says } = claimName(scheme, criterion)
  const prompt = scheme && criterionPrompt(scheme, criterion)
  const label = criterion === '' ? words.cardFree(number) : words.card(number, code)
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isNew) return
    here.current?.querySelector('textarea')?.focus()
    onNext()
  }, [isNew, onNext])
  const hint = scheme ? answerHint(scheme, criterion, answer) : ''
  const isHeard = asked.sha256 !== undefined
  const isUnanswered = question.trim() !== '' && answer.trim() === '' && !isHeard && !spoken.isOn
  return (
    <Card as="section" label={label}>
      <Stack>
        <div className="part-head">
          <h2>{label}</h2>
          <IconButton icon={X} label={words.takeOutOf(label)} onClick={onTakeOut} />
        </div>
        {criterion !== '' && says !== '' && <p>{says}</p>}
        {prompt && prompt.asks !== '' && (
          <Prompt {...prompt} suits="" realOnly="" unitAsks={[]} unitAsksTitle="" />
        )}
        <div ref={here}>
          <TextArea
            label={words.question}
            placeholder={words.questionStarter}
            rows={2}
            maxLength={most}
            value={question}
            onChange={(said) => onSay({ question: said })}
            {...(isTried && lacksQuestion(asked) && { error: words.questionMissing })}
          />
        </div>
        <SpokenTextArea
          label={words.answer}
          placeholder={words.answerStarter}
          rows={4}
          maxLength={most}
          value={answer}
          onChange={(said) => onSay({ answer: said })}
        />
        <SpokenAnswer label={label} asked={asked} {...spoken} />
        {((hint !== '' && !isHeard) || isUnanswered) && (
          <p className="quiet">{isUnanswered ? words.noAnswerYet : hint}</p>
        )}
        <Choice<Question['mode']>
          legend={words.mode}
          columns
          options={(['spoken', 'written'] as const).map((value) => ({ value, label: words.modes[value] }))}
          value={mode}
          onChange={(how) => onSay({ mode: how })}
        />
        {criterion !== '' && question.trim() !== '' && (
          <Cluster>
            <Button tone="quiet" icon={Plus} aria-label={words.oneMoreOf(label)} onClick={onOneMore}>
              {words.oneMore}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  )
}
