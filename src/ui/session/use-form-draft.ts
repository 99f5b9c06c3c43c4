// What is typed into one form, kept as one draft: every field of it is there again after a crash, and goes with the commit
// that saves it. A draft of an older shape gives what it has and never stops the form from opening.

import type { Id } from '#/base/ids.ts'
import { formDraft, type FormType } from '#/ui/session/form-types.ts'
import { useDraft, type DraftText } from '#/ui/session/use-draft.ts'

/** By the names of prompts, and `title`, `day`, `account` and `name` for what is no prompt. */
export type FormFields = Readonly<Record<string, string>>

export type FormDraft = {
  readonly fields: FormFields
  readonly state: DraftText['state']
  readonly recovered: boolean
  readonly id: Id
  readonly set: (field: string, text: string) => void
  readonly drop: () => void
}

const fieldsIn = (text: string): FormFields => {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

export const useFormDraft = (type: FormType): FormDraft => {
  const { id, text, state, setText, drop, recovered } = useDraft(formDraft + type)
  const fields = fieldsIn(text)
  return {
    fields,
    state,
    recovered,
    id,
    drop,
    set: (field, said) => {
      const next = Object.fromEntries(
        Object.entries({ ...fields, [field]: said }).filter(([, each]) => each !== ''),
      )
      setText(Object.keys(next).length === 0 ? '' : JSON.stringify(next))
    },
  }
}
