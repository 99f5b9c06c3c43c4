// Offers a newer version, in words. It must never cover the work, press itself, or appear twice once put off.

import { useState, useSyncExternalStore } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { applyUpdate, onUpdateState, updateState } from './update.ts'

/** Place it where it takes room of its own; it is empty, but announced to screen readers, until there is something to offer. */
export const UpdatePrompt = () => {
  const state = useSyncExternalStore(onUpdateState, updateState)
  const [isPutOff, setPutOff] = useState(false)
  const words = t('app')
  return (
    <div role="status">
      {state !== 'none' && !isPutOff && (
        <Notice
          title={words.updateReady}
          actions={
            <>
              <Button tone="primary" aria-disabled={state === 'applying'} onClick={() => void applyUpdate()}>
                {words.updateNow}
              </Button>
              <Button tone="quiet" onClick={() => setPutOff(true)}>
                {words.later}
              </Button>
            </>
          }
        >
          <p>{state === 'busy' ? words.updateLater : words.updateWhy}</p>
        </Notice>
      )}
    </div>
  )
}
