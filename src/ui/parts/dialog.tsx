// The native dialog: modal, Escape and the phone's Back close, focus goes in and comes back to where it was. A sheet is the same, rising from
// the bottom of a phone; a tap beside a sheet closes it, beside a dialog nothing happens, so that nobody loses what they typed.

import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { IconButton } from '#/ui/parts/button.tsx'
import { useBackCloses } from '#/ui/parts/use-back-closes.ts'

export type DialogProps = {
  open: boolean
  /** Asked to close; the dialog stays until `open` is false. */
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
}

export const Dialog = ({ open, ...rest }: DialogProps) =>
  open ? <OpenDialog place="centre" {...rest} /> : null
export const Sheet = ({ open, ...rest }: DialogProps) =>
  open ? <OpenDialog place="sheet" {...rest} /> : null

type OpenDialogProps = Omit<DialogProps, 'open'> & { place: 'centre' | 'sheet' }

// Mounted only while open: a layout effect of a part that goes is undone before its elements are, so close() can still give the focus back.
const OpenDialog = ({ place, onClose, title, children, actions }: OpenDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useBackCloses(onClose)

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    const opener = document.activeElement
    element.showModal()
    // The native rule would choose the close button; the title says where one is.
    const first = element.querySelector<HTMLElement>('[data-first]') ?? element.querySelector('h2')
    first?.focus()
    return () => {
      element.close()
      // WebKit gives the focus back only to what was focused by keyboard.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-place={place}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file input's own cancel comes up to here too.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        // Chromium closes at a second Escape whatever we say. A development double-mount has opened it again by now.
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose()
      }}
      onPointerDown={(event) => {
        if (place === 'sheet' && event.target === event.currentTarget) onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={t('parts').close} onClick={onClose} />
      </div>
      {children !== undefined && <div className="dialog-body">{children}</div>}
      {actions !== undefined && <div className="dialog-actions">{actions}</div>}
      {/* What is outside a modal dialog is not read aloud, so each has its own voice (announce.tsx). */}
      <div className="aloud" aria-live="polite" data-live="" />
    </dialog>
  )
}
