// manifest-sha256.txt and tagmanifest-sha256.txt (RFC 8493 §2.1.3, §2.2.1), written in the one form that sha256sum -c,
// bagit-python and bagit-java all read: hash, two spaces, path, LF; sorted by path. The parser accepts only that form,
// because tagmanifest-sha256.txt is listed nowhere and its exact form is all that guards it.

import { linesOf, textOf } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import { zipLimits } from '#/bundle/zip/zip-format.ts'
import { nameFault, type NameFault } from '#/bundle/zip/zip-name.ts'

export const payloadManifestName = 'manifest-sha256.txt'
export const tagManifestName = 'tagmanifest-sha256.txt'

/** Payload lists all of `data/` and nothing else; tag lists the other files, itself left out. */
export type ManifestKind = 'payload' | 'tag'

/** `path` is relative to the bag's folder, with `/`. */
export type ManifestLine = { readonly path: string; readonly sha256: Sha256 }

/** `line` counts from 1. Lines without a problem can be used. */
export type ManifestProblem =
  | { readonly kind: 'not text' }
  | { readonly kind: 'last line not ended' }
  | { readonly kind: 'line not as written'; readonly line: number }
  | { readonly kind: 'path not allowed'; readonly line: number; readonly why: NameFault | 'other manifest' }
  | { readonly kind: 'not in order'; readonly line: number }

const byPath = (a: ManifestLine, b: ManifestLine): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Sorted by the bytes of the paths, which are ASCII. Throws on a path that is not allowed there, or twice: a bug. */
export const manifestText = (lines: readonly ManifestLine[], kind: ManifestKind): string => {
  const sorted = [...lines].sort(byPath)
  for (const [i, { path }] of sorted.entries()) {
    const fault = pathFault(path, kind)
    if (fault !== null) throw new Error(`path not allowed in a manifest (${fault}): ${path}`)
    if (sorted[i - 1]?.path === path) throw new Error(`twice in a manifest: ${path}`)
  }
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

/** No manifest of ours has one. */
const problemLimit = 1_000

/**
 * Every line that is exactly as {@link manifestText} writes it, and every one that is not by its number. What names more
 * files than a ZIP of ours may hold, or is hardly a manifest at all, is not read to its end.
 */
export const parseManifest = (
  bytes: Uint8Array,
  kind: ManifestKind,
): { readonly lines: readonly ManifestLine[]; readonly problems: readonly ManifestProblem[] } => {
  const text = textOf(bytes)
  if (!text.ok) return { lines: [], problems: [{ kind: 'not text' }] }
  const lines: ManifestLine[] = []
  const problems: ManifestProblem[] = []
  const ended = text.value.lastIndexOf('\n') + 1
  if (ended < text.value.length) problems.push({ kind: 'last line not ended' })
  let line = 0
  for (const each of linesOf(text.value.slice(0, ended))) {
    line += 1
    if (problems.length >= problemLimit || lines.length > zipLimits.files) break
    const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(each) ?? []
    const fault = pathFault(path, kind)
    if (sha256 === '') problems.push({ kind: 'line not as written', line })
    else if (fault !== null) problems.push({ kind: 'path not allowed', line, why: fault })
    // Strictly ascending: this also refuses a path listed twice.
    else if (path <= (lines.at(-1)?.path ?? '')) problems.push({ kind: 'not in order', line })
    else lines.push({ path, sha256 })
  }
  return { lines, problems }
}

const pathFault = (path: string, kind: ManifestKind): NameFault | 'other manifest' | null => {
  const isPayload = path.startsWith('data/')
  if (path === tagManifestName || isPayload !== (kind === 'payload')) return 'other manifest'
  return nameFault(path)
}
