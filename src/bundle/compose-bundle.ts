// A portfolio becomes one file to hand on. Nothing is read but small things: the ZIP refers to the blobs, whose hashes and
// CRCs are known since capture. What cannot go in is named, and never silently left out.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { crc32, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { bagInfoName } from '#/bundle/bag/bag-info.ts'
import { manifestText, payloadManifestName, tagManifestName } from '#/bundle/bag/manifest.ts'
import { topFolderName } from '#/bundle/bag/top-folder-name.ts'
import { bagInfoOf } from '#/bundle/bag-info-of.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { finding, inOrder, type BundleFinding } from '#/bundle/finding.ts'
import { layOut } from '#/bundle/lay-out.ts'
import type { MakePages } from '#/bundle/pages.ts'
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

export type ComposeInput = {
  readonly ledger: Id
  /** Verified; all that is held of the ledger. */
  readonly entries: readonly Entry[]
  readonly lists: readonly CentreList[]
  /** The described scheme's file, byte for byte. */
  readonly scheme: Bytes | null
  readonly flavour: Flavour
  readonly blobs: (sha256: Sha256) => Promise<Result<StoredBlob, unknown>>
  readonly viewer: ViewerCode
  readonly make: MakePages
  /** `2026-11-22`. */
  readonly baggingDay: string
}

export type ComposedBundle = {
  readonly zip: Blob
  readonly fileName: string
  /** What was left out, and why. An evidence file left out is an error when the bundle is verified, too. */
  readonly findings: readonly BundleFinding[]
}

export type ComposeError =
  /** Nothing starts this ledger, so nothing in it can be checked. */
  { readonly kind: 'nothing to bundle' } | { readonly kind: 'too many files'; readonly files: number }

type Listed = ZipContent & { readonly sha256: Sha256 }

const listed = async (path: string, bytes: Bytes): Promise<Listed> => ({
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

export const composeBundle = async (input: ComposeInput): Promise<Result<ComposedBundle, ComposeError>> => {
  const selected = selectHistory(input)
  if (selected === null) return err({ kind: 'nothing to bundle' })
  const findings: BundleFinding[] = [...selected.findings]
  const { ledger, flavour, entries, lists } = selected.history
  const portfolio = foldPortfolio({ ledger, entries, lists, flavour })

  const { evidence, absent } = await evidenceFiles(evidencePaths(portfolio), input.blobs)
  for (const [sha256, path] of absent) findings.push(finding('evidence left out', path, sha256))
  const laidOut = layOut({ ...selected.history, absent: new Set(absent.keys()) }, portfolio, input)
  const files: Listed[] = []
  for (const { path, bytes } of [...laidOut.pages, ...laidOut.derived, ...laidOut.sources])
    files.push(await listed(path, bytes))
  files.push(...evidence)

  const payload = files.filter(({ name }) => name.startsWith('data/'))
  const oxum = { files: payload.length, bytes: payload.reduce((sum, { bytes }) => sum + bytes, 0) }
  const info = bagInfoOf(portfolio, { ledger, flavour }, input.baggingDay, oxum)
  files.push(await listed(bagInfoName, utf8(info)))
  files.push(await listed(payloadManifestName, manifestOf(files, 'payload')))
  files.push(await listed(tagManifestName, manifestOf(files, 'tag')))
  if (files.length > zipLimits.files) return err({ kind: 'too many files', files: files.length })

  const { values } = portfolio.description
  const folder = topFolderName({
    centre: values.centreName,
    candidate: values.name,
    scheme: values.scheme?.id ?? '',
    day: input.baggingDay,
  })
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

/** Enough to keep the store busy, few enough to leave it time for others. */
const askedAtOnce = 64

const evidenceFiles = async (
  paths: ReadonlyMap<Sha256, string>,
  blobs: ComposeInput['blobs'],
): Promise<{ evidence: Listed[]; absent: Map<Sha256, string> }> => {
  const evidence: Listed[] = []
  const absent = new Map<Sha256, string>()
  const wanted = [...paths]
  for (let from = 0; from < wanted.length; from += askedAtOnce) {
    const slice = wanted.slice(from, from + askedAtOnce)
    const stored = await Promise.all(slice.map(([sha256]) => blobs(sha256)))
    for (const [i, [sha256, path]] of slice.entries()) {
      const found = stored[i]
      if (found?.ok !== true) {
        absent.set(sha256, path)
        continue
      }
      const { blob, bytes, crc32: sum } = found.value
      evidence.push({ name: path, content: blob, bytes, crc32: sum, sha256 })
    }
  }
  return { evidence, absent }
}
