// One entry's effect on a portfolio. The fold runs this over all entries in order; the app runs it once for an entry it
// has just written. It changes the portfolio it is given, and replaces (never edits) the evidence inside.

import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { noteTip } from '#/ledger/tips.ts'
import { withEdit } from '#/portfolio/edited.ts'
import { applyToEvidence } from '#/portfolio/apply-to-evidence.ts'
import {
  recordAchievement,
  recordFact,
  recordLoss,
  recordPassed,
  withdrawAchievement,
} from '#/portfolio/apply-records.ts'
import { captureFrom, placeholderFor } from '#/portfolio/captured.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import { isErasable, isWithheldFrom, permissionOf } from '#/portfolio/permissions.ts'
import type { Portfolio, Standing } from '#/portfolio/portfolio.ts'

export type Readable =
  | { readonly state: 'known'; readonly known: Known }
  /** A kind of a later version: all that is asked of its body is whether it is here. */
  | { readonly state: 'unknown kind'; readonly isHere: boolean }
  | { readonly state: 'no body' | 'malformed' }

const counted: Standing = { kind: 'counted' }

/** What a missing body means in this copy. */
const withoutBody = (portfolio: Portfolio, kind: string): Standing => {
  if (portfolio.flavour === null) return { kind: 'waiting', why: 'body' }
  return { kind: isWithheldFrom(portfolio.flavour, kind) ? 'withheld' : 'incomplete' }
}

const standingOf = (portfolio: Portfolio, entry: Outline, read: Readable): Standing => {
  const { device, kind, seq } = entry.head
  if (portfolio.erased.heads.has(entry.hash) && isErasable(kind)) return { kind: 'erased' }
  const permission = permissionOf(portfolio.devices.get(device), kind, { seq, hash: entry.hash })
  if (permission.may === 'no') return { kind: 'not counted', rule: permission.rule }
  switch (read.state) {
    case 'unknown kind':
      return read.isHere ? counted : withoutBody(portfolio, kind)
    case 'no body':
      return withoutBody(portfolio, kind)
    case 'malformed':
      return { kind: 'not counted', rule: 'CT1' }
    case 'known':
      return permission.may === 'not yet' ? { kind: 'waiting', why: permission.why } : counted
  }
}

const takeEffect = (portfolio: Portfolio, entry: Outline, known: Known, standing: Standing): Standing => {
  switch (known.kind) {
    case 'evidence.captured':
      captureFrom(portfolio, entry, known.content, standing)
      return standing
    case 'evidence.described':
    case 'evidence.mapped':
    case 'evidence.signed':
    case 'evidence.withdrawn':
      return applyToEvidence(portfolio, entry, known, standing)
    case 'portfolio.described':
      if (standing.kind === 'counted')
        portfolio.description = withEdit(
          portfolio.description,
          known.content.changes,
          known.content.was,
          entry.hash,
        )
      return standing
    case 'content.erased': {
      const { entries, evidence } = known.content
      const done =
        entries.every((hash) => portfolio.erased.heads.has(hash)) &&
        (evidence === undefined || portfolio.erased.by.has(entry.hash))
      if (evidence !== undefined) noteInHistory(portfolio, evidence, entry)
      return standing.kind === 'counted' && !done ? { kind: 'not counted', rule: 'ER1' } : standing
    }
    case 'evidence.seen':
      noteInHistory(portfolio, known.content.evidence, entry)
      return standing
    case 'warning.passed':
      if (known.content.evidence !== undefined) noteInHistory(portfolio, known.content.evidence, entry)
      return recordPassed(portfolio, entry, known.content, standing)
    case 'fact.recorded':
      return recordFact(portfolio, entry, known.content, standing)
    case 'achievement.recorded':
      return recordAchievement(portfolio, entry, known.content, standing)
    case 'achievement.withdrawn':
      return withdrawAchievement(portfolio, entry, known.content, standing)
    case 'device.lost':
      return recordLoss(portfolio, entry, known.content, standing)
    case 'device.introduced':
    case 'device.added':
    case 'device.vouched':
    case 'portfolio.opened':
      return standing
  }
}

/**
 * What a lost device wrote after its loss shows as it is where it is about its own, and changes nothing of anybody's that
 * counts: whoever found it takes no evidence back.
 */
const waitAsLost = (portfolio: Portfolio, entry: Outline, known: Known, standing: Standing): Standing => {
  const isAboutEvidence =
    known.kind === 'evidence.described' ||
    known.kind === 'evidence.mapped' ||
    known.kind === 'evidence.signed' ||
    known.kind === 'evidence.withdrawn'
  if (!isAboutEvidence) return takeEffect(portfolio, entry, known, standing)
  const { evidence: id } = known.content
  const about = portfolio.evidence.get(id)
  if (about?.device === entry.head.device && about.standing === 'waiting')
    return takeEffect(portfolio, entry, known, standing)
  noteInHistory(portfolio, id, entry)
  return standing
}

/** Erasing a page is part of the history of the evidence that stays. */
const noteInHistory = ({ evidence }: Portfolio, id: HeadHash, { hash }: Outline): void => {
  const about = evidence.get(id)
  if (about !== undefined) evidence.set(id, { ...about, history: [...about.history, hash] })
}

/** Applies one entry; entries must come in the ledger's order. Returns what the entry is worth. */
export const applyEntry = (portfolio: Portfolio, entry: Outline, read: Readable): Standing => {
  noteTip(portfolio.tips, entry)
  portfolio.entryCount += 1
  const { kind, device } = entry.head
  if (read.state === 'unknown kind')
    portfolio.unknownKinds.set(kind, (portfolio.unknownKinds.get(kind) ?? 0) + 1)
  if (kind === 'evidence.captured') portfolio.captures.set(device, (portfolio.captures.get(device) ?? 0) + 1)

  let standing = standingOf(portfolio, entry, read)
  if (read.state === 'known' && (standing.kind === 'counted' || standing.kind === 'waiting'))
    standing =
      standing.kind === 'waiting' && standing.why === 'lost'
        ? waitAsLost(portfolio, entry, read.known, standing)
        : takeEffect(portfolio, entry, read.known, standing)
  else if (kind === 'evidence.captured') placeholderFor(portfolio, entry, standing)
  if (standing.kind !== 'counted') portfolio.standings.set(entry.hash, standing)
  return standing
}
