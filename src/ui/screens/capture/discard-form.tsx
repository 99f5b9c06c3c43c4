// Throwing away what has not been saved as evidence: asked once, because it cannot be brought back.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'

export const DiscardForm = ({ why, onDiscard }: { why: string; onDiscard: () => void }) => {
  const words = t('forms')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t('capture').discard}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.discardTitle}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.keepOn}</Button>
            <Button
              tone="danger"
              onClick={() => {
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
