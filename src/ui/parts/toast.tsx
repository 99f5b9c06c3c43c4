// "B1 · 2.3 claimed · Undo": what just happened, and the way back, for as long as a person needs. One at a time, newest wins.
// Never the only place where something can be undone, never over what is tapped next where a screen has a place for it
// (toast-place.tsx), and never for bad news: that is a Notice.

import { Check, X } from 'lucide-react'
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { t } from '#/text/text.ts'
import { Button, IconButton } from '#/ui/parts/button.tsx'

export type ToastMessage = { says: ReactNode; more?: ReactNode; onUndo?: () => void }
export type ShowToast = (message: ToastMessage) => void

const ToastContext = createContext<ShowToast | undefined>(undefined)
/** Takes an element that is there to hold the toast, and gives back how it is let go. */
export const ToastPlaceContext = createContext<((place: Element) => () => void) | undefined>(undefined)

/** In ticks, of which a page that stands still makes one: it is not taken away before anybody has seen it. */
const showFor = 20
/** Milliseconds. The count begins anew once the toast is no longer hovered and does not hold the focus. */
const tick = 500

/** `at`: the address. What may be undone is undone where it was done, and hides nothing anywhere else. */
export const ToastProvider = ({ children, at = '' }: { children: ReactNode; at?: string }) => {
  const [toast, setToast] = useState<ToastMessage & { number: number; at: string }>()
  const [held, setHeld] = useState(false)
  const [place, setPlace] = useState<Element | null>(null)
  const cameFrom = useRef<Element>(null)

  const show = useCallback<ShowToast>(
    (message) => {
      cameFrom.current = document.activeElement
      setHeld(false)
      setToast((last) => ({ ...message, number: (last?.number ?? 0) + 1, at }))
    },
    [at],
  )
  const dismiss = useCallback(() => {
    setToast(undefined)
    setHeld(false)
  }, [])

  const takePlace = useCallback((offered: Element) => {
    setPlace(offered)
    return () => setPlace((now) => (now === offered ? null : now))
  }, [])

  useEffect(() => {
    if (!toast || held) return
    let ticks = 0
    const timer = setInterval(() => ++ticks === showFor && dismiss(), tick)
    return () => clearInterval(timer)
  }, [toast, held, dismiss])

  const isHere = toast && (toast.onUndo === undefined || toast.at === at)

  const leave = () => {
    dismiss()
    // The button that had the focus goes; the place it was called from is still there.
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
  }

  const shown = isHere && (
    <div
      key={toast.number}
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Check aria-hidden />
      <span className="toast-words">
        {toast.says}
        {toast.more !== undefined && <small>{toast.more}</small>}
      </span>
      {toast.onUndo && (
        <Button
          tone="quiet"
          onClick={() => {
            toast.onUndo?.()
            leave()
          }}
        >
          {t('parts').undo}
        </Button>
      )}
      <IconButton icon={X} label={t('parts').close} onClick={leave} />
    </div>
  )

  return (
    <ToastContext value={show}>
      <ToastPlaceContext value={takePlace}>{children}</ToastPlaceContext>
      {place && createPortal(shown, place)}
      <div className="toasts" role="status">
        {!place && shown}
      </div>
    </ToastContext>
  )
}

export const useToast = (): ShowToast => {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast needs a ToastProvider above it')
  return show
}
