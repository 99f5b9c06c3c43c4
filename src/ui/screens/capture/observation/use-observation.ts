// An observation that is under way: every tap is kept at once, every word a moment later, so that a crash in the middle of it
// costs less than a second. Times are the device's own and only shown; the order is that of writing.

import { momentNow } from '#/base/dates.ts'
import {
  nothingSigned,
  readObservationDraft,
  type ObservationDraft,
  type SignedDraft,
} from '#/portfolio/kinds/form-drafts.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { useRecordDraft, type RecordDraft } from '#/ui/session/use-record-draft.ts'

type RecordSoFar = ObservationDraft['record']
export type Note = RecordSoFar['notes'][number]
export type Asked = RecordSoFar['asked'][number]
export type Stage = 'before' | 'watching' | 'looking through'

export type Observation = Omit<RecordDraft<ObservationDraft>, 'value' | 'change' | 'changeNow'> & {
  readonly form: ObservationDraft
  readonly stage: Stage
  readonly isBegun: boolean
  readonly start: () => void
  readonly stop: () => void
  readonly goOn: () => void
  readonly lookFor: (criterion: string) => void
  readonly setPlace: (place: string) => void
  readonly setObserver: (observer: string) => void
  readonly write: (text: string) => void
  readonly tag: (criterion: string) => void
  readonly addFile: (file: EvidenceFile) => Promise<boolean>
  readonly keepNote: () => void
  readonly changeNote: (at: number, change: Partial<Note>) => void
  readonly takeOut: (at: number) => void
  readonly putBack: (at: number, note: Note) => void
  readonly setSimulated: (simulated: boolean | null) => void
  readonly setSigned: (signed: SignedDraft) => void
  readonly setAsked: (how: (asked: readonly Asked[]) => readonly Asked[]) => void
}

const nothingBy = (observer: string): ObservationDraft => ({
  record: { kind: 'observation', observer, from: '', to: '', notes: [], asked: [] },
  writing: null,
  files: [],
  place: '',
  criteria: [],
  simulated: null,
  signed: nothingSigned,
})

const isEmpty = ({ text, criteria, sha256 }: Note): boolean =>
  text.trim() === '' && criteria.length === 0 && sha256 === undefined

export const toggled = (list: readonly string[], each: string): readonly string[] =>
  list.includes(each) ? list.filter((other) => other !== each) : [...list, each]

const withRecord = (form: ObservationDraft, change: Partial<RecordSoFar>): ObservationDraft => ({
  ...form,
  record: { ...form.record, ...change },
})

/** What is being written joins the notes, where it says anything. */
export const noted = (form: ObservationDraft): ObservationDraft => {
  const { writing, record } = form
  if (writing === null || isEmpty(writing)) return { ...form, writing: null }
  return withRecord({ ...form, writing: null }, { notes: [...record.notes, writing] })
}

const begun = ({ writing }: ObservationDraft): Note => writing ?? { at: momentNow(), text: '', criteria: [] }

const withFile = (form: ObservationDraft, file: EvidenceFile): ObservationDraft => {
  // One picture or clip to a note: a second one begins the next.
  const here = form.writing?.sha256 === undefined ? form : noted(form)
  const files = here.files.some(({ sha256 }) => sha256 === file.sha256) ? here.files : [...here.files, file]
  return { ...here, files, writing: { ...begun(here), sha256: file.sha256 } }
}

export const stageOf = ({ record: { from, to } }: ObservationDraft): Stage => {
  if (from === '') return 'before'
  return to === '' ? 'watching' : 'looking through'
}

type How = (form: ObservationDraft) => ObservationDraft

const changeNotes =
  (how: (notes: readonly Note[]) => readonly Note[]): How =>
  (there) =>
    withRecord(there, { notes: how(there.record.notes) })

/** `observer`: whoever is here to watch, where that is known; empty otherwise. */
export const useObservation = (observer: string): Observation => {
  const draft = useRecordDraft('observation', readObservationDraft)
  const nothing = nothingBy(observer)
  const form = draft.value ?? nothing
  const change = (how: How): void => draft.change((kept) => how(kept ?? nothing))
  const now = (how: How): void => void draft.changeNow((kept) => how(kept ?? nothing))

  return {
    ...draft,
    form,
    stage: stageOf(form),
    isBegun: draft.value !== null,
    start: () => now((there) => withRecord(there, { from: momentNow(), to: '' })),
    stop: () => now((there) => withRecord(noted(there), { to: momentNow() })),
    goOn: () => now((there) => withRecord(there, { to: '' })),
    lookFor: (criterion) => now((there) => ({ ...there, criteria: toggled(there.criteria, criterion) })),
    setPlace: (place) => change((there) => ({ ...there, place })),
    setObserver: (said) => change((there) => withRecord(there, { observer: said })),
    write: (text) => change((there) => ({ ...there, writing: { ...begun(there), text } })),
    tag: (criterion) =>
      now((there) => {
        const note = begun(there)
        const criteria = there.criteria.includes(criterion) ? there.criteria : [...there.criteria, criterion]
        return { ...there, criteria, writing: { ...note, criteria: toggled(note.criteria, criterion) } }
      }),
    addFile: (file) => draft.changeNow((kept) => withFile(kept ?? nothing, file)),
    keepNote: () => now(noted),
    changeNote: (at, said) =>
      change(changeNotes((notes) => notes.map((note, i) => (i === at ? { ...note, ...said } : note)))),
    takeOut: (at) => now(changeNotes((notes) => notes.filter((_, i) => i !== at))),
    putBack: (at, note) => now(changeNotes((notes) => notes.toSpliced(at, 0, note))),
    setSimulated: (simulated) => now((there) => ({ ...there, simulated })),
    setSigned: (signed) => now((there) => ({ ...there, signed })),
    setAsked: (how) => change((there) => withRecord(there, { asked: how(there.record.asked) })),
  }
}

/** What is saved: without what says nothing, and with the files that a note still has. */
export const finished = (form: ObservationDraft): Pick<ObservationDraft, 'record' | 'files'> => {
  const { record, files } = noted(form)
  const notes = record.notes.filter((note) => !isEmpty(note))
  const shown = new Set(notes.map(({ sha256 }) => sha256))
  return {
    record: {
      ...record,
      observer: record.observer.trim(),
      notes,
      asked: record.asked.filter(({ question, answer }) => question.trim() !== '' || answer.trim() !== ''),
    },
    files: files.filter(({ sha256 }) => shown.has(sha256)),
  }
}
