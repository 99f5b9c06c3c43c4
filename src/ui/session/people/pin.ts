// A person's PIN: set, tried, and taken off when it was forgotten. It locks a screen among colleagues and encrypts nothing.
// No wait may depend on the clock: each is counted down while the screen is open, and what is left of it is stored.

import { bytesEqual, utf8, type Bytes } from '#/base/bytes.ts'
import { momentNow } from '#/base/dates.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { PersonRow, Pin, SettingRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { changePerson } from '#/ui/session/people/people-here.ts'

/** Half a second on a slow phone. A few digits are soon guessed by whoever reads the storage: see the head. */
const rounds = 200_000
const triesBeforeWaits = 5
const waits = [30_000, 60_000, 120_000, 300_000]

/** How long taking off a forgotten PIN lasts, in ms with the screen open. */
export const takingOffLasts = 600_000

export const isPin = (digits: string): boolean => /^\d{4,8}$/.test(digits)

const hashOf = async (digits: string, salt: Bytes, iterations: number): Promise<Bytes> => {
  const secret = await crypto.subtle.importKey('raw', utf8(digits), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(how, secret, 256))
}

/** How long the next try has to wait after so many wrong ones, in ms. */
export const waitAfter = (wrong: number): number =>
  wrong < triesBeforeWaits ? 0 : (waits[Math.min(wrong - triesBeforeWaits, waits.length - 1)] ?? 0)

/** Replaces a PIN that was there. `name` is what stands on the lock's screen; `settings` are written with it, or neither is. */
export const setPin = async (
  person: Id,
  name: string,
  digits: string,
  settings: readonly SettingRow[] = [],
): Promise<Result<PersonRow | null, StoreError>> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const hash = await hashOf(digits, salt, rounds)
  const pin: Pin = { salt, rounds, hash, wrong: 0, waitLeft: 0, takingOffLeft: null }
  return changePerson(person, ({ person: id, since }) => ({ person: id, name, since, pin }), settings)
}

const without = ({ person, name, since }: PersonRow): PersonRow => ({ person, name, since })

/** `settings` are written with it, or neither is. */
export const takePinOff = (
  person: Id,
  settings: readonly SettingRow[] = [],
): Promise<Result<PersonRow | null, StoreError>> => changePerson(person, without, settings)

/** Read by its owner. A PIN set since stays. */
export const putAwayTakenOff = (person: Id): Promise<Result<PersonRow | null, StoreError>> =>
  changePerson(person, ({ pin, ...row }) => ({ ...without(row), ...(pin && { pin }) }))

export type PinError = StoreError | { kind: 'wrong'; waitLeft: number } | { kind: 'wait'; waitLeft: number }

const withPin = (person: Id, change: (pin: Pin) => Pin) =>
  changePerson(person, (row) => (row.pin ? { ...row, pin: change(row.pin) } : row))

/** Notes the try before it looks, so that a page closed in the middle gives no try for nothing. */
export const tryPin = async (person: Id, digits: string): Promise<Result<void, PinError>> => {
  let mustWait = 0
  const noted = await withPin(person, (pin) => {
    mustWait = pin.waitLeft
    if (mustWait > 0) return pin
    const wrong = pin.wrong + 1
    return { ...pin, wrong, waitLeft: waitAfter(wrong) }
  })
  if (!noted.ok) return noted
  const pin = noted.value?.pin
  if (pin === undefined) return ok(undefined)
  if (mustWait > 0) return err({ kind: 'wait', waitLeft: mustWait })
  const isRight = bytesEqual(await hashOf(digits, pin.salt, pin.rounds), pin.hash)
  if (!isRight) return err({ kind: 'wrong', waitLeft: pin.waitLeft })
  const opened = await withPin(person, (there) => ({ ...there, wrong: 0, waitLeft: 0, takingOffLeft: null }))
  return opened.ok ? ok(undefined) : opened
}

/** Stores what is left of a wait. */
export const keepWait = (person: Id, waitLeft: number) =>
  withPin(person, (pin) => ({ ...pin, waitLeft: Math.min(waitLeft, pin.waitLeft) }))

/** Begins, goes on with or (null) ends having a forgotten PIN taken off. At nothing left it is off, and its owner is told. */
export const keepTakingOff = (person: Id, left: number | null) =>
  changePerson(person, (row) => {
    if (row.pin === undefined) return row
    if (left === null || left > 0) return { ...row, pin: { ...row.pin, takingOffLeft: left } }
    return { ...without(row), pinTakenOff: momentNow() }
  })
