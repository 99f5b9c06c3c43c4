// From a ZIP that a stranger handed over to the files of one bag: directory, folder, manifests, and the SHA-256 of
// every file. After this, what a file holds is what its manifest line says, or a finding names it.

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { bagDeclarationName } from '#/bundle/bag/bag-declaration.ts'
import {
  parseManifest,
  payloadManifestName,
  tagManifestName,
  type ManifestKind,
} from '#/bundle/bag/manifest.ts'
import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { digestEntries, type DigestOptions } from '#/bundle/zip/digest.ts'
import { contentOf } from '#/bundle/zip/entry-content.ts'
import { readZip, type ZipEntry } from '#/bundle/zip/read-zip.ts'
import type { ZipProblem } from '#/bundle/zip/zip-problem.ts'

export type BagFile = { readonly path: string; readonly zipped: ZipEntry; readonly sha256: Sha256 }

export type OpenBag = {
  /** The one folder in the ZIP. */
  readonly folder: string
  /** By path from the bag's folder; only files that could be read. */
  readonly files: ReadonlyMap<string, BagFile>
  /** Files that a manifest names, there or not. */
  readonly listed: ReadonlySet<string>
  readonly findings: readonly BundleFinding[]
}

export type OpenOptions = DigestOptions & {
  /** After each file; `all` counts the files in the ZIP. */
  readonly onProgress?: (done: number, all: number) => void
}

/** Larger than any small file of ours; more would only be read to fill the memory. */
export const smallFileLimit = 256 * 2 ** 20

/** The bytes of a small file; null for a file too large to be one, or unreadable. */
export const bytesOf = async ({ zipped }: BagFile): Promise<Bytes | null> => {
  if (zipped.bytes > smallFileLimit) return null
  const content = await contentOf(zipped)
  if (!content.ok) return null
  try {
    return new Uint8Array(await content.value.arrayBuffer())
  } catch {
    return null
  }
}

export const openBag = async (
  zip: Blob,
  options: OpenOptions = {},
): Promise<Result<OpenBag, readonly BundleFinding[]>> => {
  const directory = await readZip(zip)
  if (!directory.ok) return err([finding('file unreadable', '', directory.error.kind)])
  const findings = directory.value.problems.map(zipFinding)
  const folder = bagFolder(directory.value.entries)
  if (folder === null) return err([...findings, finding('not a bundle')])

  const inside: ZipEntry[] = []
  for (const entry of directory.value.entries) {
    if (entry.name.startsWith(`${folder}/`)) inside.push(entry)
    else findings.push(finding('outside the folder', entry.name))
  }
  const files = new Map<string, BagFile>()
  let done = 0
  const digests = await digestEntries(inside, () => options.onProgress?.(++done, inside.length), options)
  for (const { entry: zipped, digest } of digests) {
    const path = zipped.name.slice(folder.length + 1)
    if (digest.ok) files.set(path, { path, zipped, sha256: digest.value })
    else findings.push(finding('cannot be read', path, digest.error.kind))
  }
  const payload = await checkManifest(files, 'payload')
  const tag = await checkManifest(files, 'tag')
  return ok({
    folder,
    files,
    listed: new Set([...payload.listed, ...tag.listed]),
    findings: [...findings, ...tag.findings, ...payload.findings],
  })
}

/** The folder with a bag declaration; where even that is gone, the folder of the manifest. */
const bagFolder = (entries: readonly ZipEntry[]): string | null => {
  for (const wanted of [bagDeclarationName, payloadManifestName, tagManifestName])
    for (const { name } of entries) {
      const [folder = '', file, more] = name.split('/')
      if (file === wanted && more === undefined) return folder
    }
  return null
}

const checkManifest = async (
  files: ReadonlyMap<string, BagFile>,
  kind: ManifestKind,
): Promise<{ listed: readonly string[]; findings: readonly BundleFinding[] }> => {
  const name = kind === 'payload' ? payloadManifestName : tagManifestName
  const file = files.get(name)
  if (file === undefined) return { listed: [], findings: [finding('missing', name)] }
  const bytes = await bytesOf(file)
  if (bytes === null) return { listed: [], findings: [finding('cannot be read', name)] }
  const { lines, problems } = parseManifest(bytes, kind)
  const findings = problems.map((problem) =>
    finding('list damaged', name, problem.kind, 'line' in problem ? problem.line : 0),
  )
  const listed = new Map(lines.map(({ path, sha256 }) => [path, sha256]))
  for (const [path, sha256] of listed) {
    const there = files.get(path)
    if (there === undefined) findings.push(finding('missing', path))
    else if (there.sha256 !== sha256) findings.push(finding('changed', path))
  }
  for (const path of files.keys()) {
    const belongs = path.startsWith('data/') === (kind === 'payload') && path !== tagManifestName
    if (belongs && !listed.has(path)) findings.push(finding('not listed', path))
  }
  return { listed: [...listed.keys()], findings }
}

const zipFinding = (problem: ZipProblem): BundleFinding => {
  if (problem.level === 'warning') return finding('packed again', '', problem.kind)
  return problem.name === null
    ? finding('archive damaged', '', problem.kind)
    : finding('file refused', problem.name, problem.kind)
}
