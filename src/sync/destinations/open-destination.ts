// A destination as it is kept on this device, opened: its settings are read as its kind writes them, and what does not
// read opens nothing.

import * as v from 'valibot'
import { err, ok, type Result } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Destination, FolderDestination } from '#/sync/destination.ts'
import { openFolder } from '#/sync/destinations/folder.ts'
import { openS3 } from '#/sync/destinations/s3.ts'
import { openWebdav } from '#/sync/destinations/webdav.ts'

/** What was kept is of another version, or incomplete: it is to be set up again. */
export type OpenError = { readonly kind: 'not set up' }

const webdavSettings = v.object({ address: v.string(), user: v.string() })
const s3Settings = v.object({
  endpoint: v.string(),
  region: v.string(),
  bucket: v.string(),
  prefix: v.string(),
  accessKey: v.string(),
})
/** Not every browser knows such handles, and it is kept as it is. */
const folderSettings = v.object({
  folder: v.custom<FileSystemDirectoryHandle>(
    (handle) => 'FileSystemDirectoryHandle' in globalThis && handle instanceof FileSystemDirectoryHandle,
  ),
})

type Place = Pick<StoredDestination, 'kind' | 'settings'>

/** Where people can open what lies there; null for anything but a folder. */
export const folderOf = ({ kind, settings }: Place): FolderDestination | null => {
  const read = v.safeParse(folderSettings, settings)
  return kind === 'folder' && read.success ? openFolder(read.output.folder) : null
}

/** Where it answers even to somebody it does not know; null for a folder of this device, and for what does not read. */
export const addressOf = ({ kind, settings }: Place): string | null => {
  const webdav = v.safeParse(webdavSettings, settings)
  if (kind === 'webdav' && webdav.success) return webdav.output.address
  const s3 = v.safeParse(s3Settings, settings)
  if (kind !== 's3' || !s3.success) return null
  return `${s3.output.endpoint.replace(/\/$/, '')}/${s3.output.bucket}?list-type=2&max-keys=1`
}

export const openDestination = ({
  kind,
  settings,
  secret,
}: Place & { readonly secret: string | null }): Result<Destination, OpenError> => {
  switch (kind) {
    case 'webdav': {
      const read = v.safeParse(webdavSettings, settings)
      const opened = read.success ? openWebdav(read.output, secret ?? '') : null
      return opened?.ok ? opened : err({ kind: 'not set up' })
    }
    case 's3': {
      const read = v.safeParse(s3Settings, settings)
      const opened = read.success ? openS3(read.output, secret ?? '') : null
      return opened?.ok ? opened : err({ kind: 'not set up' })
    }
    case 'folder': {
      const folder = folderOf({ kind, settings })
      return folder === null ? err({ kind: 'not set up' }) : ok(folder)
    }
  }
}
