// Opens a bundle that a stranger handed over, trusting nothing in it: ZIP, bag, hashes, signatures, lists, scheme, fold,
// and every page made again. A damaged bundle names what is damaged and still opens, to look at and never to bring in.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import { derivedId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { accountFor, dayIn, type Release } from '#/bundle/account-for.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { finding, inOrder, isOnlyIncomplete, type BundleFinding } from '#/bundle/finding.ts'
import { centreListPath, schemeOf, schemePath } from '#/bundle/lay-out.ts'
import { bytesOf, openBag, type OpenBag, type OpenOptions } from '#/bundle/open-bag.ts'
import { checkFindings, portfolioFindings, schemeFindings } from '#/bundle/portfolio-findings.ts'
import { portfolioJson, portfolioPath } from '#/bundle/portfolio-document.ts'
import { readLedgerFiles } from '#/bundle/read-ledger-files.ts'
import { contentOf, type ContentError } from '#/bundle/zip/entry-content.ts'
import type { Entry } from '#/ledger/entry.ts'
import { readCentreListFile, type CentreList } from '#/portfolio/centre-list.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Flavour, Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** A file of the evidence. Its bytes have the hash that a signed body names. */
export type BundledBlob = {
  readonly path: string
  readonly bytes: number
  readonly mediaType: string
  /** A slice of the ZIP wherever it is stored as it is; nothing is read before. */
  readonly open: () => Promise<Result<Blob, ContentError>>
}

export type BundleContents = {
  readonly portfolio: Portfolio
  /** Verified entries only. */
  readonly history: BundledHistory
  readonly scheme: Scheme | null
  readonly blobs: ReadonlyMap<Sha256, BundledBlob>
  /** Errors first. */
  readonly findings: readonly BundleFinding[]
  /** Something is damaged: to look at only. Files that were left out when it was made are no damage. */
  readonly isDamaged: boolean
}

export type ReadOptions = OpenOptions & Release

/** An error where there is nothing to show at all. */
export const readBundle = async (
  zip: Blob,
  options: ReadOptions,
): Promise<Result<BundleContents, readonly BundleFinding[]>> => {
  const opened = await openBag(zip, options)
  if (!opened.ok) return err(inOrder(opened.error))
  const bag = opened.value
  const { entries, keys, findings: ofLedger } = await readLedgerFiles(bag.files)
  const ledger = ledgerMostNamed(entries)
  const { lists, findings: ofLists } = await listsIn(bag)
  const findings = [...bag.findings, ...ofLedger, ...ofLists]
  if (ledger === null) return err(inOrder([...findings, finding('history unreadable')]))

  const portfolio = await foldAsStated(bag, { ledger, entries, lists })
  const flavour = portfolio.flavour ?? 'full'
  const scheme = await smallFile(bag, schemePath)
  const absent = absentFrom(bag, portfolio)
  const history: BundledHistory = { ledger, flavour, entries, keys, lists, scheme, absent }
  findings.push(...portfolioFindings(portfolio), ...schemeFindings(portfolio, scheme))
  findings.push(...checkFindings(portfolio, schemeOf(scheme), await dayIn(bag)))
  const isHistoryWhole = [...bag.findings, ...ofLedger, ...ofLists].every(
    ({ level, subject }) => level !== 'error' || !isSource(subject),
  )
  // What is made of a history that is not whole differs in any case, and to say so of each page would bury the cause.
  if (isHistoryWhole) findings.push(...(await accountFor(bag, history, portfolio, options)))
  else findings.push(finding('not compared'), ...changedEvidence(bag, portfolio))
  return ok({
    portfolio,
    history,
    scheme: schemeOf(scheme),
    blobs: blobsIn(bag, portfolio),
    findings: inOrder(findings),
    isDamaged: findings.some(({ level }) => level === 'error') && !isOnlyIncomplete(findings),
  })
}

/** With or without the folder before it: refused files are named as the ZIP names them. */
const isSource = (path: string): boolean =>
  /(?:^|\/)data\/(?:ledger\/|scheme\.json$|centre-list\.json$)/.test(path)

/** The ledger that most entries are of: a handful of replayed ones must not decide what the bundle is. */
const ledgerMostNamed = (entries: readonly Entry[]): Id | null => {
  const counts = new Map<Id, number>()
  for (const { head, line } of entries) {
    const ledger = head.ledger ?? derivedId(utf8(line))
    counts.set(ledger, (counts.get(ledger) ?? 0) + 1)
  }
  const starts = new Set(
    entries.filter(({ head }) => head.ledger === null).map(({ line }) => derivedId(utf8(line))),
  )
  const [most] = [...counts]
    .filter(([ledger]) => starts.has(ledger))
    .toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
  return most?.[0] ?? null
}

/** The flavour whose portfolio.json this is: nothing else in the bundle is asked. Where neither fits, a full one. */
const foldAsStated = async (
  { files }: OpenBag,
  history: Omit<Parameters<typeof foldPortfolio>[0], 'flavour'>,
): Promise<Portfolio> => {
  const stated = files.get(portfolioPath)?.sha256
  const fold = (flavour: Flavour): Portfolio => foldPortfolio({ ...history, flavour })
  const full = fold('full')
  if (stated === undefined || (await sha256OfBuffer(portfolioJson(full))) === stated) return full
  const candidate = fold('candidate')
  return (await sha256OfBuffer(portfolioJson(candidate))) === stated ? candidate : full
}

const smallFile = async ({ files }: OpenBag, path: string): Promise<Bytes | null> => {
  const file = files.get(path)
  return file === undefined ? null : bytesOf(file)
}

const listsIn = async (
  bag: OpenBag,
): Promise<{ lists: readonly CentreList[]; findings: readonly BundleFinding[] }> => {
  const bytes = await smallFile(bag, centreListPath)
  if (bytes === null) return { lists: [], findings: [] }
  const lists = await readCentreListFile(bytes)
  return lists.ok
    ? { lists: lists.value, findings: [] }
    : { lists: [], findings: [finding('centre lists damaged', centreListPath, lists.error.problem)] }
}

/** Named by the fold, and neither there nor in the manifest: left out when the bundle was made, which its pages then say. */
const absentFrom = ({ files, listed }: OpenBag, portfolio: Portfolio): Set<Sha256> =>
  new Set(
    [...evidencePaths(portfolio)]
      .filter(([, path]) => !files.has(path) && !listed.has(path))
      .map(([sha256]) => sha256),
  )

const changedEvidence = ({ files }: OpenBag, portfolio: Portfolio): BundleFinding[] =>
  [...evidencePaths(portfolio)].flatMap(([sha256, path]) => {
    const there = files.get(path)
    if (there === undefined) return [finding('missing', path)]
    return there.sha256 === sha256 ? [] : [finding('changed', path)]
  })

const blobsIn = ({ files }: OpenBag, portfolio: Portfolio): Map<Sha256, BundledBlob> => {
  const mediaTypes = new Map(
    [...portfolio.evidence.values()].flatMap((evidence) =>
      evidence.named.map(({ sha256, mediaType }) => [sha256, mediaType] as const),
    ),
  )
  const blobs = new Map<Sha256, BundledBlob>()
  for (const [sha256, path] of evidencePaths(portfolio)) {
    const file = files.get(path)
    if (file?.sha256 !== sha256) continue
    blobs.set(sha256, {
      path,
      bytes: file.zipped.bytes,
      mediaType: mediaTypes.get(sha256) ?? '',
      open: () => contentOf(file.zipped),
    })
  }
  return blobs
}
