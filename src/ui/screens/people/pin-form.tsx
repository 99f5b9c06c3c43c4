// Asking one person for their PIN, with the phone's own number pad. What is typed is shown as dots, is offered to no password
// store, and is forgotten after each try.

import { LockKeyholeOpen } from 'lucide-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useIsHere } from '#/ui/parts/use-is-here.ts'
import type { PersonHere } from '#/ui/session/people/people-here.ts'
import { keepWait, tryPin } from '#/ui/session/people/pin.ts'
import { useOpenTime, type OpenWait } from '#/ui/session/people/use-open-time.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { DigitsField } from '#/ui/parts/digits-field.tsx'

export type PinFormProps = {
  picked: PersonHere
  /** Where the PIN comes from, if they might not know. */
  hint?: string
  onOpen: () => void
  onForgotten: () => void
  onBack: () => void
  /** Where back leads, if not to somebody else. */
  backLabel?: string
}

export const PinForm = ({ picked, hint, onOpen, onForgotten, onBack, backLabel }: PinFormProps) => {
  const words = t('people')
  const leave = backLabel ?? words.somebodyElse
  const { person, name } = picked
  const [digits, setDigits] = useState('')
  const [isTrying, setTrying] = useState(false)
  const [wasWrong, setWasWrong] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [wait, setWait] = useState<OpenWait>({ ms: picked.pin?.waitLeft ?? 0 })
  const left = useOpenTime(wait, (now) => void keepWait(person, now))
  const field = useRef<HTMLInputElement>(null)
  const isHere = useIsHere()
  useEffect(() => field.current?.focus(), [])

  const attempt = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isTrying || left > 0 || digits === '') return
    setTrying(true)
    const tried = await tryPin(person, digits)
    // Turned away from meanwhile, it lets nobody in: the device may be in other hands by now.
    if (!isHere()) return
    setDigits('')
    setTrying(false)
    if (tried.ok) return onOpen()
    const { error } = tried
    if (error.kind === 'wrong' || error.kind === 'wait') {
      setWasWrong(error.kind === 'wrong')
      setWait({ ms: error.waitLeft })
      field.current?.focus()
    } else setTrouble(troubleOf(error))
  }

  // A wrong PIN is said at once; the seconds are not read out one by one.
  const said = wait.ms > 0 ? words.wait(wait.ms) : ''
  const saidWrong = wait.ms > 0 ? words.wrongWait(wait.ms) : words.wrong
  const shown = wasWrong ? (left > 0 ? words.wrongWait(left) : words.wrong) : words.wait(left)
  return (
    <form className="pin" onSubmit={(event) => void attempt(event)}>
      <TopBar title={words.pinOf(name)} back={onBack} backLabel={leave} />
      <Stack>
        <DigitsField
          ref={field}
          label={words.pin}
          value={digits}
          onChange={setDigits}
          {...(hint !== undefined && { hint })}
        />
        <p className="aloud" role="status">
          {wait.ms > 0 && left === 0 ? words.tryNow : wasWrong ? saidWrong : said}
        </p>
        {(left > 0 || (wasWrong && wait.ms === 0)) && (
          <p className="field-error" aria-hidden>
            {shown}
          </p>
        )}
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        <Button
          type="submit"
          tone="primary"
          size="large"
          wide
          icon={LockKeyholeOpen}
          aria-disabled={isTrying || left > 0}
        >
          {isTrying ? words.opening : words.open}
        </Button>
        <Cluster>
          <Button tone="quiet" onClick={onForgotten}>
            {words.forgotten}
          </Button>
          <Button tone="quiet" onClick={onBack}>
            {leave}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}
