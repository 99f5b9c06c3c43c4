// What the observer asked on the way, with the answers.

import { Plus } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import type { Asked, Observation } from '#/ui/screens/capture/observation/use-observation.ts'

const most = 100_000

export const AskedOnTheWay = ({ observation }: { observation: Observation }) => {
  const words = t('observing')
  const { asked } = observation.form.record
  const say = (at: number, change: Partial<Asked>): void =>
    observation.setAsked((there) => there.map((each, i) => (i === at ? { ...each, ...change } : each)))
  return (
    <Part title={words.asked}>
      {asked.map(({ question, answer }, at) => (
        // One that says nothing is not saved, so none is ever taken out.
        // oxlint-disable-next-line react/no-array-index-key -- they never move
        <Stack key={at}>
          <TextArea
            label={words.question(at + 1)}
            rows={2}
            maxLength={most}
            value={question}
            onChange={(said) => say(at, { question: said })}
          />
          <SpokenTextArea
            label={words.answer(at + 1)}
            rows={2}
            maxLength={most}
            value={answer}
            onChange={(said) => say(at, { answer: said })}
          />
        </Stack>
      ))}
      <Cluster>
        <Button
          tone="line"
          icon={Plus}
          onClick={() => observation.setAsked((there) => [...there, { question: '', answer: '' }])}
        >
          {words.askAnother}
        </Button>
      </Cluster>
    </Part>
  )
}
