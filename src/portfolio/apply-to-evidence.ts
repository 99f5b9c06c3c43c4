// What is said about evidence after its capture: described, mapped to criteria, withdrawn. Keeps the index of claims by
// criterion in step, so that coverage after one change costs next to nothing.

import type { Id } from '#/base/ids.ts'
import type { Outline } from '#/ledger/entry.ts'
import { isOwnWaiting, madeWith, shownOf } from '#/portfolio/doubled-claims.ts'
import { withEdit } from '#/portfolio/edited.ts'
import { filesOf, namedWith, placedClaimsOf } from '#/portfolio/files-of.ts'
import { claimRevisionOf } from '#/portfolio/kinds/claim-position.ts'
import type { ContentOf, Known } from '#/portfolio/kinds/content.ts'
import { isAuthorsOnly, isErasable } from '#/portfolio/permissions.ts'
import type { Claim, Evidence, Portfolio, Signature, Standing } from '#/portfolio/portfolio.ts'

type AboutEvidence = Extract<
  Known,
  { kind: 'evidence.described' | 'evidence.mapped' | 'evidence.signed' | 'evidence.withdrawn' }
>

const mapped = (
  evidence: Evidence,
  entry: Outline,
  { add, remove }: ContentOf<'evidence.mapped'>,
  standing: Claim['standing'],
): Evidence => {
  const gone = new Set(remove)
  const kept = evidence.made.filter(({ id }) => !gone.has(id))
  const added = add.map(({ criterion, position, note = '' }, i): Claim => ({
    id: `${entry.hash}/${i}`,
    criterion,
    position,
    note,
    device: entry.head.device,
    at: entry.head.at,
    revision: claimRevisionOf(criterion, position),
    standing,
  }))
  const made = madeWith(kept, added)
  return { ...evidence, made, claims: shownOf(made) }
}

const described = (
  { erased }: Portfolio,
  evidence: Evidence,
  entry: Outline,
  { changes, was }: ContentOf<'evidence.described'>,
): Evidence => {
  const fields = withEdit(evidence.fields, changes, was, entry.hash)
  if (changes.files === undefined) return { ...evidence, fields }
  const named = namedWith(evidence.named, changes.files)
  return { ...evidence, fields, named, files: filesOf(erased.blobs, fields.values.files, named) }
}

/** The candidate signs on a device of theirs, anybody else on one that the centre lists in that part. */
const isOnOwnDevice = ({ devices }: Portfolio, { head }: Outline, capacity: string): boolean => {
  const device = devices.get(head.device)
  if (device === undefined) return false
  return capacity === 'candidate'
    ? device.standing === 'candidate'
    : device.standing === 'listed' && device.roles.some((role) => role === capacity)
}

const signed = (
  portfolio: Portfolio,
  evidence: Evidence,
  entry: Outline,
  { revision, statement, name, capacity, how, strokes }: ContentOf<'evidence.signed'>,
): Evidence => {
  const signature: Signature = {
    head: entry.hash,
    device: entry.head.device,
    at: entry.head.at,
    revision,
    statement,
    name,
    capacity,
    how,
    strokes,
    isOnOwnDevice: isOnOwnDevice(portfolio, entry, capacity),
  }
  return { ...evidence, signatures: [...evidence.signatures, signature] }
}

const changed = (
  portfolio: Portfolio,
  evidence: Evidence,
  entry: Outline,
  about: AboutEvidence,
  waiting: boolean,
): Evidence => {
  switch (about.kind) {
    case 'evidence.described':
      return described(portfolio, evidence, entry, about.content)
    case 'evidence.mapped':
      return mapped(evidence, entry, about.content, waiting ? 'waiting' : 'counted')
    case 'evidence.signed':
      return signed(portfolio, evidence, entry, about.content)
    case 'evidence.withdrawn':
      return {
        ...evidence,
        withdrawn: { at: entry.head.at, reason: about.content.reason, head: entry.hash },
      }
  }
}

/** A claim on a page that was taken out says where to look, and nothing is there: it waits to be placed again. */
const criteriaOf = (evidence: Evidence): Set<string> => {
  const stands = evidence.standing === 'counted' && evidence.withdrawn === null
  return new Set(
    stands
      ? placedClaimsOf(evidence)
          .filter(({ standing }) => standing === 'counted')
          .map(({ criterion }) => criterion)
      : [],
  )
}

const reindex = (portfolio: Portfolio, before: Evidence, after: Evidence): void => {
  const was = criteriaOf(before)
  const is = criteriaOf(after)
  for (const criterion of was) {
    if (is.has(criterion)) continue
    const claiming = portfolio.claimsByCriterion.get(criterion)
    claiming?.delete(before.id)
    if (claiming?.size === 0) portfolio.claimsByCriterion.delete(criterion)
  }
  for (const criterion of is) {
    if (was.has(criterion)) continue
    const claiming = portfolio.claimsByCriterion.get(criterion)
    if (claiming) claiming.add(after.id)
    else portfolio.claimsByCriterion.set(criterion, new Set([after.id]))
  }
}

export const isSamePerson = ({ devices }: Portfolio, a: Id, b: Id): boolean =>
  a === b || (devices.get(a)?.person === devices.get(b)?.person && devices.has(a) && devices.has(b))

const noteLeftBehind = ({ leftBehind }: Portfolio, { hash, head }: Outline, about: AboutEvidence): void => {
  const { evidence } = about.content
  const files = about.kind === 'evidence.described' ? (about.content.changes.files ?? []) : []
  const left = { head: hash, device: head.device, files: files.map(({ sha256 }) => sha256) }
  leftBehind.set(evidence, [...(leftBehind.get(evidence) ?? []), left])
}

const removesOnlyOwn = (
  { made }: Evidence,
  { head }: Outline,
  { remove }: ContentOf<'evidence.mapped'>,
): boolean => {
  const gone = new Set(remove)
  return made.every((claim) => !gone.has(claim.id) || isOwnWaiting(claim, head.device))
}

/**
 * Waiting work about somebody else's evidence changes nothing but may add claims, shown as waiting, and take its own of
 * those back; about the author's own waiting evidence it shows whole. Evidence that is not here makes the entry wait for it.
 */
export const applyToEvidence = (
  portfolio: Portfolio,
  entry: Outline,
  about: AboutEvidence,
  standing: Standing,
): Standing => {
  const evidence = portfolio.evidence.get(about.content.evidence)
  if (evidence === undefined) return { kind: 'waiting', why: 'subject' }
  const waiting = standing.kind === 'waiting'
  // A device that is not established only states whose it is: its word goes for its own captures, nobody else's.
  const own = waiting
    ? evidence.device === entry.head.device
    : isSamePerson(portfolio, evidence.device, entry.head.device)
  const roles = portfolio.devices.get(entry.head.device)?.roles ?? []
  if (!own && !waiting && isAuthorsOnly(about.kind, roles)) return { kind: 'not counted', rule: 'RO3' }
  const takesEffect =
    !waiting || own || (about.kind === 'evidence.mapped' && removesOnlyOwn(evidence, entry, about.content))
  if (evidence.standing === 'erased' && isErasable(about.kind)) noteLeftBehind(portfolio, entry, about)
  const gone = evidence.standing === 'erased' || evidence.standing === 'incomplete'
  const after: Evidence = {
    ...(takesEffect && !gone ? changed(portfolio, evidence, entry, about, waiting) : evidence),
    history: [...evidence.history, entry.hash],
  }
  portfolio.evidence.set(evidence.id, after)
  reindex(portfolio, evidence, after)
  return standing
}
