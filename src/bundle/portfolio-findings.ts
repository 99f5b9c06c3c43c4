// What the fold itself has to say about a bundled portfolio, and what the scheme and centre lists beside it do.

import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { schemePath } from '#/bundle/lay-out.ts'
import type { Bytes } from '#/base/bytes.ts'
import { checksOf, gatheredChecks } from '#/portfolio/checks/all-checks.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { findingsOf, type Finding } from '#/portfolio/views/findings.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import { readSchemeBytes, schemeHash } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

const labelOf = (portfolio: Portfolio, evidence: string | null): string =>
  evidence === null ? '' : (portfolio.evidence.get(evidence)?.label ?? '')

const bundled = (portfolio: Portfolio, each: Finding): BundleFinding => {
  switch (each.kind) {
    case 'demo':
      return finding('demo')
    case 'forked device':
      return finding('two devices as one', each.device, nameOf(portfolio, each.device), each.seq)
    case 'missing work':
      return finding('earlier work missing', each.device, nameOf(portfolio, each.device), each.seq)
    case 'device not yet known':
      return finding('device not yet known', each.device, each.name, each.entries)
    case 'not counted':
      return each.rule === 'LG1'
        ? finding('of another portfolio', '', '', each.entries)
        : finding('left uncounted', '', each.rule, each.entries)
    case 'incomplete':
      return finding('content missing', '', '', each.entries)
    case 'two versions':
      return finding('two versions', labelOf(portfolio, each.evidence), each.field)
    case 'rival centre lists':
      return finding('rival centre lists', '', '', each.version)
    case 'unclaimed evidence':
      return finding('not claimed', each.label)
    case 'no position':
      return finding('no place', each.label, each.criteria.join(', '), each.criteria.length)
    case 'place gone':
      return finding('place gone', each.label, each.criteria.map(spelt).join(', '), each.criteria.length)
    case 'covered part':
      return finding('part covered', each.label, each.original, each.page)
    case 'unknown kind':
      return finding('unknown kind', '', each.name, each.entries)
  }
}

const nameOf = (portfolio: Portfolio, device: string): string => portfolio.devices.get(device)?.name ?? ''

export const portfolioFindings = (portfolio: Portfolio): BundleFinding[] =>
  findingsOf(portfolio).map((each) => bundled(portfolio, each))

const kindOf = { stop: 'must fix', warning: 'worth checking', note: 'worth knowing' } as const

/** `C1 1.1`, or the unit alone. */
const spelt = (claim: string): string => {
  const criterion = parseCriterionId(claim)
  const unit = parseUnitClaimId(claim)
  if (criterion.ok) return `${criterion.value.unit} ${criterion.value.number}`
  return unit.ok ? unit.value.unit : claim
}

/** Where a check can be looked at: evidence by its label, else criteria and units by their codes. */
const placesOf = (portfolio: Portfolio, evidence: readonly string[], claims: readonly string[]): string =>
  (evidence.length > 0 ? evidence.map((id) => labelOf(portfolio, id)) : claims.map(spelt)).join(', ')

/**
 * What the trade would look at again, rule by rule: `about` is the rule's id and what more its words need. Of what was gone
 * past, the count is of what it holds up all the same. Dates are looked at on the day the bundle was made.
 */
export const checkFindings = (
  portfolio: Portfolio,
  scheme: Scheme | null,
  madeOn: string,
): BundleFinding[] => {
  if (scheme === null) return []
  const checks = checksOf(portfolio, scheme, madeOn)
  return [
    ...gatheredChecks(checks).map(({ rule, severity, evidence, claims, count, more }) =>
      finding(kindOf[severity], placesOf(portfolio, evidence, claims), `${rule} ${more}`.trim(), count),
    ),
    ...checks.flatMap(({ rule, evidence, claims, passed, stops }) =>
      passed === null
        ? []
        : [
            finding(
              'gone past',
              placesOf(portfolio, evidence === null ? [] : [evidence], claims),
              `${rule} ${passed.reason}`.trim(),
              stops.length,
            ),
          ],
    ),
  ]
}

/** A scheme is pinned by the hash in the portfolio's description. */
export const schemeFindings = (portfolio: Portfolio, scheme: Bytes | null): BundleFinding[] => {
  const described = portfolio.description.values.scheme
  if (scheme === null) return described === null ? [] : [finding('scheme missing', '', described.title)]
  if (described === null || schemeHash(scheme) !== described.hash)
    return [finding('scheme differs', schemePath, described?.title ?? '')]
  return readSchemeBytes(scheme).ok ? [] : [finding('scheme unreadable', schemePath, described.title)]
}

/** `expected` is the check code that the verifier was told outside the bundle, or null. */
export const centreFindings = (
  portfolio: Portfolio,
  lists: readonly CentreList[],
  expected: string | null,
): BundleFinding[] => {
  const { fingerprint } = portfolio.centre
  const foreign = lists.filter((list) => list.fingerprint !== fingerprint)
  const findings = foreign.map((list) =>
    finding('list of another centre', list.fingerprint, list.centre.name),
  )
  if (expected === null) return [...findings, finding('centre not given', fingerprint)]
  if (fingerprint === '') return [...findings, finding('no centre named', expected)]
  if (fingerprint !== expected) return [...findings, finding('another centre', fingerprint, expected)]
  return [
    ...findings,
    finding(isConfirmed(portfolio, lists, expected) ? 'centre confirmed' : 'no centre list', expected),
  ]
}

/**
 * The centre that the counted description names is the one the verifier knows, and a list that its key signed is inside.
 * A centre that somebody made for themselves has another check code, whatever it calls itself.
 */
export const isConfirmed = (
  portfolio: Portfolio,
  lists: readonly CentreList[],
  expected: string | null,
): boolean =>
  expected !== null &&
  expected !== '' &&
  portfolio.centre.fingerprint === expected &&
  lists.some((list) => list.fingerprint === expected)
