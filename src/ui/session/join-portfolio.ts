// Adding one's own work to somebody else's portfolio, opened from their file: this device introduces itself there, in a
// stated part. It grants nothing: what it adds waits until the centre's list names it, and is lost to nobody meanwhile.

import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { signerFrom } from '#/ledger/device.ts'
import { nextPosition } from '#/ledger/tips.ts'
import { introduceDevice } from '#/ledger/write-entry.ts'
import type { Role } from '#/portfolio/permissions.ts'
import { strangersTo } from '#/portfolio/strangers.ts'
import { withChainLock } from '#/store/chain-lock.ts'
import { answerTo } from '#/sync/meeting/invitation.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { readPeople } from '#/ui/session/people/people-here.ts'
import { personHere } from '#/ui/session/person-here.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'

/** The parts in which somebody works on another person's portfolio from a device of their own. */
export const joinRoles = [
  'assessor',
  'countersigning assessor',
  'expert witness',
  'internal verifier',
] as const satisfies readonly Role[]
export type JoinRole = (typeof joinRoles)[number]

export type Joining = {
  readonly name: string
  readonly role: JoinRole
  /** The invitation that was seen on the candidate's screen; null where the portfolio came as a file. */
  readonly invitation?: string
  /** The open one, where it is not said. */
  readonly ledger?: Id
  /** Whose session it is joined in: of whoever asks, where it is not said. */
  readonly who?: Id | null
}

/**
 * A portfolio becomes one that this installation adds to. Where it does already, nothing changes; where something else is open
 * by the end of it, that stays open.
 */
export const joinPortfolio = async ({
  name,
  role,
  invitation,
  ledger = openPortfolio().ledger,
  who = useSession.getState().person,
}: Joining): Promise<Result<void, AppendError>> => {
  const rows = await theStore().shelf()
  if (!rows.ok) return rows
  if (rows.value.some((row) => row.ledger === ledger && row.person !== null)) return ok(undefined)
  if (isDemo()) return err({ kind: 'read only' })
  const person = await personHere(who)
  if (!person.ok) return person
  const { person: id } = person.value
  const keys = await theStore().deviceKeys(id)
  if (!keys.ok) return keys
  const signer = await signerFrom(keys.value)
  const { device } = signer
  const invited = invitation === undefined ? {} : { invited: await answerTo(invitation, device) }
  const joined = await withChainLock(ledger, device, async () => {
    // As it is stored now: another tab may have brought in more.
    const loaded = await loadPortfolio(ledger)
    if (!loaded.ok) return loaded
    const { portfolio, scheme } = loaded.value
    const unseen = strangersTo(portfolio, device)
    const isNew = !portfolio.tips.byDevice.has(device)
    const position = nextPosition(portfolio.tips, 'portfolio', ledger, device, unseen)
    return theStore().commit({
      entries: isNew
        ? [await introduceDevice(signer, position, { person: id, name, roles: [role], ...invited })]
        : [],
      people: [{ ...person.value, name }],
      shelf: shelfRowOf(portfolio, scheme, id),
    })
  })
  if (!joined.ok) return joined
  const people = await readPeople()
  if (!people.ok) return people
  const shelf = await readShelf()
  const isOpen = (): boolean => useSession.getState().open?.ledger === ledger
  return shelf.ok && isOpen() ? showPortfolio(ledger, isOpen) : shelf
}
