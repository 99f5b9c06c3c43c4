// A button that goes away once it has done its work leaves whoever pressed it by keyboard at the top of the page. In a place
// that keeps its focus they go on from what is there instead, in the card or the part in which they were, or from the head of
// the screen where that is gone too. Nobody else's focus is ever moved.

import { stops } from '#/ui/parts/go-on-after.ts'

/** Where one goes on: the nearest of these that is still there. */
const groups = '.card, .part, .notice, .unmarked-list'

const groupsOf = (element: Element): readonly Element[] => {
  const around: Element[] = []
  for (let each = element.closest(groups); each !== null; each = each.parentElement?.closest(groups) ?? null)
    around.push(each)
  return around
}

/** For `ref`: watches for as long as the place is there. */
export const keepFocus = (place: HTMLElement | null): (() => void) => {
  let last: Element | null = null
  let around: readonly Element[] = []
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    last = target
    around = groupsOf(target)
  }
  const watch = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return
    const next = around.find((each) => each.isConnected)?.querySelector<HTMLElement>(stops)
    const head = (place?.closest('main') ?? place)?.querySelector<HTMLElement>('h1')
    last = null
    ;(next ?? head)?.focus()
  })
  place?.addEventListener('focusin', note)
  if (place !== null) watch.observe(place, { childList: true, subtree: true })
  return () => {
    place?.removeEventListener('focusin', note)
    watch.disconnect()
  }
}
