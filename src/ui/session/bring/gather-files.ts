// What was chosen to be brought in, as one list of files with their paths: a folder, some files, or a ZIP, which is read with
// every guard. Nothing is kept yet, and what cannot be read is named.

import { err, ok, type Result } from '#/base/result.ts'
import { contentOf } from '#/bundle/zip/entry-content.ts'
import { readZip } from '#/bundle/zip/read-zip.ts'

export type Gathered = {
  /** Path, with `/`, and the file; a table of claims is among them. */
  readonly files: readonly { readonly path: string; readonly file: File }[]
  /** Names in a ZIP that cannot be read, or may not be. */
  readonly left: readonly string[]
  /** The folder's or the ZIP's own name; empty for single files. */
  readonly from: string
}

/** What computers put beside people's files. */
const isRubbish = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') ||
  /(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i.test(path)

/** A ZIP does not say what a file is; a photo among them is to be kept as one. */
const pictures: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  gif: 'image/gif',
}
const typeOf = (path: string): string => pictures[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? ''

/** Without the folder that everything is in. */
const withoutTop = (path: string): string => path.split('/').slice(1).join('/') || path

const fromZip = async (zip: File): Promise<Result<Gathered, { kind: 'bad zip' }>> => {
  const directory = await readZip(zip)
  if (!directory.ok) return err({ kind: 'bad zip' })
  const files: { path: string; file: File }[] = []
  const left = directory.value.problems.flatMap(({ name }) => (name === null ? [] : [name]))
  for (const entry of directory.value.entries) {
    if (isRubbish(entry.name)) continue
    const content = await contentOf(entry)
    if (!content.ok) {
      left.push(entry.name)
      continue
    }
    const name = entry.name.split('/').at(-1) ?? entry.name
    // The day on which it was packed is nobody's; 0 is no day.
    const file = new File([content.value], name, { type: typeOf(entry.name), lastModified: 0 })
    files.push({ path: entry.name, file })
  }
  return ok({ files, left: [...new Set(left)], from: zip.name })
}

export const gatherFiles = async (
  chosen: readonly File[],
): Promise<Result<Gathered, { kind: 'bad zip' }>> => {
  const [only] = chosen
  if (chosen.length === 1 && only !== undefined && /\.zip$/i.test(only.name)) return fromZip(only)
  const paths = chosen.map((file) => file.webkitRelativePath)
  const files = chosen.flatMap((file, i) => {
    const path = withoutTop(paths[i] ?? '') || file.name
    return isRubbish(path) ? [] : [{ path, file }]
  })
  return ok({ files, left: [], from: paths[0]?.split('/')[0] ?? '' })
}
