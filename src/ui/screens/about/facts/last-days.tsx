// The last days to register and to claim a certificate: as published until the centre says otherwise, confirmed or corrected
// here. A day is data with its source, and never written into the app.

import { useState } from 'react'
import { isDay } from '#/base/dates.ts'
import { datesKnown, type DateKnown, type DateName } from '#/qualification/facts/dates-known.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { factAt, recordedBy } from '#/ui/session/record-facts.ts'
import type { Recording } from '#/ui/screens/about/facts/use-recording.ts'

const names: readonly DateName[] = ['last registration', 'last certification']

export const LastDays = ({ recording }: { recording: Recording }) => {
  const dates = datesKnown(recording.scheme, recording.facts)
  return (
    <Part title={t('facts').dates}>
      <Stack gap="small">
        {names.map((name) => (
          <LastDay key={name} recording={recording} name={name} known={dates[name]} />
        ))}
      </Stack>
    </Part>
  )
}

type LastDayProps = { recording: Recording; name: DateName; known: DateKnown | null }

const LastDay = ({ recording, name, known }: LastDayProps) => {
  const words = t('facts')
  const { weight, record, facts, view } = recording
  const [isOpen, setOpen] = useState(false)
  const fact = factAt(facts, { kind: name })
  const what = words.dateNames[name]
  // Whoever cannot confirm says once what they were told.
  const isSaid = fact !== undefined && (fact.weight === 'confirmed' || fact.weight === weight)
  return (
    <Card>
      <Stack gap="small">
        <p>
          <b>{what}</b>: {known === null ? words.dateUnknown : dayText(known.day)}{' '}
          {known?.status === 'confirmed' && <Tag tone="ok">{words.dateStatus.confirmed}</Tag>}
        </p>
        {known !== null && (
          <p className="quiet">
            {fact === undefined
              ? words.dateFrom(words.dateStatus[known.status], known.source)
              : recordedBy(view, fact)}
          </p>
        )}
        {weight !== null && !isOpen && (
          <Cluster>
            {known !== null && !isSaid && (
              <Button
                aria-label={words.rightOf(what, words.right[weight])}
                onClick={() => void record([{ about: { kind: name }, value: known.day }])}
              >
                {words.right[weight]}
              </Button>
            )}
            <Button
              tone="quiet"
              aria-label={known === null ? words.fillInOf(what) : words.anotherOf(what)}
              onClick={() => setOpen(true)}
            >
              {known === null ? words.fillIn : words.another}
            </Button>
            {fact?.weight === weight && (
              <Button
                tone="quiet"
                aria-label={words.takeBackOf(what)}
                onClick={() => void record([{ about: { kind: name }, value: null }])}
              >
                {words.takeBack}
              </Button>
            )}
          </Cluster>
        )}
        {isOpen && <AnotherDay recording={recording} name={name} onDone={() => setOpen(false)} />}
      </Stack>
    </Card>
  )
}

type AnotherDayProps = { recording: Recording; name: DateName; onDone: () => void }

const AnotherDay = ({ recording, name, onDone }: AnotherDayProps) => {
  const words = t('facts')
  const [day, setDay] = useState('')
  const [asked, setAsked] = useState(false)
  const keep = async (): Promise<void> => {
    if (!isDay(day)) return setAsked(true)
    if (await recording.record([{ about: { kind: name }, value: day }])) onDone()
  }
  return (
    <>
      <TextField
        type="date"
        label={words.dateNames[name]}
        value={day}
        onChange={setDay}
        {...(asked && !isDay(day) && { error: words.dateMissing })}
      />
      <Cluster>
        <Button onClick={() => void keep()}>{words.keep}</Button>
        <Button tone="quiet" onClick={onDone}>
          {words.notNow}
        </Button>
      </Cluster>
    </>
  )
}
