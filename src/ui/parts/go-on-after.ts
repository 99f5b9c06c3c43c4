// Whoever closes something by keyboard goes on from what comes next on the screen, or from its head: the button that they
// pressed is gone, and their place in the page with it. Whoever presses by mouse or finger is never moved.

/** What one can go on from. */
export const stops = 'input, select, textarea, button, a[href]'

const goOn = (from: Element): void => {
  const screen = from.closest('dialog, main')
  for (const next of screen?.querySelectorAll<HTMLElement>(stops) ?? []) {
    // Neither before it nor in it.
    if (from.compareDocumentPosition(next) !== Node.DOCUMENT_POSITION_FOLLOWING) continue
    next.focus()
    // What is folded away or switched off takes none.
    if (document.activeElement === next) return
  }
  screen?.querySelector<HTMLElement>('h1, h2')?.focus()
}

/** For `ref` of the button that closes a notice. It acts when the button goes, not when it is pressed: closing may fail. */
export const goOnAfter = (button: HTMLElement | null): (() => void) => {
  let byKeyboard = false
  const note = ({ detail }: MouseEvent): void => {
    // How often it was pressed there; never by keyboard.
    byKeyboard = detail === 0
  }
  button?.addEventListener('click', note)
  return () => {
    button?.removeEventListener('click', note)
    if (byKeyboard && document.activeElement === button) goOn(button?.closest('.notice') ?? document.body)
  }
}
