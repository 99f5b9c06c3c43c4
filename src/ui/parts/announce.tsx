// What is said aloud while the eyes are elsewhere: saving, saved, syncing. Polite always: nothing here may interrupt.

import { createContext, use, useCallback, useRef, type ReactNode } from 'react'

export type Announce = (says: string) => void

const AnnounceContext = createContext<Announce | undefined>(undefined)

/** Once, around the app. */
export const LiveRegion = ({ children }: { children: ReactNode }) => {
  const region = useRef<HTMLDivElement>(null)
  const announce = useCallback<Announce>((says) => {
    // While a modal dialog is open the page is inert, and so is a live region in it: speak from the dialog.
    const voices = document.querySelectorAll<HTMLElement>('dialog:modal [data-live]')
    const voice = voices.item(voices.length - 1) ?? region.current
    if (!voice) return
    // The same words twice are a change only if the text differs.
    voice.textContent = voice.textContent === says ? `${says}\u00A0` : says
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div ref={region} className="aloud" aria-live="polite" />
    </AnnounceContext>
  )
}

/** Outside a `LiveRegion` (a page of a bundle) it says nothing. */
export const useAnnounce = (): Announce => use(AnnounceContext) ?? silent

const silent: Announce = () => undefined
