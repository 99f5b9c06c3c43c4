// A photo over the whole screen: as a whole first, then larger, moved by scrolling; two fingers zoom as everywhere.

import { Minus, Plus, X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import { IconButton } from '#/ui/parts/button.tsx'
import { PhotoWithMarks, type MarkedPhotoProps } from '#/ui/parts/photo-with-marks.tsx'

const most = 8

export const PhotoZoom = ({ onClose, ...photo }: MarkedPhotoProps & { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [times, setTimes] = useState(1)
  const words = t('parts')
  useLayoutEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="zoom"
      aria-label={photo.alt}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
    >
      <div className="zoom-tools">
        <IconButton
          icon={Minus}
          label={words.smaller}
          disabled={times <= 1}
          onClick={() => setTimes(Math.max(1, times / 1.5))}
        />
        <IconButton
          icon={Plus}
          label={words.bigger}
          disabled={times >= most}
          onClick={() => setTimes(Math.min(most, times * 1.5))}
        />
        <IconButton icon={X} label={words.close} onClick={onClose} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the arrow keys */}
      <div className="zoom-view" role="group" aria-label={photo.alt} tabIndex={0}>
        <div className="zoom-photo" style={{ zoom: times }}>
          <PhotoWithMarks {...photo} />
        </div>
      </div>
    </dialog>
  )
}
