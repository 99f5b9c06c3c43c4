// The way into the demo from any screen: the button's work, and what to say where the browser does not let us.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { demoCandidate } from '#/demo/people.ts'
import { deviceHere } from '#/ui/session/device-here.ts'

export type LookAround = {
  readonly trouble: Trouble | null
  /** As Amy, the candidate. */
  readonly enter: () => Promise<void>
  readonly dismiss: () => void
}

export const useLookAround = (): LookAround => {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const enter = async (): Promise<void> => {
    // Loaded apart, for the first screen shows without it.
    const code = await import('#/ui/session/go-demo.ts').catch(() => null)
    const gone = await code?.goDemo(demoCandidate.is)
    if (gone?.ok !== true)
      setTrouble(gone ? t('troubles').storageDenied(deviceHere()) : t('troubles').cannotStart)
  }
  return { trouble, enter, dismiss: () => setTrouble(null) }
}
