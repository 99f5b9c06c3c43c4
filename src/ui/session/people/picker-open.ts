// Whether the camera or the file chooser is open: both hide the page, and bring something back to the very element that
// opened them, which must be there still.

/** After the page is back: enough for a large photo to be handed over, and short for whoever looks. */
const patience = 3_000

let isOpen = false
let waiting: (() => void) | null = null

const isPicker = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'file'

const closed = (): void => {
  isOpen = false
  const then = waiting
  waiting = null
  // After the screen has taken what was chosen.
  if (then !== null) setTimeout(then)
}

document.addEventListener('click', ({ target }) => {
  if (isPicker(target)) isOpen = true
})
for (const end of ['change', 'cancel'])
  document.addEventListener(
    end,
    ({ target }) => {
      if (isPicker(target)) closed()
    },
    true,
  )

export const isOnIts = (): boolean => isOpen

/** When it has answered, or has had the time to. */
export const onPickers = (then: () => void): void => {
  waiting = then
  setTimeout(closed, patience)
}
