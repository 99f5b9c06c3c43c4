// Which pages of a scrolled document are in view or nearly so, and which one a person is reading: told by the browser, so
// that three hundred pages cost no more than three.

import { useEffect, useState, type RefObject } from 'react'

export type PagesInView = {
  /** To be drawn. */
  readonly near: ReadonlySet<number>
  /** The page at a line that goes from the view's top at the beginning to its bottom at the end, so that each is met. */
  readonly reading: number
}

const pageOf = (element: Element): number =>
  element instanceof HTMLElement ? Number(element.dataset['page']) : 0

/** How many begin above `line`; they stand in their order. */
const firstAfter = (sheets: readonly HTMLElement[], line: number): number => {
  let [low, high] = [0, sheets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sheets[middle]?.offsetTop ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low
}

/** Pages are elements with `data-page` inside `scroller`. */
export const usePagesInView = (
  scroller: RefObject<HTMLElement | null>,
  pages: number,
  first: number,
): PagesInView => {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([first]))
  const [reading, setReading] = useState(first)
  useEffect(() => {
    const root = scroller.current
    if (root === null || pages === 0) return
    const around = new IntersectionObserver(
      (changes) =>
        setNear((before) => {
          const now = new Set(before)
          for (const { target, isIntersecting } of changes)
            if (isIntersecting) now.add(pageOf(target))
            else now.delete(pageOf(target))
          return now
        }),
      { root, rootMargin: '50% 100%' },
    )
    const sheets = [...root.querySelectorAll<HTMLElement>('[data-page]')]
    let soon = 0
    const look = (): void => {
      const { scrollTop, scrollHeight, clientHeight } = root
      const line = scrollTop + clientHeight * (scrollTop / Math.max(1, scrollHeight - clientHeight))
      setReading(Math.max(1, firstAfter(sheets, line)))
    }
    const onScroll = (): void => {
      cancelAnimationFrame(soon)
      soon = requestAnimationFrame(look)
    }
    root.addEventListener('scroll', onScroll, { passive: true })
    for (const sheet of sheets) around.observe(sheet)
    return () => {
      around.disconnect()
      root.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(soon)
    }
  }, [scroller, pages])
  return { near, reading }
}
