// Putting one's name to what several people made together, on one's own device: an observation, questions, a discussion.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { SignHere, type SignedHere } from '#/ui/parts/sign-here.tsx'
import { append } from '#/ui/session/append.ts'
import { signing } from '#/ui/session/signing.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useOwnDevice } from '#/ui/session/use-portfolio.ts'
import { signerHere } from '#/ui/session/signers.ts'

export const SignEvidence = ({ view: { evidence, portfolio, maySign } }: { view: EvidenceView }) => {
  const announce = useAnnounce()
  const device = useOwnDevice()
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const signer = maySign ? signerHere(portfolio, evidence, device) : null
  if (signer === null) return null

  const sign = async (signed: SignedHere): Promise<void> => {
    if (isSaving) return
    setSaving(true)
    const { statement, capacity } = signer
    const said = await orLost(append([signing({ statement, capacity, ...signed }, evidence)]))
    setSaving(false)
    if (said.ok) announce(t('joining').signing.signed(signed.name))
    else setTrouble(troubleOf(said.error))
  }

  return (
    <>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <SignHere
        statement={signer.statement}
        name={signer.name}
        isSaving={isSaving}
        onSign={(signed) => void sign(signed)}
      />
    </>
  )
}
