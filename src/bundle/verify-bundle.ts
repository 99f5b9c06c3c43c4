// The verdict on a bundle (formats §3, §7), from the reader's findings and what the verifier was told outside it.
// Never "sound" without the centre's check code from elsewhere: a bundle cannot vouch for itself.

import type { Id } from '#/base/ids.ts'
import { inOrder, isAllHere, isOnlyIncomplete, type BundleFinding } from '#/bundle/finding.ts'
import { centreFindings, isConfirmed } from '#/bundle/portfolio-findings.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { readBundle, type BundleContents, type ReadOptions } from '#/bundle/read-bundle.ts'

export type Verdict = 'sound' | 'consistent, centre not confirmed' | 'damaged'

export type Verified = {
  readonly verdict: Verdict
  /** Errors first. */
  readonly findings: readonly BundleFinding[]
  /** Null where nothing could be opened. */
  readonly contents: BundleContents | null
}

export type VerifyOptions = ReadOptions & {
  /** The centre's check code from outside the bundle; null where none is known. */
  readonly centre: Id | null
}

export const verifyBundle = async (zip: Blob, options: VerifyOptions): Promise<Verified> => {
  const read = await readBundle(zip, options)
  if (!read.ok) return { verdict: 'damaged', findings: read.error, contents: null }
  return { ...verdictOn(read.value, options.centre), contents: read.value }
}

/** For a bundle that is open already, when the verifier sets or changes the check code. */
export const verdictOn = (
  { portfolio, history, findings, isDamaged }: BundleContents,
  centre: Id | null,
): { readonly verdict: Verdict; readonly findings: readonly BundleFinding[] } => {
  const isSound =
    isConfirmed(portfolio, history.lists, centre) && isEveryoneKnown(portfolio) && isAllHere(findings)
  // What is not whole is never called sound; that it is no more than incomplete is for `isOnlyIncomplete` to say.
  const isWhole = !isDamaged && !isOnlyIncomplete(findings)
  return {
    verdict: !isWhole ? 'damaged' : isSound ? 'sound' : 'consistent, centre not confirmed',
    // First among its level: that it is another centre must not drown in what is merely worth a look.
    findings: inOrder([...centreFindings(portfolio, history.lists, centre), ...findings]),
  }
}

/** Which words are said of a verdict: one verdict may have more than one reason. */
export const verdictSaid = (
  verdict: Verdict,
  findings: readonly BundleFinding[],
): Verdict | 'incomplete' | 'not all here' | 'not all known' => {
  if (isOnlyIncomplete(findings)) return 'incomplete'
  if (verdict !== 'consistent, centre not confirmed') return verdict
  if (!isAllHere(findings)) return 'not all here'
  return findings.some(({ kind }) => kind === 'centre confirmed') ? 'not all known' : verdict
}

/**
 * Somebody whom neither the candidate nor the centre's list establishes could be anyone: beside a centre's real list, a
 * made-up assessor would otherwise share in its good name.
 */
const isEveryoneKnown = ({ devices }: Portfolio): boolean =>
  [...devices.values()].every(({ standing }) => standing !== 'not yet known')
