// For what is asked for here and ends later, where storage was slow: whether whoever asked is still here. What ends late must open
// nothing behind the lock, under somebody else, or in place of what its person has opened since.

import type { Id } from '#/base/ids.ts'
import { isClosed, useSession } from '#/ui/session/session.ts'

/** Call it when it is asked for, and what it gives when it ends. */
export const samePerson = (): (() => boolean) => {
  const { person } = useSession.getState()
  return () => {
    const now = useSession.getState()
    return now.person === person && !isClosed(now.status)
  }
}

/** As {@link samePerson}, and nothing else is open than was then, but that portfolio. */
export const stillHere = (ledger: Id): (() => boolean) => {
  const isSame = samePerson()
  const before = useSession.getState().open?.ledger
  return () => {
    const now = useSession.getState().open?.ledger
    return isSame() && (now === before || now === ledger)
  }
}
