// The versions of a qualification that are on this device: those of the release, the centre's own, and the one a portfolio
// rests on. The newest is what a centre adds to; a newer one than the portfolio's is offered, never taken by itself.

import { useCallback, useEffect, useState } from 'react'
import type { SchemeReference } from '#/portfolio/portfolio.ts'
import { compareVersions } from '#/qualification/filling/scheme-versions.ts'
import { ownSchemes, useOwnSchemes } from '#/ui/session/own-schemes.ts'
import { allSchemes, releasedVersions, schemeFor, type LoadedScheme } from '#/ui/session/schemes.ts'
import { useSession } from '#/ui/session/session.ts'

const newestFirst = (a: LoadedScheme, b: LoadedScheme): number =>
  compareVersions(b.scheme.version, a.scheme.version)

const onceEach = (all: readonly LoadedScheme[]): readonly LoadedScheme[] =>
  [...new Map(all.map((loaded) => [loaded.hash, loaded])).values()].toSorted(newestFirst)

const everyVersion = async (
  chosen: SchemeReference | null,
  own: readonly LoadedScheme[],
): Promise<readonly LoadedScheme[]> => {
  const mine = await schemeFor(chosen)
  return onceEach([...(mine ? [mine] : []), ...own, ...(await allSchemes())])
}

const chosenNow = (): SchemeReference | null =>
  useSession.getState().open?.portfolio.description.values.scheme ?? null

/** Every qualification here, each in all its versions, the newest version first. */
export const versionsHere = async (): Promise<readonly LoadedScheme[]> =>
  everyVersion(chosenNow(), await ownSchemes())

/** What a promise resolves to for as long as a screen shows it; `of` begins anew whenever it is another function. */
const useRead = <Value>(of: () => Promise<Value>): Value | undefined => {
  const [read, setRead] = useState<{ of: () => Promise<Value>; value: Value }>()
  useEffect(() => {
    let gone = false
    const start = async (): Promise<void> => {
      const value = await of()
      if (!gone) setRead({ of, value })
    }
    void start()
    return () => {
      gone = true
    }
  }, [of])
  return read?.value
}

/** Undefined while they are being read; read again when the list of own ones changes here. */
export const useVersionsHere = (): readonly LoadedScheme[] | undefined => {
  const own = useOwnSchemes()
  const chosen = useSession(({ open }) => open?.portfolio.description.values.scheme ?? null)
  return useRead(useCallback(() => everyVersion(chosen, own), [chosen, own]))
}

/** The newest version here of the open portfolio's qualification, where it is newer than the portfolio's own. */
export const useNewerVersion = (): LoadedScheme | null => {
  const own = useOwnSchemes()
  const scheme = useSession(({ open }) => open?.scheme ?? null)
  const id = scheme?.id ?? ''
  const released = useRead(useCallback(() => releasedVersions(id), [id]))
  const [newest] = onceEach([...own, ...(released ?? [])].filter((loaded) => loaded.scheme.id === id))
  if (scheme === null || newest === undefined) return null
  return compareVersions(newest.scheme.version, scheme.version) > 0 ? newest : null
}
