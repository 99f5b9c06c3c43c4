// The questions that are being written down: kept with every change, one at a time or the one that the address asks for.

import { useState } from 'react'
import { dayOf, momentNow } from '#/base/dates.ts'
import { readQuestionsDraft, type QuestionsDraft } from '#/portfolio/kinds/form-drafts.ts'
import { useRecordDraft, type RecordDraft } from '#/ui/session/use-record-draft.ts'

export type Question = QuestionsDraft['record']['questions'][number]

export type Questions = Omit<RecordDraft<QuestionsDraft>, 'value' | 'change' | 'changeNow'> & {
  readonly form: QuestionsDraft
  readonly isBegun: boolean
  readonly add: (criterion: string, at: number) => void
  readonly say: (at: number, change: Partial<Question>) => void
  readonly takeOut: (at: number) => void
  readonly putBack: (at: number, question: Question) => void
  readonly setOn: (on: string) => void
  readonly setAskedBy: (askedBy: string) => void
}

const blank = (criterion: string): Question => ({ criterion, question: '', answer: '', mode: 'spoken' })

const withQuestions = (form: QuestionsDraft, questions: readonly Question[]): QuestionsDraft => ({
  ...form,
  record: { ...form.record, questions },
})

/** `aim`: what the address asks for, empty for nothing. `askedBy`: who is likely to ask. */
export const useQuestions = (aim: string, askedBy: string): Questions => {
  const draft = useRecordDraft('questions', readQuestionsDraft)
  const [isAimGone, setAimGone] = useState(false)

  const formOf = (kept: QuestionsDraft | null): QuestionsDraft => {
    const form = kept ?? {
      on: dayOf(momentNow()),
      record: { kind: 'questions', askedBy, questions: [] },
    }
    const { questions } = form.record
    return aim === '' || isAimGone || questions.some(({ criterion }) => criterion === aim)
      ? form
      : withQuestions(form, [...questions, blank(aim)])
  }
  const change = (how: (form: QuestionsDraft) => QuestionsDraft): void =>
    draft.change((kept) => how(formOf(kept)))
  const changeList = (how: (questions: readonly Question[]) => readonly Question[]): void =>
    change((form) => withQuestions(form, how(form.record.questions)))

  return {
    ...draft,
    form: formOf(draft.value),
    isBegun: draft.value !== null,
    add: (criterion, at) => changeList((there) => there.toSpliced(at, 0, blank(criterion))),
    say: (at, said) =>
      changeList((there) => there.map((each, i) => (i === at ? { ...each, ...said } : each))),
    takeOut: (at) => {
      setAimGone(true)
      changeList((there) => there.filter((_, i) => i !== at))
    },
    putBack: (at, question) => changeList((there) => there.toSpliced(at, 0, question)),
    setOn: (on) => change((form) => ({ ...form, on })),
    setAskedBy: (by) => change((form) => ({ ...form, record: { ...form.record, askedBy: by } })),
    drop: () => {
      setAimGone(false)
      draft.drop()
    },
  }
}

const isNothing = ({ question, answer }: Question): boolean => question.trim() === '' && answer.trim() === ''

/** Without those in which nothing was written. */
export const written = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((each) => !isNothing(each))

/** An answer to nobody knows what. */
export const lacksQuestion = ({ question, answer }: Question): boolean =>
  question.trim() === '' && answer.trim() !== ''
