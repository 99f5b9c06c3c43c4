// The candidate goes on from this installation: it introduces itself under their person. That grants nothing; whoever they show it
// to says whether it is them.

import { momentNow } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { signerFrom } from '#/ledger/device.ts'
import { nextPosition } from '#/ledger/tips.ts'
import { introduceDevice } from '#/ledger/write-entry.ts'
import { withChainLock } from '#/store/chain-lock.ts'
import { answerTo } from '#/sync/meeting/invitation.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { becomePerson, showOnceLetIn } from '#/ui/session/people/lock.ts'
import { readPeople } from '#/ui/session/people/people-here.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'
import { stillHere } from '#/ui/session/still-here.ts'

export type GoingOn = {
  readonly ledger: Id
  /** The candidate's. */
  readonly person: Id
  readonly name: string
  /** By an invitation that the old device showed, or in place of one that is lost. */
  readonly by: { readonly invitation: string } | { readonly replaces: Id }
  /** Asked at the end of it: whether whoever went on is still here. */
  readonly isStill: () => boolean
}

/**
 * The portfolio is here already, to look at or to add to; where it is added to by the candidate, nothing changes. Where several
 * people use this device, whoever is here is the candidate from now on; behind the candidate's own PIN only with that.
 */
export const goOnAsCandidate = async ({
  ledger,
  person,
  name,
  by,
  isStill,
}: GoingOn): Promise<Result<void, AppendError>> => {
  const keys = await theStore().deviceKeys(person)
  if (!keys.ok) return keys
  const signer = await signerFrom(keys.value)
  const { device } = signer
  const why = 'replaces' in by ? by : { invited: await answerTo(by.invitation, device) }
  const introduced = await withChainLock(ledger, device, async () => {
    const loaded = await loadPortfolio(ledger)
    if (!loaded.ok) return loaded
    const { portfolio, scheme } = loaded.value
    const position = nextPosition(portfolio.tips, 'portfolio', ledger, device, portfolio.strangers)
    const isNew = !portfolio.tips.byDevice.has(device)
    const introduction = { person, name, roles: ['candidate'], ...why }
    const people = await theStore().people()
    if (!people.ok) return people
    // Who is here already keeps their row: a PIN stands in it.
    const isKnown = people.value.some((row) => row.person === person)
    return theStore().commit({
      entries: isNew ? [await introduceDevice(signer, position, introduction)] : [],
      people: isKnown ? [] : [{ person, name, since: momentNow() }],
      shelf: shelfRowOf(portfolio, scheme, person),
    })
  })
  if (!introduced.ok) return introduced
  const people = await readPeople()
  if (!people.ok) return people
  if (!isStill()) return readShelf()
  const { person: who } = useSession.getState()
  if (who !== null && who !== person) {
    if (people.value.some((row) => row.person === person && row.pin !== null))
      return ok(showOnceLetIn(person, ledger))
    becomePerson(person)
  }
  const isWanted = stillHere(ledger)
  const shelf = await readShelf()
  return shelf.ok ? showPortfolio(ledger, isWanted) : shelf
}
