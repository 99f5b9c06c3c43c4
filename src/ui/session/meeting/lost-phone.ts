// A lost phone (domain MV2): the candidate goes on with a new one, staff who have them in front of them say that it is them, and
// what still comes from the old one waits. What may be said to whom is read from the portfolio.

import { utf8 } from '#/base/bytes.ts'
import { sha256Raw } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Result } from '#/base/result.ts'
import { permissionOf } from '#/portfolio/permissions.ts'
import type { Device, Evidence, Loss, Portfolio } from '#/portfolio/portfolio.ts'
import { checkWordsOf } from '#/text/check-words.ts'
import { append, type AppendError, type NewEntry } from '#/ui/session/append.ts'
import { goOnAsCandidate } from '#/ui/session/meeting/go-on-as-candidate.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { stillHere } from '#/ui/session/still-here.ts'

/** Both phones show them: that it is this very one is seen, whoever else may ask the same. */
export const wordsOfDevice = (device: Id): readonly string[] => checkWordsOf(sha256Raw(utf8(device)))

export type OldPhone = {
  readonly device: Device
  /** Its last evidence that is known here; null where it has added none. */
  readonly last: Evidence | null
}

/** The candidate's that are not lost yet, the one that was used last first. */
export const phonesOf = ({ devices, evidence }: Portfolio): readonly OldPhone[] => {
  const lastOf = (id: Id): Evidence | null =>
    [...evidence.values()].findLast((each) => each.device === id) ?? null
  return [...devices.values()]
    .filter(({ standing, lostAfter }) => standing === 'candidate' && lostAfter === null)
    .map((device) => ({ device, last: lastOf(device.id) }))
    .toSorted((a, b) => (b.last?.at ?? '').localeCompare(a.last?.at ?? ''))
}

/** On the new phone, where the portfolio is open to look at. */
export const comeBack = (replaces: Id): Promise<Result<void, AppendError>> => {
  const { ledger, portfolio } = openPortfolio()
  const { description, candidate } = portfolio
  return goOnAsCandidate({
    ledger,
    person: candidate.person,
    name: description.values.name,
    by: { replaces },
    isStill: stillHere(ledger),
  })
}

/** Whoever is here has introduced themselves. */
const toCome = { seq: 2, hash: null }

export type Asking = {
  /** The new phone. */
  readonly device: Device
  readonly lost: Device
  /** What whoever is here has said of it; it waits where the centre's list does not name them. */
  readonly said: Loss | null
  /** Whether whoever is here may say it at all, as far as the centre has said. */
  readonly may: 'yes' | 'not yet' | 'no'
}

/** New phones that say they stand in for a lost one of the candidate's, and are not theirs yet; asked of whoever else is here. */
export const askingIn = ({ devices, candidate, losses }: Portfolio, own: Id | null): readonly Asking[] => {
  const here = own === null ? undefined : devices.get(own)
  if (here === undefined || here.person === candidate.person) return []
  return [...devices.values()].flatMap((device): readonly Asking[] => {
    const lost = device.replaces === null ? undefined : devices.get(device.replaces)
    if (device.standing !== 'not yet known' || device.person !== candidate.person) return []
    if (lost?.standing !== 'candidate') return []
    const said = losses.find((loss) => loss.lost === lost.id && loss.device === own) ?? null
    return [{ device, lost, said, may: permissionOf(here, 'device.lost', toCome).may }]
  })
}

/** It is them: the new phone is theirs, its work goes along, and of the old one all that is known here. */
export const sayItIsThem = ({ device, lost }: Asking): Promise<Result<unknown, AppendError>> =>
  append(({ tips, candidate }): readonly NewEntry[] => {
    const ends = upToHere(tips, lost.id)
    if (ends.length === 0) return []
    return [
      { kind: 'device.vouched', content: { devices: [device.id] } },
      { kind: 'device.added', content: { device: device.id, person: candidate.person } },
      ...ends,
    ]
  })

/** All that has come from it: one of each branch, where an installation of it was copied. */
const upToHere = ({ ends }: Portfolio['tips'], lost: Id): readonly NewEntry[] =>
  [...(ends.get(lost) ?? [])].map(([head, seq]) => ({
    kind: 'device.lost',
    content: { device: lost, last: [seq, head] },
  }))

/** Whether whoever is here may say what is theirs, as far as the centre has said. */
export const maySayWhose = ({ devices }: Portfolio, own: Id | null): boolean =>
  own !== null && permissionOf(devices.get(own), 'device.lost', toCome).may !== 'no'

/** What somebody known here said of this very device; null where nobody did. */
export const lossOf = ({ losses, strangers }: Portfolio, own: Id | null): Loss | null =>
  losses.findLast(({ lost, device }) => lost === own && !strangers.has(device)) ?? null

export type LostWork = {
  readonly device: Device
  readonly pieces: readonly Evidence[]
  /** Whether anything at all came after it was lost. */
  readonly hasMore: boolean
}

/** Lost devices, and what came from each after it was lost. */
export const lostWorkIn = ({ devices, evidence, standings, tips }: Portfolio): readonly LostWork[] =>
  [...devices.values()].flatMap((device) => {
    if (device.standing !== 'candidate' || device.lostAfter === null) return []
    const pieces = [...evidence.values()].filter(
      (each) => each.device === device.id && isLostWork(standings, each),
    )
    const hasMore = device.astray.size > 0 || (tips.byDevice.get(device.id)?.seq ?? 0) > device.lostAfter
    return [{ device, pieces, hasMore }]
  })

export const isLostWork = (standings: Portfolio['standings'], { id }: Evidence): boolean => {
  const standing = standings.get(id)
  return standing?.kind === 'waiting' && standing.why === 'lost'
}

/** As staff heard it from the candidate: what has come from it until now is theirs. */
export const sayItIsTheirs = (lost: Id): Promise<Result<unknown, AppendError>> =>
  append(({ tips }) => upToHere(tips, lost))
