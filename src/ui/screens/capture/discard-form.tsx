// Throwing away what has not been saved as evidence: asked once, because it cannot be brought back. Whoever did it begins again
// at the head of the screen, for the button that asked has gone.

import { useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'

type DiscardFormProps = { title?: string; why: string; onDiscard: () => void }

export const DiscardForm = ({ title = t('forms').discardTitle, why, onDiscard }: DiscardFormProps) => {
  const words = t('forms')
  const [asking, setAsking] = useState(false)
  const isThrown = useRef(false)
  useEffect(
    () => () => {
      if (isThrown.current) document.querySelector<HTMLElement>('main h1')?.focus()
    },
    [],
  )
  return (
    <>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t('capture').discard}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.keepOn}</Button>
            <Button
              tone="danger"
              onClick={() => {
                isThrown.current = true
                setAsking(false)
                onDiscard()
              }}
            >
              {t('capture').noteThrow}
            </Button>
          </>
        }
      >
        <p>{why}</p>
      </Dialog>
    </>
  )
}
