// Whose a draft is: the open portfolio's, or, begun before there was any, the person's who uses this device. Null is the only
// person of a device that has one.

import type { Id } from '#/base/ids.ts'
import type { Draft } from '#/store/rows.ts'
import { useSession, type SessionState } from '#/ui/session/session.ts'

const placeIn = ({ open, person }: SessionState): Id | null => open?.ledger ?? person

/** What a draft, or a recording, begun now belongs to. */
export const draftPlace = (): Id | null => placeIn(useSession.getState())

export const useDraftPlace = (): Id | null => useSession(placeIn)

/** `place` is what a draft begun now would belong to. */
export const isDraftHere = ({ ledger }: Pick<Draft, 'ledger'>, place: Id | null): boolean =>
  ledger === place || ledger === useSession.getState().person
