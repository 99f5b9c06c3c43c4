// A bundle as its files, to be changed and packed again: by accident (manifests left as they were), or by somebody who
// makes every list fit again.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { unwrap } from '#/base/result.ts'
import { composeZip } from '#/bundle/zip/compose-zip.ts'
import { contentOf } from '#/bundle/zip/entry-content.ts'
import { readZip } from '#/bundle/zip/read-zip.ts'

/** Path from the bag's folder → bytes, in the order of the ZIP. */
export type Files = Map<string, Bytes>

const folder = 'bag'

export const unpacked = async (zip: Blob): Promise<Files> => {
  const { entries } = unwrap(await readZip(zip))
  const files: Files = new Map()
  for (const entry of entries) {
    const bytes = new Uint8Array(await unwrap(await contentOf(entry)).arrayBuffer())
    files.set(entry.name.slice(entry.name.indexOf('/') + 1), bytes)
  }
  return files
}

export const packed = (files: Files): Blob =>
  composeZip(
    [...files].map(([path, content]) => ({
      name: `${folder}/${path}`,
      content,
      bytes: content.length,
      crc32: crc32(content),
    })),
    { day: '2026-11-22' },
  )

const manifestOf = (files: Files, belongs: (path: string) => boolean): Bytes =>
  utf8(
    [...files.keys()]
      .filter(belongs)
      .toSorted()
      .map((path) => `${sha256(files.get(path) ?? new Uint8Array(0))}  ${path}\n`)
      .join(''),
  )

/** Packed again with lists and sums that fit, as somebody who knows the format would. */
export const forged = (files: Files): Blob => {
  const all: Files = new Map(files)
  const payload = [...all].filter(([path]) => path.startsWith('data/'))
  const oxum = `${payload.reduce((sum, [, { length }]) => sum + length, 0)}.${payload.length}`
  const info = new TextDecoder().decode(all.get('bag-info.txt'))
  all.set('bag-info.txt', utf8(info.replace(/^Payload-Oxum: .*$/m, `Payload-Oxum: ${oxum}`)))
  all.set(
    'manifest-sha256.txt',
    manifestOf(all, (path) => path.startsWith('data/')),
  )
  all.set(
    'tagmanifest-sha256.txt',
    manifestOf(all, (path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt'),
  )
  return packed(all)
}

export const textIn = (files: Files, path: string): string => new TextDecoder().decode(files.get(path))

/** The only path that fits, for files whose names hold ids. */
export const pathLike = (files: Files, pattern: RegExp): string => {
  const [path, other] = [...files.keys()].filter((each) => pattern.test(each))
  if (path === undefined || other !== undefined) throw new Error(`not one file is like ${String(pattern)}`)
  return path
}
