// A place to sign that stays closed until it is wanted: the words that are signed, the pad, and who signs. What was signed is
// handed on at once; this keeps nothing of it.

import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { SignaturePad } from '#/ui/parts/signature-pad.tsx'

export type SignedHere = { readonly name: string; readonly strokes: readonly (readonly number[])[] }

export type SignHereProps = {
  /** What is signed, in the words of whoever signs. */
  statement: string
  /** Whose signature it is, where that is known; can be changed. */
  name: string
  /** In what part, where several sign one after the other. */
  part?: string
  isSaving?: boolean
  onSign: (signed: SignedHere) => void
}

export const SignHere = ({ part, ...props }: SignHereProps) => {
  const words = t('joining').signing
  const [isOpen, setOpen] = useState(false)
  const label = words.open(props.statement)
  return (
    <div ref={keepFocus}>
      {isOpen ? (
        <Signing {...props} {...(part !== undefined && { part })} onCancel={() => setOpen(false)} />
      ) : (
        <Cluster>
          <Button
            tone="line"
            icon={PenLine}
            {...(part !== undefined && { 'aria-label': `${part}: ${label}` })}
            onClick={() => setOpen(true)}
          >
            {label}
          </Button>
          {part !== undefined && <span className="quiet">{part}</span>}
        </Cluster>
      )}
    </div>
  )
}

const Signing = ({
  statement,
  name: known,
  part,
  isSaving = false,
  onSign,
  onCancel,
}: SignHereProps & { onCancel: () => void }) => {
  const words = t('joining').signing
  const [way, setWay] = useState<'drawn' | 'typed'>('drawn')
  const [strokes, setStrokes] = useState<SignedHere['strokes']>([])
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState('')
  const name = typed ?? known
  const sign = (): void => {
    if (name.trim() === '') return setError(words.nameMissing)
    if (way === 'drawn' && strokes.length === 0) return setError(words.missing)
    onSign({ name: name.trim(), strokes: way === 'drawn' ? strokes : [] })
  }
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setError('')
      set(value)
    }
  return (
    <Card as="section" label={part ?? words.label(known)}>
      <Stack>
        <h3>{part ?? words.label(known)}</h3>
        <blockquote className="their-words">{statement}</blockquote>
        {way === 'drawn' && (
          <TextField label={words.who} value={name} onChange={change(setTyped)} maxLength={1_000} />
        )}
        <SignaturePad
          label={words.label(name.trim())}
          way={way}
          onWay={change(setWay)}
          strokes={strokes}
          onStrokes={change(setStrokes)}
          name={name}
          onName={change(setTyped)}
          {...(error !== '' && { error })}
        />
        <Cluster grow>
          <Button tone="primary" icon={PenLine} aria-disabled={isSaving} onClick={sign}>
            {isSaving ? words.saving : words.do}
          </Button>
          <Button tone="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  )
}
