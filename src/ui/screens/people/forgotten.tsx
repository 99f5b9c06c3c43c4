// A forgotten PIN loses nothing. Taking it off takes ten minutes with this screen open, which a colleague would notice, and
// its owner is told when it was.

import { Hourglass } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { useIsHere } from '#/ui/parts/use-is-here.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import type { PersonHere } from '#/ui/session/people/people-here.ts'
import { keepTakingOff, takingOffLasts } from '#/ui/session/people/pin.ts'
import { useOpenTime, type OpenWait } from '#/ui/session/people/use-open-time.ts'
import { tellTabs } from '#/ui/session/people/watch-people.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

type ForgottenProps = { picked: PersonHere; onBack: () => void; onOff: () => void }

export const Forgotten = ({ picked, onBack, onOff }: ForgottenProps) => {
  const words = t('people')
  const announce = useAnnounce()
  const isHere = useIsHere()
  const { person, name, pin } = picked
  const begun = pin?.takingOffLeft ?? null
  const [from, setFrom] = useState<OpenWait | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const keep = async (left: number | null): Promise<boolean> => {
    const kept = await keepTakingOff(person, left)
    if (!kept.ok) setTrouble(troubleOf(kept.error))
    return kept.ok
  }
  const onTime = async (left: number): Promise<void> => {
    if (!(await keep(left)) || left > 0) return
    tellTabs('changed')
    // Turned away from meanwhile, it opens nothing: the device may be in other hands by now.
    if (!isHere()) return
    announce(words.takenOff(name))
    onOff()
  }
  const left = useOpenTime(from, (now) => void onTime(now))

  const begin = async (): Promise<void> => {
    const start = begun ?? takingOffLasts
    if (await keep(start)) setFrom({ ms: start })
  }
  const stop = async (): Promise<void> => {
    setFrom(null)
    if (await keep(null)) onBack()
  }

  return (
    <>
      <TopBar title={words.forgottenTitle} back={onBack} />
      <Card>
        <p>
          <strong>{words.forgottenSafe}</strong>
        </p>
        <p>{words.forgottenHow(deviceHere())}</p>
        {from === null ? (
          <Cluster>
            <Button tone="primary" icon={Hourglass} onClick={() => void begin()}>
              {begun === null ? words.forgottenBegin : words.forgottenAgain}
            </Button>
          </Cluster>
        ) : (
          <Stack>
            <ProgressLine
              label={words.forgottenLeft(left)}
              value={1 - left / takingOffLasts}
              doing={words.forgottenStays}
            />
            <Cluster>
              <Button onClick={() => void stop()}>{words.forgottenStop}</Button>
            </Cluster>
          </Stack>
        )}
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      </Card>
      <p>
        {/* A page of its own, which the app's navigation does not know. */}
        <a href="/rescue.html">{words.forgottenRescue}</a>
      </p>
    </>
  )
}
