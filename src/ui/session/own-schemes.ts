// A centre's own qualifications on this device, beside those that come with the app. They are kept by the hash of their
// bytes, as they came; a bad file changes nothing, and letting one go takes nothing from a portfolio that rests on it.

import { useEffect } from 'react'
import { create } from 'zustand'
import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { ownSchemeLimits, readOwnScheme, type OwnSchemeError } from '#/qualification/read-own-scheme.ts'
import type { StoreError } from '#/store/store-error.ts'
import { allSchemes, loadedScheme, type LoadedScheme } from '#/ui/session/schemes.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

export type KeepSchemeError =
  | StoreError
  | OwnSchemeError
  /** It is one of this release. */
  | { readonly kind: 'comes with the app'; readonly title: string }

const useOwn = create<{ readonly schemes: readonly LoadedScheme[] }>(() => ({ schemes: [] }))

const byTitle = (a: LoadedScheme, b: LoadedScheme): number =>
  a.scheme.title.localeCompare(b.scheme.title) || a.scheme.version.localeCompare(b.scheme.version)

/** As stored; empty where the store cannot be read, which whatever is saved next will say. */
export const ownSchemes = async (): Promise<readonly LoadedScheme[]> => {
  const rows = await theStore().ownSchemes()
  if (!rows.ok) return []
  return rows.value
    .map(({ bytes }) => loadedScheme(bytes))
    .filter((scheme) => scheme !== null)
    .toSorted(byTitle)
}

const show = async (): Promise<void> => useOwn.setState({ schemes: await ownSchemes() })

/** The same list for a screen: read when it opens, and again whenever it changes here. */
export const useOwnSchemes = (): readonly LoadedScheme[] => {
  useEffect(() => void show(), [])
  return useOwn(({ schemes }) => schemes)
}

/** Keeps a rule file, byte for byte, and lists it. Keeping it twice is keeping it once. */
export const keepOwnScheme = async (bytes: Bytes): Promise<Result<LoadedScheme, KeepSchemeError>> => {
  const read = readOwnScheme(bytes)
  if (!read.ok) return read
  const { scheme, hash } = read.value
  if ((await allSchemes()).some((one) => one.hash === hash))
    return err({ kind: 'comes with the app', title: scheme.title })
  const kept = await theStore().commit({ schemes: [{ sha256: hash, bytes, own: 'not chosen yet' }] })
  if (!kept.ok) return kept
  await show()
  return ok({ scheme, hash, bytes })
}

/** The same for a chosen file, which is measured before it is read. */
export const keepOwnSchemeFile = async (
  file: File,
): Promise<Result<LoadedScheme, KeepSchemeError | { kind: 'unreadable' }>> => {
  if (file.size > ownSchemeLimits.bytes) return err({ kind: 'too large', bytes: file.size })
  try {
    return await keepOwnScheme(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    // The file went away after it was chosen, or may not be read.
    if (error instanceof DOMException) return err({ kind: 'unreadable' })
    throw error
  }
}

/** Whether a portfolio on this device, anybody's, has this qualification, in whichever version. */
export const isSchemeInUse = (id: string): boolean => {
  const { open, shelf } = useSession.getState()
  return (
    open?.portfolio.description.values.scheme?.id === id ||
    shelf.some(({ ledger, scheme }) => ledger !== open?.ledger && scheme === id)
  )
}

export const letOwnSchemeGo = async (
  hash: Sha256,
): Promise<Result<void, StoreError | { kind: 'in use' }>> => {
  const row = await theStore().scheme(hash)
  if (!row.ok) return row
  const there = loadedScheme(row.value.bytes)
  if (there !== null && isSchemeInUse(there.scheme.id)) return err({ kind: 'in use' })
  const gone = await theStore().dropOwnScheme(hash)
  if (gone.ok) await show()
  return gone
}
