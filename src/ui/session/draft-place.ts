// Whose a draft is: the open portfolio's, or, begun before there was any, the person's who uses this device. Null is the only
// person of a device that has one.

import type { Id } from '#/base/ids.ts'
import type { Draft } from '#/store/rows.ts'
import { useSession, type SessionState } from '#/ui/session/session.ts'

const placeIn = ({ open, person }: SessionState): Id | null => open?.ledger ?? person

/** What a draft, or a recording, begun now belongs to. */
export const draftPlace = (): Id | null => placeIn(useSession.getState())

export const useDraftPlace = (): Id | null => useSession(placeIn)

/** `place` is what a draft begun now would belong to. A person's stays theirs when nobody has to be told apart any more. */
export const isDraftHere = ({ ledger }: Pick<Draft, 'ledger'>, place: Id | null): boolean => {
  const { person, open } = useSession.getState()
  return ledger === place || ledger === person || (ledger !== null && ledger === open?.writer?.person)
}
