// Offers a newer version, in words, at the edge of the screen. It must never cover the work or press itself.

import { useState, useSyncExternalStore } from 'react'
import { applyUpdate, onUpdateState, updateState, type UpdateState } from './update.ts'
import './update-prompt.css'

const words: Record<Exclude<UpdateState, 'none'>, string> = {
  ready: 'A new version of Fieldfolio is ready. Your work stays on this device.',
  busy: 'Something is still open, here or in another tab. Save or close it, then update.',
  applying: 'Updating…',
}

export const UpdatePrompt = () => {
  const state = useSyncExternalStore(onUpdateState, updateState)
  const [isPutOff, setPutOff] = useState(false)
  const isShown = state !== 'none' && !isPutOff
  return (
    <div role="status" className="update-prompt" data-shown={isShown}>
      {isShown && (
        <>
          <p>{words[state]}</p>
          {state !== 'applying' && (
            <p className="update-prompt-choices">
              <button type="button" onClick={() => void applyUpdate()}>
                {state === 'busy' ? 'Try again' : 'Update now'}
              </button>
              <button type="button" onClick={() => setPutOff(true)}>
                Later
              </button>
            </p>
          )}
        </>
      )}
    </div>
  )
}
