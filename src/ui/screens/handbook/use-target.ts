// Which qualification the criteria go into: the portfolio's, in its newest version here, until another is chosen.

import { useState } from 'react'
import { useVersionsHere } from '#/ui/session/handbook/versions-here.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export type Target = {
  /** Each qualification once, in its newest version. */
  readonly newest: readonly LoadedScheme[]
  /** All versions, for the name of the next one. */
  readonly versions: readonly LoadedScheme[]
  readonly chosen: LoadedScheme | null
  readonly choose: (id: string) => void
}

export const useTarget = (): Target => {
  const versions = useVersionsHere() ?? []
  const mine = usePortfolio()?.portfolio.description.values.scheme?.id ?? ''
  const [wanted, setWanted] = useState<string | null>(null)
  // The newest version comes first.
  const newest = [
    ...new Map(versions.toReversed().map((loaded) => [loaded.scheme.id, loaded])).values(),
  ].toSorted((a, b) => a.scheme.title.localeCompare(b.scheme.title) || a.scheme.level - b.scheme.level)
  const id = wanted ?? mine
  return {
    newest,
    versions,
    chosen: newest.find(({ scheme }) => scheme.id === id) ?? null,
    choose: setWanted,
  }
}
