// Offers a newer version, in words. It must never cover the work, press itself, or appear twice once put off.

import { useState, useSyncExternalStore } from 'react'
import { t } from '#/text/text.ts'
import { applyUpdate, onUpdateState, updateState } from './update.ts'

/** Place it where it takes room of its own; it is empty, but announced to screen readers, until there is something to offer. */
export const UpdatePrompt = () => {
  const state = useSyncExternalStore(onUpdateState, updateState)
  const [isPutOff, setPutOff] = useState(false)
  const words = t('app')
  return (
    <div role="status">
      {state !== 'none' && !isPutOff && (
        <div className="notice">
          <div className="notice-words">
            <p className="notice-title">{words.updateReady}</p>
            <p>{state === 'busy' ? words.updateLater : words.updateWhy}</p>
          </div>
          <div className="notice-actions">
            <button
              type="button"
              className="button"
              data-tone="primary"
              aria-disabled={state === 'applying'}
              onClick={() => void applyUpdate()}
            >
              {words.updateNow}
            </button>
            <button type="button" className="button" data-tone="quiet" onClick={() => setPutOff(true)}>
              {words.later}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
