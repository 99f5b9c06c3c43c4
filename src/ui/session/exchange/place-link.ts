// A link from a centre that says where a second copy goes: `/exchange/place#kind=webdav&address=https://…&user=amy&name=Harbour`.
// It carries the address only. What is in it is a stranger's, so it is read as text and never followed, and a link with a
// secret in it is refused: links end up in histories, mails and logs (README.md).

import { err, ok, type Result } from '#/base/result.ts'
import { isPlainText } from '#/sync/meeting/place-code.ts'

export type PlaceLink = {
  readonly kind: 'webdav' | 's3'
  readonly address: string
  readonly user: string
  readonly name: string
  /** S3 only, as are the two after it. */
  readonly bucket: string
  readonly region: string
  readonly prefix: string
}

export type LinkFault = { readonly kind: 'not a link' } | { readonly kind: 'secret in it' }

const longest = 2_000
const longestPart = 300
const secretNames = /pass|secret|token|pwd|credential|signature|^key$|accesskey|apikey|^auth/i

const hasPassword = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { username, password, search } = new URL(address)
  return (
    username + password !== '' || [...new URLSearchParams(search).keys()].some((one) => secretNames.test(one))
  )
}

/** Of an address's fragment, with or without its `#`. */
export const readPlaceLink = (fragment: string): Result<PlaceLink, LinkFault> => {
  const text = fragment.replace(/^#/, '')
  const parts = new URLSearchParams(text)
  if ([...parts.keys()].some((name) => secretNames.test(name))) return err({ kind: 'secret in it' })
  const part = (name: string): string => parts.get(name)?.trim() ?? ''
  const kind = part('kind')
  const address = part('address')
  if (hasPassword(address)) return err({ kind: 'secret in it' })
  const values = [...parts.values()]
  const isSound = text.length <= longest && values.every((value) => isPlainText(value, longestPart))
  if (!isSound || (kind !== 'webdav' && kind !== 's3') || address === '') return err({ kind: 'not a link' })
  return ok({
    kind,
    address,
    user: part('user'),
    name: part('name'),
    bucket: part('bucket'),
    region: part('region'),
    prefix: part('prefix'),
  })
}

/** The link that says this, and nothing that is empty. */
export const placeLink = (origin: string, place: PlaceLink): string => {
  const { kind, address, user, name, bucket, region, prefix } = place
  const parts = Object.entries({ kind, address, user, name, bucket, region, prefix })
  const said = new URLSearchParams(parts.filter(([, value]) => value !== ''))
  return `${origin}/exchange/place#${said.toString()}`
}

/** As somebody pasted it: a whole link, of whatever address the app has. */
export const readPastedLink = (pasted: string): Result<PlaceLink, LinkFault> => {
  const text = pasted.trim()
  if (!URL.canParse(text)) return err({ kind: 'not a link' })
  const { pathname, hash } = new URL(text)
  return pathname.endsWith('/exchange/place') ? readPlaceLink(hash) : err({ kind: 'not a link' })
}
