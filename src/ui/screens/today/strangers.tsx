// Work of somebody whom nobody here has vouched for: one question about each, in words of people. Until it is answered the
// work shows as waiting and goes into no file.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { partWords } from '#/ui/session/evidence-words.ts'
import { useStrangersHere, vouchFor, type StrangerHere } from '#/ui/session/strangers-here.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

export const Strangers = () => {
  const { strangers, putAway } = useStrangersHere()
  return strangers.map((stranger) => (
    <Asked key={stranger.device.id} stranger={stranger} onPutAway={() => putAway(stranger.device.id)} />
  ))
}

const Asked = ({ stranger, onPutAway }: { stranger: StrangerHere; onPutAway: () => void }) => {
  const words = t('joining')
  const announce = useAnnounce()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { device, pieces } = stranger
  const name = device.name === '' ? words.someone : device.name

  const know = async (): Promise<void> => {
    const said = await vouchFor(device.id)
    if (said.ok) announce(words.known(name))
    else setTrouble(troubleOf(said.error))
  }

  return (
    <Notice
      tone="info"
      title={words.question(words.asPart(name, partWords(device)))}
      actions={
        <>
          <Button tone="line" onClick={() => void know()}>
            {words.yes}
          </Button>
          <Button tone="quiet" onClick={onPutAway}>
            {words.notNow}
          </Button>
        </>
      }
    >
      <p>{words.questionMore(pieces)}</p>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
    </Notice>
  )
}
