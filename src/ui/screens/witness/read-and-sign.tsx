// The account, read back to whoever gave it before they put their name to it. What is shown here is exactly what is signed.

import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { SignaturePad } from '#/ui/parts/signature-pad.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { ReadAloud } from '#/ui/parts/voice/read-aloud.tsx'
import type { TestimonyWords } from '#/ui/session/witness/testimony-words.ts'

export type Signature = { readonly name: string; readonly strokes: readonly (readonly number[])[] }

type ReadAndSignProps = {
  words: TestimonyWords
  isSaving: boolean
  onChange: () => void
  onSign: (signature: Signature) => void
}

export const ReadAndSign = ({ words, isSaving, onChange, onSign }: ReadAndSignProps) => {
  const texts = t('witness')
  const [way, setWay] = useState<'drawn' | 'typed'>('drawn')
  const [strokes, setStrokes] = useState<Signature['strokes']>([])
  const [name, setName] = useState(words.name)
  const [error, setError] = useState('')
  const sign = (): void => {
    const missing = way === 'drawn' ? strokes.length === 0 : name.trim() === ''
    if (missing) return setError(way === 'drawn' ? texts.signMissing : texts.nameMissing)
    onSign(way === 'drawn' ? { name: words.name, strokes } : { name, strokes: [] })
  }
  const who = [words.name.trim() || texts.noName, words.job, words.relation, dayText(words.performedOn)]
  return (
    <>
      <TopBar title={texts.readBack} back={onChange} backLabel={texts.change} />
      <Card>
        <div className="beside-reader">
          <p className="quiet">{who.filter((each) => each !== '').join(' · ')}</p>
          <ReadAloud key={words.account} words={words.account} />
        </div>
        <blockquote className="their-words">{words.account}</blockquote>
        <Button tone="quiet" onClick={onChange}>
          {texts.change}
        </Button>
      </Card>
      <SignaturePad
        label={texts.sign}
        way={way}
        onWay={(next) => {
          setError('')
          setWay(next)
        }}
        strokes={strokes}
        onStrokes={(drawn) => {
          setError('')
          setStrokes(drawn)
        }}
        name={name}
        onName={setName}
        {...(error !== '' && { error })}
      />
      <FootAction>
        <Button tone="primary" size="large" wide icon={PenLine} aria-disabled={isSaving} onClick={sign}>
          {isSaving ? texts.saving : texts.statement}
        </Button>
      </FootAction>
    </>
  )
}
