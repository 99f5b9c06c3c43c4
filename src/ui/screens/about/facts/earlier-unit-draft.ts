// The form for a unit from before, as it is being filled in: one draft, so that a call in the middle of it costs nothing.

import { useDraft } from '#/ui/session/use-draft.ts'

const fields = [
  'how',
  'unit',
  'level',
  'awardingBody',
  'certificateNumber',
  'reference',
  'achievedOn',
  'copySeenBy',
  'account',
] as const
type EarlierUnitField = (typeof fields)[number]
export type EarlierUnitForm = Readonly<Record<EarlierUnitField, string>>

export type EarlierUnitDraft = {
  readonly form: EarlierUnitForm
  readonly isBegun: boolean
  readonly change: (changes: Partial<EarlierUnitForm>) => void
  readonly drop: () => void
}

/** What is not there, in a draft of another version perhaps, is empty. */
export const useEarlierUnitDraft = (): EarlierUnitDraft => {
  const { text, setText, drop } = useDraft('earlier unit')
  const there = new URLSearchParams(text)
  const read = (field: EarlierUnitField): string => there.get(field) ?? ''
  const form = {
    how: read('how'),
    unit: read('unit'),
    level: read('level'),
    awardingBody: read('awardingBody'),
    certificateNumber: read('certificateNumber'),
    reference: read('reference'),
    achievedOn: read('achievedOn'),
    copySeenBy: read('copySeenBy'),
    account: read('account'),
  }
  const change = (changes: Partial<EarlierUnitForm>): void => {
    const next = { ...form, ...changes }
    setText(new URLSearchParams(fields.map((field) => [field, next[field]])).toString())
  }
  return { form, isBegun: text !== '', change, drop }
}
