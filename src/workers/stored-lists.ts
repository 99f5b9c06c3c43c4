// The centre's lists that the store holds for a portfolio, read and their signatures checked. One that does not read is
// left out: it can establish nobody.

import { textOf } from '#/base/bytes.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { byVersion, readCentreList, type CentreList } from '#/portfolio/centre-list.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'

export const storedLists = async (store: Store, ledger: Id): Promise<Result<CentreList[], StoreError>> => {
  const rows = await store.centreLists(ledger)
  if (!rows.ok) return rows
  const lists: CentreList[] = []
  for (const { bytes, signature } of rows.value) {
    const list = textOf(bytes)
    const read = list.ok ? await readCentreList({ list: list.value, signature }) : null
    if (read?.ok) lists.push(read.value)
  }
  return ok(byVersion(lists))
}
