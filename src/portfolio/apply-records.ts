// What people record beside the evidence: a check gone past and why, facts about the qualification, units achieved before, a lost
// device.
// Only what counts is kept here; who recorded it decides what it weighs, and that is told by their device.

import type { Outline } from '#/ledger/entry.ts'
import { isSamePerson } from '#/portfolio/apply-to-evidence.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import { isCentreStaff } from '#/portfolio/permissions.ts'
import type { Achievement, Portfolio, Standing } from '#/portfolio/portfolio.ts'
import type { FactAbout } from '#/qualification/facts/recorded-fact.ts'

const writtenBy = ({ hash, head }: Outline) => ({ head: hash, device: head.device, at: head.at })

const isByStaff = ({ devices }: Portfolio, { head }: Outline): boolean => {
  const device = devices.get(head.device)
  return device !== undefined && isCentreStaff(device)
}

/** What it changes is settled before anything is folded (devices.ts). */
export const recordLoss = (
  portfolio: Portfolio,
  entry: Outline,
  { device, last: [upTo] }: ContentOf<'device.lost'>,
  standing: Standing,
): Standing => {
  if (standing.kind === 'counted' || standing.kind === 'waiting')
    portfolio.losses = [
      ...portfolio.losses,
      { ...writtenBy(entry), lost: device, upTo, standing: standing.kind },
    ]
  return standing
}

export const recordPassed = (
  portfolio: Portfolio,
  entry: Outline,
  { rule, scheme, evidence, claims, more, reason }: ContentOf<'warning.passed'>,
  standing: Standing,
): Standing => {
  if (standing.kind === 'counted')
    portfolio.passed = [
      ...portfolio.passed,
      {
        ...writtenBy(entry),
        rule,
        scheme,
        evidence: evidence ?? null,
        claims,
        ...(more !== undefined && { more }),
        reason,
      },
    ]
  return standing
}

/** Null for a fact of a later version: it is kept, and says nothing here. */
const aboutOf = ({ kind, unit, level }: ContentOf<'fact.recorded'>['about']): FactAbout | null => {
  switch (kind) {
    case 'level':
    case 'value':
      return unit === undefined || level === undefined ? null : { kind, unit, level }
    case 'simulation':
      return unit === undefined ? null : { kind, unit }
    case 'last registration':
    case 'last certification':
      return { kind }
    default:
      return null
  }
}

export const recordFact = (
  portfolio: Portfolio,
  entry: Outline,
  { scheme, about, value, source }: ContentOf<'fact.recorded'>,
  standing: Standing,
): Standing => {
  const known = aboutOf(about)
  if (standing.kind !== 'counted' || known === null) return standing
  const weight = isByStaff(portfolio, entry) ? 'confirmed' : 'told'
  portfolio.facts = [...portfolio.facts, { ...writtenBy(entry), scheme, about: known, value, source, weight }]
  return standing
}

const howOf = (how: string): Achievement['how'] | null =>
  how === 'credit transfer' || how === 'prior learning' ? how : null

export const recordAchievement = (
  portfolio: Portfolio,
  entry: Outline,
  { how, ...content }: ContentOf<'achievement.recorded'>,
  standing: Standing,
): Standing => {
  const known = howOf(how)
  if (standing.kind !== 'counted' || known === null) return standing
  const { unit, level, reference, awardingBody, certificateNumber, achievedOn, copySeenBy, account } = content
  portfolio.achievements = [
    ...portfolio.achievements,
    {
      ...writtenBy(entry),
      how: known,
      unit,
      level,
      reference,
      awardingBody,
      certificateNumber,
      achievedOn,
      copySeenBy,
      account,
      isByStaff: isByStaff(portfolio, entry),
    },
  ]
  return standing
}

/** By whoever recorded it, or by centre staff. */
export const withdrawAchievement = (
  portfolio: Portfolio,
  entry: Outline,
  { achievement }: ContentOf<'achievement.withdrawn'>,
  standing: Standing,
): Standing => {
  if (standing.kind !== 'counted') return standing
  const recorded = portfolio.achievements.find(({ head }) => head === achievement)
  if (recorded === undefined) return { kind: 'waiting', why: 'subject' }
  if (!isByStaff(portfolio, entry) && !isSamePerson(portfolio, recorded.device, entry.head.device))
    return { kind: 'not counted', rule: 'RO3' }
  portfolio.achievements = portfolio.achievements.filter(({ head }) => head !== achievement)
  return standing
}
