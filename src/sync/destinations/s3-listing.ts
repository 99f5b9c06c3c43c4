// One page of an S3 listing (ListObjectsV2, with keys escaped as in addresses, because XML cannot hold every key that somebody may
// have written). Keys outside the folder that was asked about are passed over.

import type { Listed } from '#/sync/destination.ts'
import type { Answer } from '#/sync/destinations/ask-store.ts'
import { isFileName } from '#/sync/destinations/file-name.ts'
import { readXml } from '#/sync/destinations/read-xml.ts'

export type S3Page = {
  readonly files: readonly Listed[]
  readonly folders: readonly string[]
  /** Null on the last page. */
  readonly next: string | null
}

const unescaped = (key: string): string => {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '))
  } catch {
    return ''
  }
}

/** Null where it is no listing. */
export const readS3Page = async (answer: Answer, folder: string): Promise<S3Page | null> => {
  const files: Listed[] = []
  const folders: string[] = []
  let [key, bytes, next, isCut, isListing] = ['', 0, '', false, false]
  const isXml = await readXml(answer, ({ name, text, within }) => {
    const around = within.at(-1)
    if (around === undefined) isListing = name === 'ListBucketResult'
    else if (around === 'Contents' && name === 'Key') key = unescaped(text)
    else if (around === 'Contents' && name === 'Size') bytes = /^\d{1,15}$/.test(text) ? Number(text) : 0
    else if (around === 'CommonPrefixes' && name === 'Prefix') key = unescaped(text)
    else if (within.length > 1) return
    else if (name === 'IsTruncated') isCut = text === 'true'
    else if (name === 'NextContinuationToken') next = text
    else if (name === 'CommonPrefixes') {
      const inside = key.slice(folder.length).replace(/\/$/, '')
      if (key.startsWith(folder) && isFileName(inside)) folders.push(inside)
      key = ''
    } else if (name === 'Contents') {
      const file = key.slice(folder.length)
      if (key.startsWith(folder) && isFileName(file)) files.push({ name: file, bytes })
      ;[key, bytes] = ['', 0]
    }
  })
  return isXml && isListing ? { files, folders, next: isCut ? next : null } : null
}
