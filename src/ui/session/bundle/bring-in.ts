// Bringing a portfolio file in goes on when its person goes to another screen, or the app locks: only closing the page ends
// it. It must never change what is open under somebody who has gone on to something else.

import { holdBusy } from '#/store/busy.ts'
import { useBringing } from '#/ui/session/bundle/bringing-state.ts'
import type { LookedAt } from '#/ui/session/bundle/look-at-bundle.ts'
import { isClosed, theStore, useSession } from '#/ui/session/session.ts'

const isBringing = (): boolean => useBringing.getState().now.kind === 'bringing'

/** The screen that began it goes: what is under way goes on, and what it said was read. Not of what another one began. */
export const leaveBringing = (): void => {
  if (useBringing.getState().isApart) return
  useBringing.setState(isBringing() ? { isApart: true } : { now: { kind: 'nothing' } })
}

/** Its end was read. */
export const putAwayBringing = (): void => useBringing.setState({ now: { kind: 'nothing' } })

/** One at a time; where one is under way, nothing happens. */
export const bringItIn = async (looked: LookedAt): Promise<void> => {
  if (isBringing()) return
  const { person } = useSession.getState()
  useBringing.setState({ now: { kind: 'bringing', done: 0, all: 0 }, person, isApart: false })
  // No update of the app and no newer tab ends it half way.
  const release = holdBusy()
  const leave = theStore().keepOpen()
  const mayShow = (): boolean => {
    const { status, person: now } = useSession.getState()
    return !useBringing.getState().isApart && !isClosed(status) && now === person
  }
  try {
    const brought = await looked.bringIn(
      (done, all) => useBringing.setState({ now: { kind: 'bringing', done, all } }),
      mayShow,
    )
    const { ledger = '', adds } = looked.preview.plan ?? {}
    useBringing.setState({
      now: brought.ok
        ? { kind: 'done', added: adds?.evidence ?? 0, ledger }
        : { kind: 'failed', error: brought.error },
    })
  } catch (fault) {
    useBringing.setState({ now: { kind: 'failed', error: { kind: 'worker failed' } } })
    throw fault
  } finally {
    leave()
    release()
  }
}
