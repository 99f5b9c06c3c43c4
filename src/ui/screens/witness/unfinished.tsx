// What a witness began and did not sign: named, never shown. The candidate may hand the device over again, or throw it away.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { useUnfinished } from '#/ui/session/witness/use-unfinished.ts'

export const Unfinished = () => {
  const words = t('witness')
  const { name, drop } = useUnfinished()
  const [isAsking, setAsking] = useState(false)
  if (name === null) return null
  return (
    <Notice tone="amber" title={words.left(name)}>
      <p>{words.leftMore}</p>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {words.throwAway}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.throwSure}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.keepIt}</Button>
            <Button
              tone="danger"
              onClick={() => {
                drop()
                setAsking(false)
              }}
            >
              {words.throwAway}
            </Button>
          </>
        }
      >
        <p>{words.throwWhy}</p>
      </Dialog>
    </Notice>
  )
}
