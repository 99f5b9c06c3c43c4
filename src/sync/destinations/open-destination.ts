// A destination as it is kept on this device, opened: its settings are read as its kind writes them, and what does not
// read opens nothing.

import * as v from 'valibot'
import { err, type Result } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Destination } from '#/sync/destination.ts'
import { openWebdav } from '#/sync/destinations/webdav.ts'

/** What was kept is of another version, or incomplete: it is to be set up again. */
export type OpenError = { readonly kind: 'not set up' }

const webdavSettings = v.object({ address: v.string(), user: v.string() })

export const openDestination = ({
  kind,
  settings,
  secret,
}: Pick<StoredDestination, 'kind' | 'settings'> & { readonly secret: string | null }): Result<
  Destination,
  OpenError
> => {
  switch (kind) {
    case 'webdav': {
      const read = v.safeParse(webdavSettings, settings)
      const opened = read.success ? openWebdav(read.output, secret ?? '') : null
      return opened?.ok ? opened : err({ kind: 'not set up' })
    }
    case 's3':
    case 'folder':
      return err({ kind: 'not set up' })
  }
}
