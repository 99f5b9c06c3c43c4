// What would be brought in, before anything is: the files, and what a table among them proposes for each. The table itself
// is no evidence and stays out, unless nobody can read it yet.

import { readProposals, type ProposedTable } from '#/qualification/bringing/proposed-claims.ts'
import { gatherFiles, type Gathered } from '#/ui/session/bring/gather-files.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type BringPlan = Gathered & {
  readonly table: ProposedTable | null
  /** A table is there, and no qualification to read it by. */
  readonly isUnread: boolean
  readonly isOneOfSeveral: boolean
}

/** Larger ones are somebody's records, not a table of claims. */
const largestTable = 4 * 2 ** 20

const isTable = ({ path, file }: Gathered['files'][number]): boolean =>
  /\.csv$/i.test(path) && file.size <= largestTable

/** Null for a ZIP that cannot be read. */
export const planBringing = async (
  chosen: readonly File[],
  view: PortfolioView | null,
): Promise<BringPlan | null> => {
  const gathered = await gatherFiles(chosen)
  if (!gathered.ok) return null
  const tables = gathered.value.files.filter(isTable)
  const scheme = view?.scheme ?? null
  const nothing = { ...gathered.value, table: null, isUnread: false, isOneOfSeveral: false }
  if (scheme === null) return { ...nothing, isUnread: tables.length > 0 }
  const units = view?.portfolio.description.values.units ?? []
  const choice = units.map(({ unit, level }) => ({ unit, level: level ?? undefined }))
  const paths = gathered.value.files.map(({ path }) => path)
  const read = []
  for (const each of tables) {
    const table = readProposals(await each.file.text(), paths, scheme, choice)
    if (table !== null) read.push({ each, table })
  }
  const [first] = read
  if (first === undefined) return nothing
  const files = gathered.value.files.filter((each) => each !== first.each)
  return { ...nothing, files, table: first.table, isOneOfSeveral: read.length > 1 }
}
