// The people of this installation, as screens list them: by first name, and whether a PIN stands before their work. What
// belongs to somebody's portfolio beyond that name is never read here.

import { create } from 'zustand'
import { ok, type Result } from '#/base/result.ts'
import { randomId, type Id } from '#/base/ids.ts'
import type { PersonRow, Pin, SettingRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { firstNameOf } from '#/text/names.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

export type PersonHere = {
  readonly person: Id
  /** The first name; empty where none is known yet. */
  readonly name: string
  readonly since: string
  readonly pin: Pick<Pin, 'waitLeft' | 'takingOffLeft'> | null
  readonly pinTakenOff: string | null
}

export const usePeopleHere = create<{ readonly people: readonly PersonHere[] }>()(() => ({ people: [] }))

/** Whether anybody's work stands behind a PIN. */
export const hasPins = (): boolean => usePeopleHere.getState().people.some(({ pin }) => pin !== null)
export const useHasPins = (): boolean => usePeopleHere(({ people }) => people.some(({ pin }) => pin !== null))

/** Reads them again, for every screen that shows them. */
export const readPeople = async (): Promise<Result<readonly PersonHere[], StoreError>> => {
  const [rows, shelf] = await Promise.all([theStore().people(), theStore().shelf()])
  if (!rows.ok) return rows
  if (!shelf.ok) return shelf
  const { open } = useSession.getState()
  const nameOf = ({ person, name }: PersonRow): string => {
    // The row of the open portfolio may be a moment behind.
    const now = open?.writer?.person === person ? open.portfolio.description.values.name : ''
    const row = shelf.value.find((there) => there.person === person && there.candidate !== '')
    return firstNameOf([name, now, row?.candidate ?? ''].find((each) => each !== '') ?? '')
  }
  const people = rows.value
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map((row): PersonHere => {
      const { person, since, pin, pinTakenOff = null } = row
      const { waitLeft = 0, takingOffLeft = null } = pin ?? {}
      return { person, name: nameOf(row), since, pin: pin ? { waitLeft, takingOffLeft } : null, pinTakenOff }
    })
  usePeopleHere.setState({ people })
  return ok(people)
}

/**
 * One at a time over all tabs: a try that two tabs make at once counts twice. `settings` are written with it, or neither is.
 * Null, and nothing written, where there is no such person.
 */
export const changePerson = (
  person: Id,
  change: (row: PersonRow) => PersonRow,
  settings: readonly SettingRow[] = [],
): Promise<Result<PersonRow | null, StoreError>> =>
  navigator.locks.request('fieldfolio-people', async () => {
    const rows = await theStore().people()
    if (!rows.ok) return rows
    const there = rows.value.find((row) => row.person === person)
    if (there === undefined) return ok(null)
    const changed = change(there)
    const kept = await theStore().commit({ people: [changed], settings })
    if (!kept.ok) return kept
    await readPeople()
    return ok(changed)
  })

/** Whoever uses this device now: said, or known from the open portfolio, or the only one here. */
export const personNow = (): Id | null => {
  const { person, open } = useSession.getState()
  return person ?? open?.writer?.person ?? usePeopleHere.getState().people[0]?.person ?? null
}

const keepBegunFor = async (ledger: Id): Promise<Result<void, StoreError>> => {
  const drafts = await theStore().drafts()
  if (!drafts.ok) return drafts
  for (const draft of drafts.value.filter((each) => each.ledger === null)) {
    // Another tab may be writing in it.
    const known = { moments: new Set([draft.changedAt]), otherwise: randomId() }
    const kept = await theStore().putDraft({ ...draft, ledger }, known)
    if (!kept.ok) return kept
  }
  const recordings = await theStore().openRecordings()
  const all = await recordings.recordings()
  if (!all.ok) return all
  for (const { row } of all.value.filter((each) => each.row.ledger === null)) {
    const kept = await recordings.putRecording({ ...row, ledger })
    if (!kept.ok) return kept
  }
  return ok(undefined)
}

/**
 * What belongs to nobody yet where one person was alone here is theirs from now on: copies opened to read, and what was
 * begun before any portfolio.
 */
export const keepUnownedFor = async (person: Id): Promise<Result<void, StoreError>> => {
  const rows = await theStore().shelf()
  if (!rows.ok) return rows
  for (const row of rows.value.filter((each) => each.person === null && each.keeper === undefined)) {
    const kept = await theStore().commit({ shelf: { ...row, keeper: person } })
    if (!kept.ok) return kept
  }
  return keepBegunFor(person)
}
