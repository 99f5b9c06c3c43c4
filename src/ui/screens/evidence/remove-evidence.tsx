// Ways to take evidence out: withdraw it, which keeps everything and only stops it counting, erase it for good, or erase it
// because somebody in it no longer agrees. Each asks first and says exactly what happens.

import { Eraser, Undo2, UserX } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { NoLongerAgreed } from '#/ui/screens/evidence/no-longer-agreed.tsx'
import { NotGoneYet } from '#/ui/screens/evidence/not-gone-yet.tsx'
import { eraseEvidence, withdrawEvidence } from '#/ui/session/describe.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useDraft } from '#/ui/session/use-draft.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

type Way = 'withdraw' | 'erase'

export const RemoveEvidence = ({ view }: { view: EvidenceView }) => {
  const words = t('evidence')
  const { evidence, mayChange, portfolio } = view
  const [asking, setAsking] = useState<Way | null>(null)
  const [asksConsent, setAsksConsent] = useState(false)
  const isAsked = portfolio.erased.asked.heads.has(evidence.id)
  const mayErase = view.mayErase && !isAsked
  if (!mayErase && !mayChange && !asksConsent && asking === null) return null
  return (
    <>
      <Details summary={words.remove}>
        <p className="quiet">{words.removeWhy}</p>
        <Cluster>
          {mayChange && (
            <Button icon={Undo2} onClick={() => setAsking('withdraw')}>
              {words.withdraw}
            </Button>
          )}
          {mayErase && (
            <>
              <Button icon={Eraser} onClick={() => setAsking('erase')}>
                {words.erase}
              </Button>
              <Button icon={UserX} onClick={() => setAsksConsent(true)}>
                {words.noConsent}
              </Button>
            </>
          )}
        </Cluster>
      </Details>
      {asksConsent && <NoLongerAgreed evidence={evidence} onClose={() => setAsksConsent(false)} />}
      {asking && <AskToRemove way={asking} evidence={evidence.id} onClose={() => setAsking(null)} />}
    </>
  )
}

type AskToRemoveProps = { way: Way; evidence: string; onClose: () => void }

const AskToRemove = ({ way, evidence, onClose }: AskToRemoveProps) => {
  const words = t('evidence')
  const toast = useToast()
  // A reason half written is still there when the phone comes back, and goes with the evidence.
  const reason = useDraft(`reason to ${way}`, evidence)
  const [working, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [waits, setWaits] = useState(false)
  const isErasing = way === 'erase'
  const remove = async (): Promise<void> => {
    if (working) return
    setWorking(true)
    const removed = await (isErasing ? eraseEvidence : withdrawEvidence)(evidence, reason.text.trim())
    setWorking(false)
    if (!removed.ok) return setTrouble(troubleOf(removed.error))
    reason.drop()
    if (removed.value === 'waits') return setWaits(true)
    onClose()
    toast({ says: isErasing ? words.erased : words.withdrawn })
  }
  if (waits) return <NotGoneYet onClose={onClose} />
  return (
    <Dialog
      open
      onClose={onClose}
      title={isErasing ? words.eraseTitle : words.withdrawTitle}
      actions={
        <>
          <Button onClick={onClose}>{t('parts').cancel}</Button>
          <Button tone="danger" aria-disabled={working} onClick={() => void remove()}>
            {isErasing ? words.eraseDo : words.withdrawDo}
          </Button>
        </>
      }
    >
      <p>{isErasing ? words.eraseWhy : words.withdrawWhy}</p>
      <TextField
        label={isErasing ? words.eraseReason : words.withdrawReason}
        {...(isErasing && { hint: words.eraseReasonHint })}
        value={reason.text}
        onChange={reason.setText}
        maxLength={1_000}
      />
      {trouble && <Notice tone="rose" live trouble={trouble} />}
    </Dialog>
  )
}
