// A photo with boxes over what should not be seen: drawn, moved and pulled by a finger or a mouse, each reached and changed
// by the keyboard too. Only drawn on the screen here; burning them in is for whoever is told of them.

import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { t } from '#/text/text.ts'
import {
  boxAround,
  boxBetween,
  corners,
  movedBox,
  pulledBox,
  sizedBox,
  type Corner,
  type CoverBox,
} from '#/ui/parts/cover-box.ts'
import type { Point, Region } from '#/ui/parts/region.ts'
import type { CoverBoxes } from '#/ui/parts/use-cover-boxes.ts'
import type { Picture } from '#/ui/parts/use-decodes.ts'
import { useZoomGestures } from '#/ui/parts/use-zoom-gestures.ts'

type Drag = {
  readonly pointer: number
  readonly box: CoverBox | null
  readonly corner: Corner | null
  readonly from: Point
  readonly now: Region | null
}

const step = 0.01
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}
/** A finger that moved less than this share of the photo meant a tap. */
const tapWithin = 0.012
const percent = (share: number): number => Math.round(share * 100)
const css = ({ x, y, w, h }: Region) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${w * 100}%`,
  height: `${h * 100}%`,
})

const isCorner = (text: string | undefined): text is Corner => corners.some((corner) => corner === text)

const dragged = ({ box, corner, from }: Drag, to: Point): Region | null => {
  const by = { x: to.x - from.x, y: to.y - from.y }
  if (Math.abs(by.x) < tapWithin && Math.abs(by.y) < tapWithin) return null
  if (box === null) return boxBetween(from, to)
  return corner === null ? movedBox(box, by) : pulledBox(box, corner, by)
}

export type CoverPhotoProps = {
  src: string
  /** Its size, so that it has its place before it is drawn and never moves under a finger. */
  picture: Picture
  alt: string
  drawing: CoverBoxes
  /** How much larger than the screen; 1 is the whole. */
  times: number
  onTimes: (times: number) => void
}

export const CoverPhoto = ({ src, picture, alt, drawing, times, onTimes }: CoverPhotoProps) => {
  const words = t('pages')
  const view = useRef<HTMLDivElement>(null)
  const photo = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const { boxes, chosen } = drawing

  // Two fingers mean the photo, not a box: what the first of them began is let go.
  useZoomGestures(view, (by, at, moved) => {
    setDrag(null)
    const next = Math.min(8, Math.max(1, times * by))
    const larger = (next - times) / times
    view.current?.scrollBy(
      (at.x + view.current.scrollLeft) * larger - moved.x,
      (at.y + view.current.scrollTop) * larger - moved.y,
    )
    onTimes(next)
  })

  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = photo.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
  }

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.isPrimary || event.button !== 0) return
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-box]') : null
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-corner]') : null
    const box = boxes.find(({ id }) => String(id) === at?.dataset['box']) ?? null
    const corner = handle?.dataset['corner']
    drawing.choose(box?.id ?? null)
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({
      pointer: event.pointerId,
      box,
      corner: isCorner(corner) ? corner : null,
      from: pointOf(event),
      now: null,
    })
  }
  const release = (event: PointerEvent<HTMLDivElement>): void => {
    if (drag === null || drag.pointer !== event.pointerId) return
    const now = dragged(drag, pointOf(event))
    setDrag(null)
    if (now !== null && drag.box !== null) drawing.change(drag.box.id, now)
    else if (now !== null) drawing.add(now)
    else if (drag.box === null) drawing.add(boxAround(drag.from, 0.2 / times))
  }
  const shown = boxes.map((box) => (drag?.now && drag.box?.id === box.id ? { ...box, ...drag.now } : box))

  const size: CSSProperties & Record<`--${string}`, number> = {
    '--ratio': picture.width / picture.height,
    '--times': times,
  }

  return (
    <div className="cover-view" ref={view}>
      <div
        ref={photo}
        className="cover-photo"
        style={size}
        onPointerDown={press}
        onPointerMove={(event) =>
          drag?.pointer === event.pointerId && setDrag({ ...drag, now: dragged(drag, pointOf(event)) })
        }
        onPointerUp={release}
        onPointerCancel={() => setDrag(null)}
      >
        <img src={src} alt={alt} width={picture.width} height={picture.height} draggable={false} />
        {shown.map((box, i) => (
          <OneBox key={box.id} box={box} number={i + 1} isChosen={box.id === chosen} drawing={drawing} />
        ))}
        {drag?.now && drag.box === null && (
          <div className="cover-box" data-way={drawing.way} style={css(drag.now)} />
        )}
      </div>
      <p className="aloud" role="status">
        {words.boxes(boxes.length)}
      </p>
    </div>
  )
}

type OneBoxProps = { box: CoverBox; number: number; isChosen: boolean; drawing: CoverBoxes }

const OneBox = ({ box, number, isChosen, drawing }: OneBoxProps) => {
  const words = t('pages')
  const element = useRef<HTMLDivElement>(null)
  const isNew = useRef(isChosen)
  // One that was just added is the one that the arrow keys are for.
  useEffect(() => {
    if (isNew.current) element.current?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = arrows[event.key]
    if (by) drawing.change(box.id, event.shiftKey ? sizedBox(box, by) : movedBox(box, by))
    else if (event.key === 'Delete' || event.key === 'Backspace') drawing.remove(box.id)
    else return
    event.preventDefault()
  }
  return (
    // No native element is a box on a picture; the role makes this one interactive, which the rules do not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={element}
      className="cover-box"
      data-box={box.id}
      data-way={box.way}
      data-chosen={isChosen ? '' : undefined}
      role="application"
      aria-roledescription={words.boxKind}
      aria-label={`${words.boxNumber(number)}: ${words.boxSays(words.ways[box.way], percent(box.x), percent(box.y), percent(box.w), percent(box.h))}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the arrow keys
      tabIndex={0}
      style={css(box)}
      onFocus={() => drawing.choose(box.id)}
      onKeyDown={onKeyDown}
    >
      {isChosen &&
        corners.map((corner) => <span key={corner} className="cover-corner" data-corner={corner} />)}
    </div>
  )
}
