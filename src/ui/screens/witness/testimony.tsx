// The witness's three screens, in this order: who they are, what they saw, and reading it again before they sign. Missing
// answers are for the assessor to ask for later; only their words and a signature are asked for here.

import { useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { AboutYou } from '#/ui/screens/witness/about-you.tsx'
import { ReadAndSign, type Signature } from '#/ui/screens/witness/read-and-sign.tsx'
import { WhatYouSaw } from '#/ui/screens/witness/what-you-saw.tsx'
import type { HandedOver } from '#/ui/session/session.ts'
import { keepTestimony } from '#/ui/session/witness/keep-testimony.ts'
import type { TestimonyWords } from '#/ui/session/witness/testimony-words.ts'
import { useTestimony } from '#/ui/session/witness/use-testimony.ts'

export type TestimonyProps = {
  handed: HandedOver
  onSigned: (evidence: string) => void
  onBack: () => void
}

/** The heading of each screen as it comes, where whoever was handed the device, or pressed Next, goes on reading. */
const useHeadingFocus = (step: string | null): void => {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (step === null || last.current === step) return
    last.current = step
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [step])
}

export const Testimony = ({ handed, onSigned, onBack }: TestimonyProps) => {
  const texts = t('witness')
  const { words, state, isReady, change, drop } = useTestimony(handed)
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useHeadingFocus(isReady ? words.step : null)
  if (!isReady) return null

  const { candidate, isExpert } = handed
  const to = (step: TestimonyWords['step']): void => change({ step })
  const sign = async ({ name, strokes }: Signature): Promise<void> => {
    if (isSaving) return
    setSaving(true)
    const signed = { statement: texts.statement, name: name.trim(), strokes }
    const kept = await keepTestimony(handed, { ...words, name: words.name || name }, signed)
    setSaving(false)
    if (!kept.ok) return setTrouble(texts.notSigned)
    drop()
    onSigned(kept.value)
  }
  const shared = { words, change, candidate }
  return (
    <>
      {words.step === 'you' && <AboutYou {...shared} isExpert={isExpert} onNext={() => to('seen')} />}
      {words.step === 'seen' && (
        <WhatYouSaw {...shared} state={state} onBack={() => to('you')} onNext={() => to('sign')} />
      )}
      {words.step === 'sign' && (
        <ReadAndSign
          words={words}
          isSaving={isSaving}
          onChange={() => to('seen')}
          onSign={(signature) => void sign(signature)}
        />
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <Cluster>
        <Button tone="quiet" onClick={onBack}>
          {texts.giveBack(candidate)}
        </Button>
      </Cluster>
    </>
  )
}
