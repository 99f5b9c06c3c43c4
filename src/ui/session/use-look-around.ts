// The way into the demo from any screen: the button's work, and what to say where the browser does not let us.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { demoCandidate } from '#/demo/people.ts'
import { useIsHere } from '#/ui/parts/use-is-here.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { isKeeping } from '#/ui/session/keeping.ts'

export type LookAround = {
  readonly trouble: Trouble | null
  /** It was asked for, and files on their way are waited for. */
  readonly isFinishing: boolean
  /** As Amy, the candidate. */
  readonly enter: () => Promise<void>
  readonly dismiss: () => void
}

export const useLookAround = (): LookAround => {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isFinishing, setFinishing] = useState(false)
  const isHere = useIsHere()
  const enter = async (): Promise<void> => {
    if (isFinishing) return
    setFinishing(isKeeping())
    // Loaded apart, for the first screen shows without it.
    const code = await import('#/ui/session/go-demo.ts').catch(() => null)
    const gone = await code?.goDemo(demoCandidate.is, isHere)
    setFinishing(false)
    if (gone?.ok !== true)
      setTrouble(gone ? t('troubles').storageDenied(deviceHere()) : t('troubles').cannotStart)
  }
  return { trouble, isFinishing, enter, dismiss: () => setTrouble(null) }
}
