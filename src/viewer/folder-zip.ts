// An extracted folder, as a browser hands it over, put together again as the ZIP it came from, so that one reader checks
// both. Costs one extra pass over the files for their CRCs, and no copy: the ZIP refers to the files.

import { err, ok, type Result } from '#/base/result.ts'
import { bagDeclarationName } from '#/bundle/bag/bag-declaration.ts'
import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { composeZip, type ZipContent } from '#/bundle/zip/compose-zip.ts'
import { crc32Of } from '#/bundle/zip/digest.ts'
import { nameClashes, nameFault } from '#/bundle/zip/zip-name.ts'

/** A file and its path from the folder that was chosen, with `/`. */
export type FolderFile = { readonly path: string; readonly blob: Blob }

/** What systems leave in folders that people only looked at. */
const leftBySystems = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** The folder that holds the bag: "Extract all" often makes one folder inside another. */
const bagFolderOf = (files: readonly FolderFile[]): string | null => {
  const [nearest] = files
    .map(({ path }) => path)
    .filter((path) => path === bagDeclarationName || path.endsWith(`/${bagDeclarationName}`))
    .toSorted((a, b) => a.split('/').length - b.split('/').length)
  return nearest === undefined ? null : nearest.slice(0, -bagDeclarationName.length)
}

/** The ZIP, and what in the folder could not go into one. An error where there is no bag at all. */
export const zipOfFolder = async (
  files: readonly FolderFile[],
  day: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Result<{ zip: Blob; findings: readonly BundleFinding[] }, readonly BundleFinding[]>> => {
  const folder = bagFolderOf(files)
  if (folder === null) return err([finding('not a bundle')])
  const inside = files
    .filter(({ path }) => path.startsWith(folder) && !leftBySystems.test(path))
    .map(({ path, blob }) => ({ name: `bundle/${path.slice(folder.length)}`, blob }))
  const findings: BundleFinding[] = []
  const refused = new Set(nameClashes(inside.map(({ name }) => name)).map(({ index }) => index))
  const contents: ZipContent[] = []
  for (const [i, { name, blob }] of inside.entries()) {
    const path = name.slice('bundle/'.length)
    if (refused.has(i) || nameFault(name) !== null)
      findings.push(finding('file refused', path, nameFault(name) ?? 'same name'))
    else {
      const sum = await readable(blob)
      if (sum === null) findings.push(finding('cannot be read', path))
      else contents.push({ name, content: blob, bytes: blob.size, crc32: sum })
    }
    onProgress(i + 1, inside.length)
  }
  return ok({ zip: composeZip(contents, { day }), findings })
}

const readable = async (blob: Blob): Promise<number | null> => {
  try {
    return await crc32Of(blob)
  } catch {
    return null
  }
}
