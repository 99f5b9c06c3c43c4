// A place as somebody types it in, and what it comes to: where it goes and with what. The secret is handed on and never kept
// here, in an address or in anything that outlives the form.

import { err, ok, type Result } from '#/base/result.ts'
import type { DestinationKind } from '#/store/rows.ts'
import { storeAddress, type AddressFault } from '#/sync/destinations/store-address.ts'
import type { NewDestination } from '#/ui/session/exchange/set-up.ts'

export type PlaceDraft = {
  readonly kind: DestinationKind
  readonly name: string
  readonly address: string
  /** Of S3 the name that goes with the secret. */
  readonly user: string
  readonly bucket: string
  readonly region: string
  readonly prefix: string
  /** Chosen, for a folder of this computer. */
  readonly folder: FileSystemDirectoryHandle | null
}

export type PlaceField = 'address' | 'user' | 'secret' | 'bucket' | 'prefix' | 'folder'
export type PlaceFault =
  | { readonly field: 'address'; readonly why: AddressFault['kind'] }
  | { readonly field: Exclude<PlaceField, 'address'>; readonly why: 'missing' | 'odd' }

export const emptyPlace: PlaceDraft = {
  kind: 'webdav',
  name: '',
  address: '',
  user: '',
  bucket: '',
  region: '',
  prefix: '',
  folder: null,
}

const textIn = (settings: unknown, name: string): string => {
  const value: unknown = typeof settings === 'object' && settings !== null ? Reflect.get(settings, name) : ''
  return typeof value === 'string' ? value : ''
}

/** To be changed: all but the secret, which is asked for again. */
export const draftOf = ({
  kind,
  name,
  settings,
}: Pick<NewDestination, 'kind' | 'name' | 'settings'>): PlaceDraft => ({
  ...emptyPlace,
  kind,
  name,
  address: textIn(settings, kind === 's3' ? 'endpoint' : 'address'),
  user: textIn(settings, kind === 's3' ? 'accessKey' : 'user'),
  bucket: textIn(settings, 'bucket'),
  region: textIn(settings, 'region'),
  prefix: textIn(settings, 'prefix'),
})

/** One word without slashes, as stores name their parts. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/

/** What people call it, where they have not said: the host, or the folder. */
const nameFor = ({ name, folder }: PlaceDraft, address: string): string =>
  name.trim() || folder?.name || (URL.canParse(address) ? new URL(address).hostname : '')

/** What is wrong first, by field; or what to exchange with. */
export const placeOf = (draft: PlaceDraft, secret: string): Result<NewDestination, PlaceFault> => {
  const { kind, folder } = draft
  if (kind === 'folder')
    return folder === null
      ? err({ field: 'folder', why: 'missing' })
      : ok({ kind, name: nameFor(draft, ''), settings: { folder }, secret: null })
  const address = storeAddress(draft.address)
  if (!address.ok) return err({ field: 'address', why: address.error.kind })
  const [user, bucket, region] = [draft.user.trim(), draft.bucket.trim(), draft.region.trim()]
  const prefix = draft.prefix
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (kind === 's3') {
    if (bucket === '') return err({ field: 'bucket', why: 'missing' })
    if (!plain.test(bucket)) return err({ field: 'bucket', why: 'odd' })
    if (!prefix.every((part) => plain.test(part))) return err({ field: 'prefix', why: 'odd' })
  }
  if (user === '') return err({ field: 'user', why: 'missing' })
  if (secret === '') return err({ field: 'secret', why: 'missing' })
  const name = nameFor(draft, address.value)
  return ok(
    kind === 'webdav'
      ? { kind, name, settings: { address: address.value, user }, secret }
      : {
          kind,
          name,
          // What stores without regions call theirs.
          settings: {
            endpoint: address.value,
            region: region === '' ? 'us-east-1' : region,
            bucket,
            prefix: prefix.join('/'),
            accessKey: user,
          },
          secret,
        },
  )
}
