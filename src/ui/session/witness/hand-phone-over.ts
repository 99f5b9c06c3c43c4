// Handing the device to a witness, and taking it back. The PIN and the setting that says it is handed over are written as one,
// before anything is hidden, and every other tab hears of it at once. A PIN made up for this goes when the owner is back, and
// must never become the owner's own, wherever the app ends between. No witness is ever given what another one wrote.

import { momentNow } from '#/base/dates.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { Draft } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { firstNameOf } from '#/text/names.ts'
import { becomePerson, hideFromWitness, letIn } from '#/ui/session/people/lock.ts'
import { keepUnownedFor, readPeople } from '#/ui/session/people/people-here.ts'
import { setPin, takePinOff } from '#/ui/session/people/pin.ts'
import { tellTabs } from '#/ui/session/people/watch-people.ts'
import { handedOverName, openPortfolio, theStore, type HandedOver } from '#/ui/session/session.ts'
import {
  isUntouched,
  noTestimony,
  testimonyDraft,
  testimonyFrom,
  testimonyText,
  type TestimonyWords,
} from '#/ui/session/witness/testimony-words.ts'

/** What the candidate may fill in for the witness: never the account. */
export type Prefill = Pick<TestimonyWords, 'name' | 'job' | 'performedOn'>
export type Asked = Pick<HandedOver, 'isExpert' | 'simulated' | 'questions' | 'claim'> & {
  readonly prefill: Prefill
}

const testimoniesOf = async (ledger: Id): Promise<Result<readonly Draft[], StoreError>> => {
  const drafts = await theStore().drafts(ledger)
  return drafts.ok ? ok(drafts.value.filter(({ kind }) => kind === testimonyDraft)) : drafts
}

/** Begun by witnesses of this portfolio and not signed yet. */
export const unfinishedTestimonies = async (ledger: Id): Promise<readonly Draft[]> => {
  const all = await testimoniesOf(ledger)
  return all.ok ? all.value.filter(({ text }) => !isUntouched(testimonyFrom(text))) : []
}

/** Of a witness who goes on, who they are is their own word. */
const wordsFor = (left: Draft | undefined, { name, job, performedOn }: Prefill): TestimonyWords => {
  const filled = { name: name.trim(), job: job.trim(), performedOn }
  if (left === undefined) return { ...noTestimony, ...filled }
  const there = testimonyFrom(left.text)
  return {
    ...there,
    name: there.name || filled.name,
    job: there.job || filled.job,
    performedOn: there.performedOn || filled.performedOn,
  }
}

/** The draft without a subject is the one in the witness's hands: what others wrote is put beside it, what says nothing goes. */
const putOthersAside = async (others: readonly Draft[]): Promise<Result<void, StoreError>> => {
  for (const draft of others) {
    const aside = isUntouched(testimonyFrom(draft.text))
      ? await theStore().dropDraft(draft.id)
      : await theStore().putDraft({ ...draft, more: draft.id })
    if (!aside.ok) return aside
  }
  return ok(undefined)
}

/** `needs a PIN`: none stands, as another tab may have taken it off, and no digits for this time were given. */
export type HandOverError = StoreError | { kind: 'needs a PIN' }

const noteOf = (handed: HandedOver | null) => ({ name: handedOverName, value: handed })

/** What is noted says whether a PIN was set for this time. One that stands already is never replaced. */
const lockWith = async (
  asked: Omit<HandedOver, 'isPinForNow'>,
  digits: string | null,
): Promise<Result<HandedOver, HandOverError>> => {
  const { person, candidate } = asked
  const people = await readPeople()
  if (!people.ok) return people
  const here = people.value.find((each) => each.person === person)
  if (here?.pin) {
    const handed = { ...asked, isPinForNow: false }
    const noted = await theStore().putSetting(handedOverName, handed)
    return noted.ok ? ok(handed) : noted
  }
  if (digits === null) return err({ kind: 'needs a PIN' })
  const copies = await keepUnownedFor(person)
  if (!copies.ok) return copies
  const handed = { ...asked, isPinForNow: true }
  const set = await setPin(person, here?.name ?? candidate, digits, [noteOf(handed)])
  if (!set.ok) return set
  return set.value === null ? err({ kind: 'not here', key: person }) : ok(handed)
}

/**
 * `digits` is a PIN for this time only, where the owner has none; `goesOn` is the unfinished testimony of whoever gets it. Where it is
 * no longer wanted once that is written, nothing is handed over, for nothing else may be ended by it.
 */
export const handPhoneOver = async (
  { prefill, ...asked }: Asked,
  digits: string | null,
  goesOn: Id | null = null,
  isWanted: () => boolean = () => true,
): Promise<Result<void, HandOverError>> => {
  const { ledger, writer, portfolio } = openPortfolio()
  if (writer === null) throw new Error('a copy to read was handed over')
  const { person } = writer
  const candidate = firstNameOf(portfolio.description.values.name)
  const there = await testimoniesOf(ledger)
  if (!there.ok) return there
  const left = there.value.find(({ id }) => id === goesOn)
  const aside = await putOthersAside(there.value.filter((each) => each !== left))
  if (!aside.ok) return aside
  const draft = {
    id: left?.id ?? randomId(),
    ledger,
    kind: testimonyDraft,
    text: testimonyText(wordsFor(left, prefill)),
    changedAt: momentNow(),
    more: '',
  }
  const kept = await theStore().putDraft(draft)
  if (!kept.ok) return kept
  if (!isWanted()) return ok(undefined)
  const locked = await lockWith({ draft: draft.id, person, ledger, candidate, ...asked }, digits)
  if (!locked.ok) return locked
  becomePerson(person)
  hideFromWitness(locked.value)
  tellTabs('handed over')
  return ok(undefined)
}

/** For whoever gave the right PIN. */
export const takePhoneBack = async ({
  person,
  isPinForNow,
}: HandedOver): Promise<Result<void, StoreError>> => {
  const people = await readPeople()
  if (!people.ok) return people
  const isStill = people.value.some((each) => each.person === person && each.pin !== null)
  // A forgotten one is off already, and the owner is yet to be told.
  const noted =
    isPinForNow && isStill
      ? await takePinOff(person, [noteOf(null)])
      : await theStore().putSetting(handedOverName, null)
  if (!noted.ok) return noted
  tellTabs('given back')
  const opened = await letIn(person)
  return opened.ok ? ok(undefined) : opened
}
