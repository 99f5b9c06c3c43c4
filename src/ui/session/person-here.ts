// Whoever begins something of their own on this installation: the person who uses it now, its only one, or a new one.

import { randomId } from '#/base/ids.ts'
import { momentNow } from '#/base/dates.ts'
import { ok, type Result } from '#/base/result.ts'
import type { PersonRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

/** A new one has no name yet. `who`: as it was when it was asked; somebody else may be here by the end of it. */
export const personHere = async (
  who = useSession.getState().person,
): Promise<Result<PersonRow, StoreError>> => {
  const people = await theStore().people()
  if (!people.ok) return people
  const there = people.value.find(({ person }) => who === null || person === who)
  return ok(there ?? { person: who ?? randomId(), name: '', since: momentNow() })
}
