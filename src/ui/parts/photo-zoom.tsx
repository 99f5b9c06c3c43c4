// A photo over the whole screen: as a whole first, then larger, moved by scrolling; two fingers zoom as everywhere.

import { Minus, Plus, X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import { IconButton } from '#/ui/parts/button.tsx'
import { PageTurner, type PageTurnerProps } from '#/ui/parts/page-turner.tsx'
import { useBackCloses } from '#/ui/parts/use-back-closes.ts'
import { useSwipe } from '#/ui/parts/use-swipe.ts'
import { PhotoWithMarks, type MarkedPhotoProps } from '#/ui/parts/photo-with-marks.tsx'

const most = 8

export type PhotoZoomProps = MarkedPhotoProps & {
  onClose: () => void
  /** Where it is one page of several; `src` may be empty while the next one is read. */
  pager?: PageTurnerProps | undefined
}

/** How far the page turns; 0 for any other press. The arrow keys move a photo that is larger than the screen. */
const turns = (press: string, isWhole: boolean): number => {
  if (press === 'PageDown' || (isWhole && press === 'ArrowRight')) return 1
  return press === 'PageUp' || (isWhole && press === 'ArrowLeft') ? -1 : 0
}

export const PhotoZoom = ({ onClose, pager, ...photo }: PhotoZoomProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [times, setTimes] = useState(1)
  const words = t('parts')
  const isWhole = times === 1
  const turn = (by: number): void => {
    if (pager === undefined || by === 0) return
    const to = pager.at + by
    if (to >= 1 && to <= pager.of) pager.onGo(to)
  }
  const swipe = useSwipe((by) => isWhole && turn(by))
  useBackCloses(onClose)
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
      onKeyDown={(event) => {
        const by = pager === undefined ? 0 : turns(event.key, isWhole)
        if (by === 0) return
        event.preventDefault()
        turn(by)
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
    >
      <div className="zoom-tools">
        {pager && <PageTurner {...pager} />}
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
      <div
        className="zoom-view"
        role="group"
        aria-label={photo.alt}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the arrow keys
        tabIndex={0}
        data-whole={isWhole ? '' : undefined}
        {...swipe}
      >
        <div className="zoom-photo" style={{ zoom: times }}>
          {photo.src !== '' && <PhotoWithMarks {...photo} />}
        </div>
      </div>
    </dialog>
  )
}
