// Every file of a bundle that follows from its history: what compose writes, and what the reader makes again and compares.
// Evidence files are not read here; their hashes are in the bodies.

import { utf8, type Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { ledgerFiles, type FileBytes } from '#/bundle/ledger-files.ts'
import type { MakePages } from '#/bundle/pages.ts'
import { portfolioJson, portfolioPath } from '#/bundle/portfolio-document.ts'
import { startHereContents } from '#/bundle/start-here-contents.ts'
import { startHereHtml, startHereName, type ViewerCode } from '#/bundle/start-here.ts'
import { verifyText, verifyTextName } from '#/bundle/verify-text.ts'
import { bagDeclaration, bagDeclarationName } from '#/bundle/bag/bag-declaration.ts'
import { withoutBodies } from '#/ledger/withhold.ts'
import { centreListFile } from '#/portfolio/centre-list.ts'
import { isErasable } from '#/portfolio/permissions.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export const schemePath = 'data/scheme.json'
export const centreListPath = 'data/centre-list.json'
export const formsFolder = 'data/forms/'

export type LaidOut = {
  /** The history as files: ledger, scheme, centre lists. */
  readonly sources: readonly FileBytes[]
  /** portfolio.json, bagit.txt and VERIFY.txt: the same in every release. */
  readonly derived: readonly FileBytes[]
  /** Made by this release for people: forms, START-HERE.html. */
  readonly pages: readonly FileBytes[]
  /** Path → the SHA-256 that a body names; those not in the bundle are left out. */
  readonly evidence: ReadonlyMap<string, Sha256>
  /** Where those files would lie. */
  readonly absent: readonly string[]
}

export const schemeOf = (bytes: Bytes | null): Scheme | null => {
  const read = bytes === null ? null : readSchemeBytes(bytes)
  return read?.ok === true ? read.value.scheme : null
}

type Making = {
  readonly make: MakePages
  readonly viewer: ViewerCode
  /** `2026-11-22`; what the pages say of when they were made. */
  readonly baggingDay: string
}

/** What a counted erasure took away belongs in no bundle, whoever put it back. */
export const withoutErased = (history: BundledHistory, { erased }: Portfolio): BundledHistory => ({
  ...history,
  entries: withoutBodies(
    history.entries,
    ({ hash, head }) => erased.heads.has(hash) && isErasable(head.kind),
  ),
})

/** `portfolio` must be the fold of `held`. */
export const layOut = async (
  held: BundledHistory,
  portfolio: Portfolio,
  { make, viewer, baggingDay }: Making,
): Promise<LaidOut> => {
  const history = withoutErased(held, portfolio)
  const { entries, keys, lists, scheme, absent } = history
  const paths = evidencePaths(portfolio)
  const { forms, document } = make({ portfolio, scheme: schemeOf(scheme), paths, absent, madeOn: baggingDay })
  const startHere = await startHereHtml({
    ...document,
    ...viewer,
    contents: startHereContents(history, baggingDay),
  })
  return {
    sources: [
      ...ledgerFiles(entries, keys),
      ...(scheme === null ? [] : [{ path: schemePath, bytes: scheme }]),
      ...(lists.length === 0 ? [] : [{ path: centreListPath, bytes: centreListFile(lists) }]),
    ],
    derived: [
      { path: portfolioPath, bytes: portfolioJson(portfolio) },
      { path: bagDeclarationName, bytes: utf8(bagDeclaration) },
      { path: verifyTextName, bytes: utf8(verifyText) },
    ],
    pages: [
      { path: startHereName, bytes: utf8(startHere) },
      ...forms.map(({ name, bytes }) => ({ path: `${formsFolder}${name}`, bytes })),
    ],
    evidence: new Map(
      [...paths].filter(([sha256]) => !absent.has(sha256)).map(([sha256, path]) => [path, sha256]),
    ),
    absent: [...paths].filter(([sha256]) => absent.has(sha256)).map(([, path]) => path),
  }
}
