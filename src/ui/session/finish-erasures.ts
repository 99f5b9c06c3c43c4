// Watches for words about erased evidence that come in later, and has them erased when the page has nothing better to do. The code for
// it is loaded only then.

import { useSession, type OpenPortfolio } from '#/ui/session/session.ts'
import { whenIdle } from '#/ui/session/when-idle.ts'

let finishing = false

const finish = async (): Promise<void> => {
  if (finishing) return
  finishing = true
  let open
  // What was folded anew meanwhile may hold more.
  do {
    await whenIdle()
    open = useSession.getState().open
    if (open !== null) await eraseIn(open)
  } while (useSession.getState().open?.portfolio !== open?.portfolio)
  finishing = false
}

const eraseIn = (open: OpenPortfolio): Promise<void> =>
  import('#/ui/session/erase-left-behind.ts')
    .then(({ eraseLeftBehind }) => eraseLeftBehind(open))
    // Tried again at the next opening.
    .catch(() => undefined)

let watching = false

/** Before a portfolio is shown; once is enough. */
export const finishErasures = (): void => {
  if (watching) return
  watching = true
  useSession.subscribe(({ open }, before) => {
    if (open === null || open.writer === null || open.portfolio === before.open?.portfolio) return
    if (open.portfolio.leftBehind.size > 0) void finish()
  })
}
