// "I don't know yet" is an answer: it is remembered on this device, so that nobody is asked twice. It is no part of the
// portfolio, where an empty field says as much.

import { useEffect, useState } from 'react'
import { theStore, useSession } from '#/ui/session/session.ts'

const settingOf = (ledger: string): string => `not known yet ${ledger}`

const fieldsIn = (setting: unknown): readonly string[] =>
  Array.isArray(setting) ? setting.filter((field) => typeof field === 'string') : []

export type NotKnownYet = {
  readonly fields: ReadonlySet<string>
  say(field: string, isUnknown: boolean): void
}

/** The fields of the open portfolio that the person has said they do not know. */
export const useNotKnownYet = (): NotKnownYet => {
  const ledger = useSession(({ open }) => open?.ledger ?? '')
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let gone = false
    const recall = async (): Promise<void> => {
      const setting = await theStore().setting(settingOf(ledger))
      if (!gone && setting.ok) setFields(new Set(fieldsIn(setting.value)))
    }
    void recall()
    return () => {
      gone = true
    }
  }, [ledger])

  const say = (field: string, isUnknown: boolean): void => {
    const next = new Set(fields)
    if (isUnknown) next.add(field)
    else next.delete(field)
    setFields(next)
    // A preference: if it cannot be kept, the question comes again, and that is all.
    void theStore().putSetting(settingOf(ledger), [...next])
  }
  return { fields, say }
}
