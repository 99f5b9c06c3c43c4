// What would be brought in, before anything is: the files that are not here yet, and what a table among them proposes for
// each. The table itself is no evidence and stays out, unless nobody can read it.

import { readProposals, type TableTrouble } from '#/qualification/bringing/proposed-claims.ts'
import { gatherFiles, type Gathered } from '#/ui/session/bring/gather-files.ts'
import { knownFilesOf, type KnownFiles } from '#/ui/session/bring/known-files.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

type Proposed = ReadonlyMap<string, readonly string[]>

export type BringPlan = Omit<Gathered, 'files'> &
  KnownFiles & {
    readonly table: {
      /** Path of a file that comes in → criteria. */
      readonly byFile: Proposed
      /** Evidence that is here already → criteria that it is not claimed for yet. */
      readonly byEvidence: Proposed
      readonly troubles: readonly TableTrouble[]
    } | null
    /** A table is there, and no qualification to read it by. */
    readonly isUnread: boolean
    readonly isOneOfSeveral: boolean
    /** CSV files without the two columns: they come in as files. */
    readonly noTables: readonly string[]
  }

/** Larger ones are somebody's records, not a table of claims. */
const largestTable = 4 * 2 ** 20

const isTable = ({ path, file }: Gathered['files'][number]): boolean =>
  /\.csv$/i.test(path) && file.size <= largestTable

const joined = (entries: readonly (readonly [string, readonly string[]])[]): Proposed => {
  const all = new Map<string, readonly string[]>()
  for (const [key, ids] of entries) {
    const next = [...new Set([...(all.get(key) ?? []), ...ids])]
    if (next.length > 0) all.set(key, next)
  }
  return all
}

/** What the table says of a file is said of the one that is here in its place. */
const settled = (proposed: Proposed, { here, twice }: KnownFiles, view: PortfolioView | null) => {
  const of = (path: string): readonly string[] => proposed.get(path) ?? []
  const gone = new Set([...here, ...twice].map(({ path }) => path))
  const hereAs = here.map(({ path, evidence }) => {
    const claims = view?.portfolio.evidence.get(evidence)?.claims ?? []
    const claimed = new Set(claims.map(({ criterion }) => criterion))
    return [evidence, of(path).filter((id) => !claimed.has(id))] as const
  })
  return {
    byFile: joined([
      ...[...proposed].filter(([path]) => !gone.has(path)),
      ...twice.map(({ path, as }) => [as, of(path)] as const),
    ]),
    byEvidence: joined(hereAs),
  }
}

/** Null for a ZIP that cannot be read. */
export const planBringing = async (
  chosen: readonly File[],
  view: PortfolioView | null,
): Promise<BringPlan | null> => {
  const gathered = await gatherFiles(chosen)
  if (!gathered.ok) return null
  const { files: all, left, from } = gathered.value
  const tables = all.filter(isTable)
  const scheme = view?.scheme ?? null
  const units = view?.portfolio.description.values.units ?? []
  const choice = units.map(({ unit, level }) => ({ unit, level: level ?? undefined }))
  const paths = all.map(({ path }) => path)
  const read = []
  const noTables: string[] = []
  for (const each of scheme === null ? [] : tables) {
    const table = scheme && readProposals(await each.file.text(), paths, scheme, choice)
    if (table) read.push({ each, table })
    else noTables.push(each.path)
  }
  const [first] = read
  const files = all.filter((each) => each !== first?.each)
  const known = await knownFilesOf(files, view?.portfolio ?? null)
  return {
    left,
    from,
    ...known,
    table: first ? { ...settled(first.table.byFile, known, view), troubles: first.table.troubles } : null,
    isUnread: scheme === null && tables.length > 0,
    isOneOfSeveral: read.length > 1,
    noTables,
  }
}
