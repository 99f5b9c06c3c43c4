// Whether this device is in a witness's hands: a setting, so that a restart shows what they are asked and nothing else. It
// only reads; who hands over and takes back is in hand-phone-over.ts.

import { isId } from '#/base/ids.ts'
import { handedOverName, theStore, type HandedOver } from '#/ui/session/session.ts'

/** Null for what no version of ours has written. */
export const handedOverFrom = (value: unknown): HandedOver | null => {
  if (typeof value !== 'object' || value === null) return null
  const held = new Map<string, unknown>(Object.entries(value))
  const [draft, person, ledger] = ['draft', 'person', 'ledger'].map((name) => held.get(name))
  if (!isId(draft) || !isId(person) || !isId(ledger)) return null
  const text = (name: string): string => {
    const there = held.get(name)
    return typeof there === 'string' ? there : ''
  }
  const simulated = held.get('simulated')
  return {
    draft,
    person,
    ledger,
    candidate: text('candidate'),
    questions: text('questions'),
    claim: text('claim'),
    isExpert: held.get('isExpert') === true,
    simulated: typeof simulated === 'boolean' ? simulated : null,
    isPinForNow: held.get('isPinForNow') === true,
  }
}

/** Null where it is not handed over, or cannot be told. */
export const readHandedOver = async (): Promise<HandedOver | null> => {
  const setting = await theStore().setting(handedOverName)
  return setting.ok ? handedOverFrom(setting.value) : null
}
