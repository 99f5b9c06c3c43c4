// What to know before a qualification is taken: that it is closed to new starters, and which units go. Whoever uses a closed
// one says why, with one tap where it is one of the usual reasons. It never keeps anybody from choosing.

import { useState } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import type { Concerns } from '#/ui/screens/scheme/scheme-list.ts'

export type ConsideredProps = {
  title: string
  concerns: Concerns
  onTake: (reason?: string) => void
  onLeave: () => void
}

export const Considered = ({ title, concerns, onTake, onLeave }: ConsideredProps) => {
  const words = t('start')
  const { closed, letsGo } = concerns
  const [isAsked, setAsked] = useState(false)
  const another = (
    <Button tone="quiet" onClick={onLeave}>
      {words.chooseAnother}
    </Button>
  )
  if (isAsked) return <OtherReason onKeep={onTake} onLeave={() => setAsked(false)} />
  return (
    <Notice
      tone="amber"
      live
      title={title}
      actions={
        <>
          {closed === null && (
            <Button tone="primary" onClick={() => onTake()}>
              {words.useThis}
            </Button>
          )}
          {closed?.status === 'confirmed' && (
            <Button tone="primary" onClick={() => onTake()}>
              {words.keepAndAsk}
            </Button>
          )}
          {closed !== null && closed.status !== 'confirmed' && (
            <>
              <Button tone="primary" onClick={() => onTake(words.registeredAlready)}>
                {words.registeredAlready}
              </Button>
              <Button onClick={() => onTake(words.centreSaysSo)}>{words.centreSaysSo}</Button>
              <Button onClick={() => setAsked(true)}>{words.otherReason}</Button>
            </>
          )}
          {another}
        </>
      }
    >
      {closed !== null && (
        <p>
          {closed.status === 'confirmed'
            ? words.closedConfirmed(dayText(closed.day))
            : words.closed(dayText(closed.day), t('facts').dateStatus[closed.status])}
        </p>
      )}
      {letsGo > 0 && (
        <p>
          {words.unitsLetGo(letsGo)} {words.evidenceStays}
        </p>
      )}
    </Notice>
  )
}

const longest = 1_000

/** The button that opened it is gone: the focus goes on here. */
const focusOn = (input: HTMLInputElement | null): void => input?.focus()

const OtherReason = ({ onKeep, onLeave }: { onKeep: (reason: string) => void; onLeave: () => void }) => {
  const words = t('checks')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const isMissing = reason.trim() === ''
  return (
    <>
      <TextField
        label={words.whyGoOn}
        hint={words.whyGoOnHint}
        value={reason}
        maxLength={longest}
        ref={focusOn}
        onChange={setReason}
        enterKeyHint="done"
        {...(asked && isMissing && { error: words.whyMissing })}
      />
      <Cluster>
        <Button onClick={() => (isMissing ? setAsked(true) : onKeep(reason.trim()))}>
          {t('start').useAllTheSame}
        </Button>
        <Button tone="quiet" onClick={onLeave}>
          {words.notNow}
        </Button>
      </Cluster>
    </>
  )
}
