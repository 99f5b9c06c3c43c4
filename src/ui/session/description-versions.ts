// What two devices said apart about the portfolio itself, with who said it and when, for a screen that settles it. Reads
// the entries behind the versions; which one is kept is for a person to say.

import { useEffect, useState } from 'react'
import type { Entry } from '#/ledger/entry.ts'
import type { Version } from '#/portfolio/edited.ts'
import type { Description, Portfolio } from '#/portfolio/portfolio.ts'
import { whoWords } from '#/ui/session/evidence-words.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type DescriptionField = keyof Description

export type WrittenVersion = Version & {
  /** Empty until the entry has been read. */
  readonly by: string
  readonly at: string
  readonly isFromHere: boolean
}
export type FieldToSettle = { readonly field: DescriptionField; readonly versions: readonly WrittenVersion[] }

// Which notices were read on which device is nobody's choice: `describePortfolio` keeps all of them.
const settledByPeople: readonly DescriptionField[] = [
  'title',
  'name',
  'scheme',
  'units',
  'centreName',
  'centreNumber',
  'candidateNumber',
  'centreFingerprint',
  'registeredOn',
  'isOfAge',
  'photosAtWork',
  'screensAtWork',
  'callsAtWork',
  'phonesAtWork',
]

/** In the order in which a person would settle them: the units follow the qualification. */
export const fieldsToSettle = ({ description }: Portfolio): readonly DescriptionField[] =>
  settledByPeople.filter((field) => description.toSettle[field] !== undefined)

export const useDescriptionVersions = ({ portfolio }: PortfolioView): readonly FieldToSettle[] => {
  const here = useSession(({ open }) => open?.writer?.signer.device ?? null)
  const { toSettle } = portfolio.description
  const heads = Object.values(toSettle)
    .flatMap((versions) => versions.map(({ head }) => head))
    .join(' ')
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(new Map())
  useEffect(() => {
    if (heads === '') return
    let isWanted = true
    const read = async (): Promise<void> => {
      const found = await theStore().entriesByHash(heads.split(' '))
      if (found.ok && isWanted) setEntries(new Map(found.value.map((entry) => [entry.hash, entry])))
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [heads])
  const written = (version: Version): WrittenVersion => {
    const head = entries.get(version.head)?.head
    return {
      ...version,
      by: head === undefined ? '' : whoWords(portfolio, head.device),
      at: head?.at ?? '',
      isFromHere: head !== undefined && head.device === here,
    }
  }
  return fieldsToSettle(portfolio).map((field) => ({
    field,
    versions: (toSettle[field] ?? []).map(written),
  }))
}
