// Which portfolio a file was chosen for: one that found no room and is tried again is kept in that one, and must never land in
// another that happens to be open by then. Small, because the first screen loads it.

import type { Id } from '#/base/ids.ts'
import { useSession } from '#/ui/session/session.ts'

/** What is chosen now is for the open portfolio; null where none is that takes anything, and the next one that does has it. */
export const chosenFor = (): Id | null => {
  const { open } = useSession.getState()
  return open === null || open.writer === null ? null : open.ledger
}

/** `open` is the portfolio that is open when it is tried again. */
export const isChosenFor = (ledger: Id | null, open: Id | null): boolean => ledger === null || ledger === open
