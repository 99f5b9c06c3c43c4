// When a file of a portfolio last left this device, so that whoever has one can be asked to delete it. Written by every
// hand-over (everything, a part for one person, the file for verifiers in a folder), and never by opening or checking one.

import { momentNow } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import type { Store } from '#/store/open-store.ts'

const settingOf = (ledger: Id): string => `last handed out ${ledger}`

export const noteHandedOut = async (store: Store, ledger: Id): Promise<void> => {
  await store.putSetting(settingOf(ledger), momentNow())
}

/** Null where none was. */
export const lastHandedOut = async (store: Store, ledger: Id): Promise<string | null> => {
  const at = await store.setting(settingOf(ledger))
  return at.ok && typeof at.value === 'string' ? at.value : null
}
