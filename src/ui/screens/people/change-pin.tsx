// Setting a PIN, changing it, taking it off. The one that is there is asked for first: an unlocked phone on a table is not
// yet its owner.

import { useState, type FormEvent } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { keepUnownedFor, type PersonHere } from '#/ui/session/people/people-here.ts'
import { isPin, keepWait, setPin, takePinOff, tryPin } from '#/ui/session/people/pin.ts'
import { useOpenTime, type OpenWait } from '#/ui/session/people/use-open-time.ts'
import { becomePerson } from '#/ui/session/people/lock.ts'
import { tellTabs } from '#/ui/session/people/watch-people.ts'
import { samePerson } from '#/ui/session/still-here.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { DigitsField } from '#/ui/parts/digits-field.tsx'

export type PinChange = 'set' | 'take off'

type Wrong = {
  readonly now?: string
  readonly name?: string
  readonly digits?: string
  readonly again?: string
}

export type ChangePinProps = {
  me: PersonHere
  change: PinChange
  onClose: () => void
  onDone: (says: string) => void
}

export const ChangePin = ({ me, change, onClose, onDone }: ChangePinProps) => {
  const words = t('people')
  const [now, setNow] = useState('')
  const [name, setName] = useState(me.name)
  const [digits, setDigits] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [wait, setWait] = useState<OpenWait>({ ms: me.pin?.waitLeft ?? 0 })
  useOpenTime(wait, (left) => void keepWait(me.person, left))
  const isSetting = change === 'set'

  const wrongNow = async (): Promise<Wrong> => {
    if (isSetting && name.trim() === '') return { name: words.needsName }
    if (isSetting && !isPin(digits)) return { digits: words.needsDigits }
    if (isSetting && digits !== again) return { again: words.needsSame }
    if (me.pin === null) return {}
    const tried = await tryPin(me.person, now)
    if (tried.ok) return {}
    const { error } = tried
    if (error.kind === 'wrong' || error.kind === 'wait') {
      const { kind, waitLeft } = error
      setWait({ ms: waitLeft })
      if (kind === 'wait') return { now: words.wait(waitLeft) }
      return { now: waitLeft > 0 ? words.wrongWait(waitLeft) : words.wrong }
    }
    setTrouble(troubleOf(error))
    return { now: words.wrong }
  }

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isSaving) return
    setSaving(true)
    const isSame = samePerson()
    const found = await wrongNow()
    setWrong(found)
    if (Object.keys(found).length > 0) return setSaving(false)
    const copies = await keepUnownedFor(me.person)
    const kept = copies.ok
      ? await (isSetting ? setPin(me.person, name.trim(), digits) : takePinOff(me.person))
      : copies
    setSaving(false)
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    tellTabs('changed')
    // Locked or handed over meanwhile, the device is nobody's, or somebody else's.
    if (!isSame()) return
    becomePerson(me.person)
    onDone(isSetting ? words.pinSaved : words.pinOff)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={isSetting ? (me.pin ? words.changePin : words.setPin) : words.takeOff}
      actions={
        <>
          <Button onClick={onClose}>{t('parts').cancel}</Button>
          <Button type="submit" form="change-pin" tone="primary" aria-disabled={isSaving}>
            {isSaving ? words.saving : isSetting ? words.save : words.takeOff}
          </Button>
        </>
      }
    >
      <form id="change-pin" onSubmit={(event) => void save(event)}>
        <Stack>
          {me.pin && (
            <DigitsField
              label={words.pinNow}
              value={now}
              onChange={setNow}
              {...(wrong.now && { error: wrong.now })}
            />
          )}
          {isSetting && (
            <>
              <TextField
                label={words.nameHere}
                hint={words.nameHereHint}
                value={name}
                onChange={setName}
                maxLength={100}
                {...(wrong.name && { error: wrong.name })}
              />
              <DigitsField
                label={words.newPin}
                hint={words.newPinHint}
                value={digits}
                onChange={setDigits}
                {...(wrong.digits && { error: wrong.digits })}
              />
              <DigitsField
                label={words.newPinAgain}
                value={again}
                onChange={setAgain}
                {...(wrong.again && { error: wrong.again })}
              />
            </>
          )}
          {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        </Stack>
      </form>
    </Dialog>
  )
}
