// A portfolio becomes one file to hand on. Nothing is read but small things: the ZIP refers to the blobs, whose hashes and
// CRCs are known since capture. What cannot go in is named, and never silently left out.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { crc32, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { bagInfoName } from '#/bundle/bag/bag-info.ts'
import { manifestText, payloadManifestName, tagManifestName } from '#/bundle/bag/manifest.ts'
import { topFolderOf } from '#/bundle/bag/top-folder-name.ts'
import { bagInfoOf } from '#/bundle/bag-info-of.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { finding, inOrder, type BundleFinding } from '#/bundle/finding.ts'
import { layOut } from '#/bundle/lay-out.ts'
import type { FileBytes } from '#/bundle/ledger-files.ts'
import type { MakePages } from '#/bundle/pages.ts'
import { portfolioFindings } from '#/bundle/portfolio-findings.ts'
import { selectHistory } from '#/bundle/select-history.ts'
import type { ViewerCode } from '#/bundle/start-here.ts'
import { composeZip, type ZipContent } from '#/bundle/zip/compose-zip.ts'
import { zipLimits } from '#/bundle/zip/zip-format.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'

/** As the store holds it; `crc32` and `bytes` are known since capture. */
export type StoredBlob = { readonly blob: Blob; readonly bytes: number; readonly crc32: number }

export type ComposeInput<E> = {
  readonly ledger: Id
  /** Verified; all that is held of the ledger. */
  readonly entries: readonly Entry[]
  readonly lists: readonly CentreList[]
  /** The described scheme's file, byte for byte; null where it is not here. */
  readonly scheme: (sha256: Sha256) => Promise<Bytes | null>
  readonly flavour: Flavour
  /** The device that makes it, which passes its own work on; null where it only has a copy. */
  readonly maker: Id | null
  /** Those that are here and whole; the rest are left out of the bundle, and named. */
  readonly blobs: (hashes: readonly Sha256[]) => Promise<Result<ReadonlyMap<Sha256, StoredBlob>, E>>
  /** Files that whoever it is for has already: left out, and the bundle says so, but nothing to tell its maker of. */
  readonly leaveOut?: ReadonlySet<Sha256>
  readonly viewer: ViewerCode
  readonly make: MakePages
  /** `2026-11-22`. */
  readonly baggingDay: string
}

export type ComposedBundle = {
  readonly zip: Blob
  readonly fileName: string
  /** What was left out, and why: `isFitToBringIn` says whether anybody could bring the bundle in. */
  readonly findings: readonly BundleFinding[]
}

export type ComposeError =
  /** Nothing starts this ledger, so nothing in it can be checked. */
  { readonly kind: 'nothing to bundle' } | { readonly kind: 'too many files'; readonly files: number }

type Listed = ZipContent & { readonly sha256: Sha256 }

const listed = async ({ path, bytes }: FileBytes): Promise<Listed> => ({
  name: path,
  content: bytes,
  bytes: bytes.length,
  crc32: crc32(bytes),
  sha256: await sha256OfBuffer(bytes),
})

const manifestOf = (files: readonly Listed[], kind: 'payload' | 'tag'): Bytes =>
  utf8(
    manifestText(
      files
        .filter(({ name }) => name.startsWith('data/') === (kind === 'payload'))
        .map(({ name, sha256 }) => ({ path: name, sha256 })),
      kind,
    ),
  )

/** `E`: why the blobs could not be asked for at all. */
export const composeBundle = async <E>(
  input: ComposeInput<E>,
): Promise<Result<ComposedBundle, ComposeError | E>> => {
  const selected = await selectHistory(input)
  if (selected === null) return err({ kind: 'nothing to bundle' })
  const { ledger, flavour, entries, lists } = selected.history
  const portfolio = foldPortfolio({ ledger, entries, lists, flavour })
  // What whoever opens it will be told is damaged, its maker is told first: words that are not here cannot go in.
  const damage = portfolioFindings(portfolio).filter(({ level }) => level === 'error')
  const findings: BundleFinding[] = [...damage, ...selected.findings]

  const paths = evidencePaths(portfolio)
  const leaveOut = input.leaveOut ?? new Set()
  const stored = await input.blobs([...paths.keys()].filter((sha256) => !leaveOut.has(sha256)))
  if (!stored.ok) return stored
  const evidence: Listed[] = []
  const absent = new Set<Sha256>()
  for (const [sha256, path] of paths) {
    const found = stored.value.get(sha256)
    if (found !== undefined)
      evidence.push({ name: path, content: found.blob, bytes: found.bytes, crc32: found.crc32, sha256 })
    else {
      absent.add(sha256)
      if (!leaveOut.has(sha256)) findings.push(finding('evidence left out', path, sha256))
    }
  }
  const laidOut = await layOut({ ...selected.history, absent }, portfolio, input)
  const written = [...laidOut.pages, ...laidOut.derived, ...laidOut.sources]
  const files = [...(await Promise.all(written.map(listed))), ...evidence]

  const payload = files.filter(({ name }) => name.startsWith('data/'))
  const oxum = { files: payload.length, bytes: payload.reduce((sum, { bytes }) => sum + bytes, 0) }
  const info = bagInfoOf(portfolio, { ledger, flavour }, input.baggingDay, oxum)
  files.push(await listed({ path: bagInfoName, bytes: utf8(info) }))
  files.push(await listed({ path: payloadManifestName, bytes: manifestOf(files, 'payload') }))
  files.push(await listed({ path: tagManifestName, bytes: manifestOf(files, 'tag') }))
  if (files.length > zipLimits.files) return err({ kind: 'too many files', files: files.length })

  const folder = topFolderOf(portfolio, input.baggingDay)
  const zip = composeZip(
    files.map(({ name, content, bytes, crc32: sum }) => ({
      name: `${folder}/${name}`,
      content,
      bytes,
      crc32: sum,
    })),
    { day: input.baggingDay },
  )
  return ok({ zip, fileName: `${folder}.zip`, findings: inOrder(findings) })
}
