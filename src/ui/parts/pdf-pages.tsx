// The pages of a PDF, one below the other, to be scrolled and zoomed. It knows where one is; its tools are the caller's.

import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { PdfPage } from '#/ui/parts/pdf-page.tsx'
import type { OpenPdf } from '#/ui/parts/pdf-engine.ts'
import { usePagesInView } from '#/ui/parts/use-pages-in-view.ts'
import { useZoomGestures, type ZoomAt } from '#/ui/parts/use-zoom-gestures.ts'

export type PageMark = { readonly page: number; readonly code: string; readonly current: boolean }

/** A page to go to; a new one each time, so that going to the same page again is heard. */
export type Going = { readonly page: number }

export type PdfPagesProps = {
  pdf: OpenPdf
  firstRatio: number
  label: string
  marks: readonly PageMark[]
  going: Going
  onReading: (page: number) => void
  /** Page by page, from the keyboard. */
  onStep: (by: 1 | -1) => void
  times: number
  onTimes: (times: number) => void
}

const least = 1
const most = 6
export const zoomWithin = (times: number): number => Math.min(most, Math.max(least, times))

export const PdfPages = (props: PdfPagesProps) => {
  const { pdf, firstRatio, label, marks, going, onReading, onStep, times, onTimes } = props
  const view = useRef<HTMLDivElement>(null)
  const { near, reading } = usePagesInView(view, pdf.pages, going.page)
  const [ratios, setRatios] = useState<ReadonlyMap<number, number>>(new Map())
  /** Where somebody asked to be, until they scroll away themselves. */
  const asked = useRef<number | null>(going.page)
  const pinned = useRef<{ at: ZoomAt; left: number; top: number } | null>(null)

  const goTo = useCallback((page: number): void => {
    const element = view.current
    const target = element?.querySelector<HTMLElement>(`[data-page="${page}"]`)
    if (element && target) element.scrollTop = target.offsetTop - 8
  }, [])
  // A screen that is turned shows the same page.
  const sharpAt = useSharpWidth(view, () => goTo(asked.current ?? reading))
  useLayoutEffect(() => {
    asked.current = going.page
    goTo(going.page)
  }, [going, goTo])
  useEffect(() => {
    if (asked.current === null) onReading(reading)
  }, [reading, onReading])

  const onRatio = useCallback((page: number, ratio: number): void => {
    setRatios((before) => (before.get(page) === ratio ? before : new Map(before).set(page, ratio)))
  }, [])

  const zoomAt = (by: number, at: ZoomAt): void => {
    const element = view.current
    const next = zoomWithin(times * by)
    if (element === null || next === times) return
    asked.current = null
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element
    pinned.current = { at, left: (scrollLeft + at.x) / scrollWidth, top: (scrollTop + at.y) / scrollHeight }
    onTimes(next)
  }
  useZoomGestures(view, zoomAt)
  // After every change of sizes. Pages above may turn out longer or shorter than the first one: stay with what was asked for.
  useLayoutEffect(() => {
    const element = view.current
    if (element === null) return
    if (pinned.current !== null) {
      const { at, left, top } = pinned.current
      pinned.current = null
      element.scrollLeft = left * element.scrollWidth - at.x
      element.scrollTop = top * element.scrollHeight - at.y
    } else if (asked.current !== null) goTo(asked.current)
  })

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const middle = { x: event.currentTarget.clientWidth / 2, y: event.currentTarget.clientHeight / 2 }
    const does: Readonly<Record<string, () => void>> = {
      '+': () => zoomAt(1.5, middle),
      '=': () => zoomAt(1.5, middle),
      '-': () => zoomAt(1 / 1.5, middle),
      '0': () => zoomAt(1 / times, middle),
      PageDown: () => onStep(1),
      PageUp: () => onStep(-1),
      ...(times === 1 && { ArrowRight: () => onStep(1), ArrowLeft: () => onStep(-1) }),
    }
    const act = does[event.key]
    if (act === undefined || event.altKey || event.metaKey) {
      asked.current = null
      return
    }
    event.preventDefault()
    act()
  }
  const scrollsByHand = (): void => {
    asked.current = null
  }
  return (
    // What is scrolled must be reachable by keys and fingers; the same is done by the buttons above it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={view}
      className="pdf-pages"
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the arrow keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      onWheel={scrollsByHand}
      onPointerDown={scrollsByHand}
      onTouchMove={scrollsByHand}
    >
      <div className="pdf-stack" style={{ width: `calc(${times} * min(100%, 54rem))` }}>
        {Array.from({ length: pdf.pages }, (_, at) => {
          const here = marks.filter(({ page }) => page === at + 1)
          return (
            <PdfPage
              key={at}
              pdf={pdf}
              page={at + 1}
              near={near.has(at + 1)}
              ratio={ratios.get(at + 1) ?? firstRatio}
              onRatio={onRatio}
              sharpAt={sharpAt}
              mark={here.map(({ code }) => code).join(', ')}
              current={here.some(({ current }) => current)}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The width of a page, once it has stopped changing. */
const useSharpWidth = (view: RefObject<HTMLElement | null>, onViewWidth: () => void): number => {
  const [sharp, setSharp] = useState(0)
  const tell = useEffectEvent(onViewWidth)
  useEffect(() => {
    const element = view.current
    const stack = element?.firstElementChild
    if (!element || !stack) return
    let soon: ReturnType<typeof setTimeout> | undefined
    let width = element.clientWidth
    const settle = (): void => setSharp(Math.round(stack.clientWidth))
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth !== width) tell()
      width = element.clientWidth
      clearTimeout(soon)
      soon = setTimeout(settle, 150)
    })
    settle()
    sizes.observe(stack)
    return () => {
      clearTimeout(soon)
      sizes.disconnect()
    }
  }, [view])
  return sharp
}
