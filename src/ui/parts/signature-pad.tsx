// Where somebody signs with a finger, a pen or a mouse; or, whoever cannot draw, by typing their name. It hands on lines in
// thousandths of the box's width, which look the same on every screen, and keeps nothing itself.

import { Eraser } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type Pad from 'signature_pad'
import type { PointGroup } from 'signature_pad'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'

type Strokes = readonly (readonly number[])[]

export type SignaturePadProps = {
  label: string
  /** Whether it is drawn, and if so what; otherwise the name stands for it. */
  way: 'drawn' | 'typed'
  onWay: (way: 'drawn' | 'typed') => void
  strokes: Strokes
  onStrokes: (strokes: Strokes) => void
  name: string
  onName: (name: string) => void
  error?: string
}

const unit = 1_000
/** As many as the history holds of one line, and lines of one signature. */
const mostPoints = 2_000
const mostLines = 500

const linesOf = (groups: readonly PointGroup[], width: number): Strokes =>
  groups
    .flatMap(({ points }) =>
      Array.from({ length: Math.ceil(points.length / mostPoints) }, (_, i) =>
        points
          .slice(i * mostPoints, (i + 1) * mostPoints)
          .flatMap(({ x, y }) => [x, y].map((at) => Math.round((at / width) * unit))),
      ),
    )
    .slice(0, mostLines)

const groupsOf = (strokes: Strokes, width: number, pad: Pad): PointGroup[] =>
  strokes.map((stroke) => ({
    dotSize: pad.dotSize,
    minWidth: pad.minWidth,
    maxWidth: pad.maxWidth,
    penColor: pad.penColor,
    velocityFilterWeight: pad.velocityFilterWeight,
    compositeOperation: pad.compositeOperation,
    points: Array.from({ length: Math.floor(stroke.length / 2) }, (_, i) => ({
      x: ((stroke[2 * i] ?? 0) / unit) * width,
      y: ((stroke[2 * i + 1] ?? 0) / unit) * width,
      pressure: 0.5,
      time: i * 16,
    })),
  }))

/** Draws what is held already, as after a screen was turned. */
const fit = (canvas: HTMLCanvasElement, pad: Pad, strokes: Strokes): void => {
  const { width, height } = canvas.getBoundingClientRect()
  const ratio = Math.max(1, devicePixelRatio)
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  canvas.getContext('2d')?.scale(ratio, ratio)
  pad.penColor = getComputedStyle(canvas).color
  pad.fromData(groupsOf(strokes, width, pad))
}

const useDrawing = (strokes: Strokes, onStrokes: (strokes: Strokes) => void) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef({ strokes, onStrokes })
  useEffect(() => {
    drawn.current = { strokes, onStrokes }
  })
  const pad = useRef<Pad>(null)
  useEffect(() => {
    const { current: box } = canvas
    if (box === null) return
    let isHere = true
    let size = ''
    const refit = (): void => {
      const { width, height } = box.getBoundingClientRect()
      // Fitting draws anew what is held, and would wipe away the line that is being drawn.
      if (pad.current === null || size === `${width} ${height}`) return
      size = `${width} ${height}`
      fit(box, pad.current, drawn.current.strokes)
    }
    const turning = new ResizeObserver(refit)
    const load = async (): Promise<void> => {
      const { default: SignaturePadOf } = await import('signature_pad')
      if (!isHere) return
      const made = new SignaturePadOf(box, { minWidth: 1, maxWidth: 2.6 })
      pad.current = made
      made.addEventListener('endStroke', () => {
        drawn.current.onStrokes(linesOf(made.toData(), box.getBoundingClientRect().width))
      })
      // Now, and not when the browser first tells the size: by then somebody may be drawing.
      refit()
      turning.observe(box)
    }
    void load()
    return () => {
      isHere = false
      turning.disconnect()
      pad.current?.off()
      pad.current = null
    }
  }, [])
  const isEmpty = strokes.length === 0
  useEffect(() => {
    if (isEmpty) pad.current?.clear()
  }, [isEmpty])
  return canvas
}

type DrawingProps = Pick<SignaturePadProps, 'label' | 'strokes' | 'onStrokes'>

const Drawing = ({ label, strokes, onStrokes }: DrawingProps) => {
  const words = t('witness').signing
  const canvas = useDrawing(strokes, onStrokes)
  const hint = useId()
  return (
    <>
      <p className="field-label" aria-hidden>
        {label}
      </p>
      <div className="signing-box">
        <canvas ref={canvas} role="img" aria-label={label} aria-describedby={hint} />
      </div>
      <p className="field-hint" id={hint} role="status">
        {strokes.length === 0 ? words.draw : words.drawn}
      </p>
    </>
  )
}

export const SignaturePad = (props: SignaturePadProps) => {
  const { label, way, onWay, strokes, onStrokes, name, onName, error } = props
  const words = t('witness').signing
  return (
    <div className="signing">
      {way === 'drawn' ? (
        <Drawing label={label} strokes={strokes} onStrokes={onStrokes} />
      ) : (
        <TextField
          label={words.typed}
          hint={words.typedHint}
          value={name}
          onChange={onName}
          maxLength={1_000}
        />
      )}
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <Cluster>
        {way === 'drawn' && (
          <Button
            tone="quiet"
            icon={Eraser}
            aria-disabled={strokes.length === 0}
            onClick={() => onStrokes([])}
          >
            {words.clear}
          </Button>
        )}
        <Button tone="quiet" onClick={() => onWay(way === 'drawn' ? 'typed' : 'drawn')}>
          {way === 'drawn' ? words.typeInstead : words.drawInstead}
        </Button>
      </Cluster>
    </div>
  )
}
