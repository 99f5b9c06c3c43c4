// What is filled into one form of named questions, kept as one draft: every field and file of it is there again after a
// crash, and goes with the commit that saves it.

import type { Id } from '#/base/ids.ts'
import { readNamedDraft, type NamedDraft } from '#/portfolio/kinds/form-drafts.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { formDraft, type FormType } from '#/ui/session/form-types.ts'
import { useRecordDraft, type RecordDraft } from '#/ui/session/use-record-draft.ts'

export type FormRow = NamedDraft['rows'][number]

export type FormDraft = NamedDraft & {
  readonly state: RecordDraft<NamedDraft>['state']
  readonly recovered: boolean
  readonly isLoaded: boolean
  /** Its draft's. */
  readonly kind: string
  readonly damaged: string | null
  readonly id: Id
  readonly set: (field: string, text: string) => void
  /** It is in the store already. Resolves with whether its draft is durable. */
  readonly addFile: (file: EvidenceFile) => Promise<boolean>
  /** Of a workbook; one past the last begins a row. */
  readonly setRow: (at: number, said: Partial<FormRow>) => void
  readonly leaveOut: (sha256: string) => void
  readonly drop: () => void
}

const nothing: NamedDraft = { fields: {}, files: [], rows: [] }
const emptyRow: FormRow = { question: '', answer: '' }

const withRow = (rows: readonly FormRow[], at: number, said: Partial<FormRow>): readonly FormRow[] =>
  Array.from({ length: Math.max(rows.length, at + 1) }, (_, i) => ({
    ...(rows[i] ?? emptyRow),
    ...(i === at && said),
  }))

/** Without those that say nothing. */
export const writtenRows = (rows: readonly FormRow[]): readonly FormRow[] =>
  rows
    .map(({ question, answer }) => ({ question: question.trim(), answer: answer.trim() }))
    .filter(({ question, answer }) => question !== '' || answer !== '')

/** A form that nothing is left in is none. */
const orNone = ({ fields: all, files, rows }: NamedDraft): NamedDraft | null => {
  const fields = Object.fromEntries(Object.entries(all).filter(([, each]) => each !== ''))
  const isNone = Object.keys(fields).length === 0 && files.length === 0 && rows.length === 0
  return isNone ? null : { fields, files, rows }
}

export const useFormDraft = (type: FormType): FormDraft => {
  const kind = formDraft + type
  const { id, value, state, recovered, isLoaded, damaged, change, changeNow, drop } = useRecordDraft(
    kind,
    readNamedDraft,
  )
  const changed =
    (how: (there: NamedDraft) => Partial<NamedDraft>) =>
    (kept: NamedDraft | null): NamedDraft | null => {
      const there = kept ?? nothing
      return orNone({ ...there, ...how(there) })
    }
  return {
    ...(value ?? nothing),
    state,
    recovered,
    isLoaded,
    kind,
    damaged,
    id,
    drop,
    set: (field, said) => change(changed(({ fields }) => ({ fields: { ...fields, [field]: said } }))),
    // The same bytes twice are one file.
    addFile: (file) =>
      changeNow(
        changed(({ files }) => ({
          files: [...files.filter(({ sha256 }) => sha256 !== file.sha256), file],
        })),
      ),
    setRow: (at, said) => change(changed(({ rows }) => ({ rows: withRow(rows, at, said) }))),
    leaveOut: (gone) =>
      void changeNow(changed(({ files }) => ({ files: files.filter(({ sha256 }) => sha256 !== gone) }))),
  }
}
