// The same claim made on devices apart: all are kept, so that whoever takes their own back takes nobody else's, and one of them
// is shown. Never one that waits where one counts.

import type { Id } from '#/base/ids.ts'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'

const nameOf = ({ device, revision }: Claim): string => `${device} ${revision}`

/** What a device claims again it has claimed already. */
export const madeWith = (made: readonly Claim[], added: readonly Claim[]): readonly Claim[] => {
  const there = new Set(made.map(nameOf))
  return [...made, ...added.filter((claim) => !there.has(nameOf(claim)) && there.add(nameOf(claim)))]
}

/** One of each revision, in the order of `made`: the first that counts, or else the first. */
export const shownOf = (made: readonly Claim[]): readonly Claim[] => {
  const shown = new Map<string, Claim>()
  for (const claim of made) {
    const there = shown.get(claim.revision)
    if (there === undefined || (there.standing === 'waiting' && claim.standing === 'counted'))
      shown.set(claim.revision, claim)
  }
  return shown.size === made.length ? made : made.filter((claim) => shown.get(claim.revision) === claim)
}

/** While nobody who counts knows a device, its word takes back only what waits with it, on evidence of other devices. */
export const isOwnWaiting = ({ device, standing }: Claim, by: Id): boolean =>
  device === by && standing === 'waiting'

/** What to take back so that none of these is shown any more: each with those that are hidden behind it. */
export const withDoubles = ({ made }: Pick<Evidence, 'made'>, claims: readonly Claim[]): string[] => {
  const revisions = new Set(claims.map(({ revision }) => revision))
  return made.filter(({ revision }) => revisions.has(revision)).map(({ id }) => id)
}
