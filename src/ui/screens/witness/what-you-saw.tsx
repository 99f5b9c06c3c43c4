// The witness's account: one box, typed or spoken, and the day. Never begun by anybody else.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import type { StepProps } from '#/ui/screens/witness/about-you.tsx'
import type { TestimonyEditing } from '#/ui/session/witness/use-testimony.ts'
import { isUnsaid } from '#/ui/session/witness/testimony-words.ts'

const saying = (state: TestimonyEditing['state']): string => {
  const texts = t('witness')
  if (state === 'not kept') return texts.notKept
  return state === 'kept' ? texts.kept : ''
}

type WhatYouSawProps = StepProps & {
  state: TestimonyEditing['state']
  onBack: () => void
  onNext: () => void
}

export const WhatYouSaw = ({ words, change, candidate, state, onBack, onNext }: WhatYouSawProps) => {
  const texts = t('witness')
  const [wasAsked, setAsked] = useState(false)
  const isEmpty = isUnsaid(words)
  return (
    <>
      <TopBar title={texts.seen(candidate)} back={onBack} />
      <div className="seen-box">
        <SpokenTextArea
          label={texts.seenAsk(candidate)}
          hint={texts.seenHint}
          rows={9}
          maxLength={1_000_000}
          value={words.account}
          onChange={(account) => change({ account })}
          {...(wasAsked && isEmpty && { error: texts.seenEmpty })}
        />
      </div>
      <p className="quiet" role="status">
        {isEmpty ? '' : saying(state)}
      </p>
      <TextField
        type="date"
        label={texts.when}
        value={words.performedOn}
        onChange={(performedOn) => change({ performedOn })}
      />
      <FootAction>
        <Button tone="primary" size="large" wide onClick={() => (isEmpty ? setAsked(true) : onNext())}>
          {texts.next}
        </Button>
      </FootAction>
    </>
  )
}
