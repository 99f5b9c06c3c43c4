// All that shows while the device is in a witness's hands: what they are asked, thanks once they have signed, and the owner's
// PIN. It holds nothing of the portfolio, and no address leads around it.

import { LockKeyholeOpen } from 'lucide-react'
import { useEffect, useState, type ComponentType } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { Testimony } from '#/ui/screens/witness/testimony.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import type { HandedOver } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { takePhoneBack } from '#/ui/session/witness/hand-phone-over.ts'
import { useTestimonyState } from '#/ui/session/witness/use-testimony.ts'

export type AskPin = ComponentType<{
  person: string
  hint?: string
  onOpen: () => void
  onBack: () => void
  backLabel: string
}>

export type HandedOverScreenProps = {
  handed: HandedOver
  /** Asks for the owner's PIN; it calls `onOpen` only for the right one. */
  askPin: AskPin
}

export const HandedOverScreen = ({ handed, askPin: AskPin }: HandedOverScreenProps) => {
  const words = t('witness')
  const go = useGo()
  const { state, signed, setSigned } = useTestimonyState(handed)
  const [showing, setShowing] = useState<'page' | 'pin' | 'opening'>('page')
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const open = async (): Promise<void> => {
    setShowing('opening')
    const back = await takePhoneBack(handed)
    const aim = handed.claim === '' ? '' : `?for=${encodeURIComponent(handed.claim)}`
    if (back.ok) return go(signed === null ? `/capture/witness${aim}` : `/evidence/${signed}`)
    setShowing('page')
    setTrouble(troubleOf(back.error))
  }

  if (showing === 'opening' || state === 'looking')
    return (
      <Page>
        <h1 className="aloud">{t('app').name}</h1>
        <Waiting label={words.opening} />
      </Page>
    )
  const toPin = (): void => setShowing('pin')
  return (
    <Page>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      {showing === 'pin' ? (
        <AskPin
          person={handed.person}
          onOpen={() => void open()}
          onBack={() => setShowing('page')}
          backLabel={words.backToWitness}
          {...(handed.isPinForNow && { hint: words.codeWas })}
        />
      ) : state === 'signed' ? (
        <Thanks candidate={handed.candidate} onBack={toPin} />
      ) : (
        <Testimony handed={handed} onSigned={setSigned} onBack={toPin} />
      )}
    </Page>
  )
}

const Thanks = ({ candidate, onBack }: { candidate: string; onBack: () => void }) => {
  const words = t('witness')
  // Said by the heading, which is where a screen reader goes on.
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  return (
    <Stack>
      <div className="hero">
        <Mark size={56} />
        <h1 tabIndex={-1}>{words.thanks(candidate, deviceHere())}</h1>
        <p className="hero-more">{words.thanksMore}</p>
      </div>
      <Button tone="primary" size="large" wide icon={LockKeyholeOpen} onClick={onBack}>
        {words.iAm(candidate)}
      </Button>
    </Stack>
  )
}
