// Marking the part of a photo that is the proof: drag a box, tap a place, or use the arrow keys; Shift changes the size.
// Everything a drag can do, a tap with the buttons can too.

import { Minus, Plus, X } from 'lucide-react'
import { useId, type KeyboardEvent } from 'react'
import { t } from '#/text/text.ts'
import { Button, IconButton } from '#/ui/parts/button.tsx'
import { movedRegion, regionAround, resizedRegion, scaledRegion, type Region } from '#/ui/parts/region.ts'
import { useRegionDrag } from '#/ui/parts/use-region-drag.ts'

export type PhotoRegionProps = {
  src: string
  /** What the photo shows. */
  alt: string
  /** Shares of width and height, 0..1, four decimals; undefined is the whole photo. */
  region: Region | undefined
  onRegion: (region: Region | undefined) => void
}

const step = 0.02
const arrows: Record<string, { x: number; y: number } | undefined> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}
const percent = (share: number): number => Math.round(share * 100)
const css = (share: number): string => `${share * 100}%`

export const PhotoRegion = ({ src, alt, region, onRegion }: PhotoRegionProps) => {
  const words = t('parts')
  const helpId = useId()
  const saysId = useId()
  const { shown, handlers } = useRegionDrag(region, onRegion)

  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrows[event.key]
    if (by) {
      event.preventDefault()
      if (!region) onRegion(regionAround({ x: 0.5, y: 0.5 }))
      else onRegion(event.shiftKey ? resizedRegion(region, by) : movedRegion(region, by))
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      onRegion(undefined)
    }
  }

  return (
    <div className="region">
      {/* No native element is a box on a picture; the role `application` makes this one interactive, which the rules do not know. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="region-photo"
        role="application"
        aria-roledescription={words.regionKind}
        aria-label={alt}
        aria-describedby={`${helpId} ${saysId}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <img src={src} alt="" draggable={false} />
        {shown && (
          <div
            className="region-mark"
            style={{ left: css(shown.x), top: css(shown.y), width: css(shown.w), height: css(shown.h) }}
          >
            <span className="region-corner" />
          </div>
        )}
      </div>
      <div className="region-words">
        <p className="region-says" id={saysId} aria-live="polite">
          {region ? words.regionMarked : words.regionNone}
          {region && (
            <span className="aloud">
              {words.regionSays(percent(region.x), percent(region.y), percent(region.w), percent(region.h))}
            </span>
          )}
        </p>
        <p className="quiet" id={helpId}>
          {words.regionHelp} <span className="for-keys">{words.regionKeys}</span>
        </p>
      </div>
      <div className="region-tools">
        <IconButton
          icon={Minus}
          label={words.smaller}
          disabled={!region}
          onClick={() => region && onRegion(scaledRegion(region, 1 / 1.25))}
        />
        <IconButton
          icon={Plus}
          label={words.bigger}
          disabled={!region}
          onClick={() => region && onRegion(scaledRegion(region, 1.25))}
        />
        <Button tone="quiet" icon={X} disabled={!region} onClick={() => onRegion(undefined)}>
          {words.noMark}
        </Button>
      </div>
    </div>
  )
}
