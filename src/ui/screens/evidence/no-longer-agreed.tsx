// Somebody in a piece of evidence, or named in it, no longer agrees: it goes for good, the next file says why without saying
// who, and what was handed out already is named honestly.

import { useEffect, useState } from 'react'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { NotGoneYet } from '#/ui/screens/evidence/not-gone-yet.tsx'
import { handedOutSince } from '#/ui/session/bundle/handed-out.ts'
import { eraseEvidence } from '#/ui/session/describe.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** When the last file was made that may hold it; null where none was, empty until that is known. */
const useHandedOut = ({ at }: Evidence): string | null => {
  const [handed, setHanded] = useState<string | null>('')
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const last = await handedOutSince(at)
      if (!gone) setHanded(last)
    }
    void look()
    return () => {
      gone = true
    }
  }, [at])
  return handed
}

export const NoLongerAgreed = ({ evidence, onClose }: { evidence: Evidence; onClose: () => void }) => {
  const words = t('evidence')
  const toast = useToast()
  const handed = useHandedOut(evidence)
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [waits, setWaits] = useState(false)
  const takeOut = async (): Promise<void> => {
    if (isWorking) return
    setWorking(true)
    // Nobody's name: what stays in the history must not say who it was.
    const erased = await eraseEvidence(evidence.id, words.noConsent, 'consent withdrawn')
    setWorking(false)
    if (!erased.ok) return setTrouble(troubleOf(erased.error))
    if (erased.value === 'waits') return setWaits(true)
    onClose()
    toast({ says: words.noConsentDone })
  }
  if (waits) return <NotGoneYet onClose={onClose} />
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.noConsentTitle}
      actions={
        <>
          <Button onClick={onClose}>{t('parts').cancel}</Button>
          <Button tone="danger" aria-disabled={isWorking} onClick={() => void takeOut()}>
            {words.noConsentDo}
          </Button>
        </>
      }
    >
      <p>{words.noConsentWhy}</p>
      {handed !== '' && (
        <p>{handed === null ? words.noConsentNotHanded : words.noConsentHanded(momentText(handed))}</p>
      )}
      {evidence.form === 'photo' && <p className="quiet">{words.noConsentCover}</p>}
      {trouble && <Notice tone="rose" live trouble={trouble} />}
    </Dialog>
  )
}
