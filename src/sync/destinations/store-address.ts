// The address of a store, as somebody typed it. It may never carry a password, which would end up in logs and histories, and
// never lead over an open wire, where the password could be read on the way.

import { err, ok, type Result } from '#/base/result.ts'

export type AddressFault =
  | { readonly kind: 'not an address' }
  | { readonly kind: 'password in the address' }
  /** http: anybody on the way could read the password; a browser refuses it as well. */
  | { readonly kind: 'not encrypted' }

const isThisDevice = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host)

/** Ends with a slash. */
export const storeAddress = (typed: string): Result<string, AddressFault> => {
  const text = typed.trim()
  if (!URL.canParse(text)) return err({ kind: 'not an address' })
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) return err({ kind: 'not an address' })
  if (url.username !== '' || url.password !== '') return err({ kind: 'password in the address' })
  if (url.search !== '' || url.hash !== '') return err({ kind: 'not an address' })
  if (url.protocol === 'http:' && !isThisDevice(url.hostname)) return err({ kind: 'not encrypted' })
  return ok(url.href.endsWith('/') ? url.href : `${url.href}/`)
}
