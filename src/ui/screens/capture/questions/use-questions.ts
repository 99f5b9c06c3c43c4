// The questions that are being written down: kept with every change, one at a time or the one that the address asks for.

import { useState } from 'react'
import { dayOf, momentNow } from '#/base/dates.ts'
import {
  nothingSigned,
  readQuestionsDraft,
  type QuestionsDraft,
  type SignedDraft,
} from '#/portfolio/kinds/form-drafts.ts'
import type { SpokenAnswer } from '#/ui/session/recording/answer.ts'
import { useRecordDraft, type RecordDraft } from '#/ui/session/use-record-draft.ts'

export type Question = QuestionsDraft['record']['questions'][number]

export type Questions = Omit<RecordDraft<QuestionsDraft>, 'value' | 'change' | 'changeNow'> & {
  readonly form: QuestionsDraft
  readonly isBegun: boolean
  readonly add: (criterion: string, at: number) => void
  readonly say: (at: number, change: Partial<Question>) => void
  readonly takeOut: (at: number) => void
  readonly putBack: (at: number, question: Question) => void
  /** To the question it was recorded for, or to one of its own. Resolves with whether that is durable. */
  readonly takeAnswer: (answer: SpokenAnswer) => Promise<boolean>
  readonly leaveAnswerOut: (at: number) => void
  readonly setOn: (on: string) => void
  readonly setAskedBy: (askedBy: string) => void
  readonly setSimulated: (simulated: boolean | null) => void
  readonly setSigned: (signed: SignedDraft) => void
}

const blank = (criterion: string): Question => ({ criterion, question: '', answer: '', mode: 'spoken' })

const withQuestions = (form: QuestionsDraft, questions: readonly Question[]): QuestionsDraft => ({
  ...form,
  record: { ...form.record, questions },
})

const unspoken = ({ criterion, question, answer, mode }: Question): Question => ({
  criterion,
  question,
  answer,
  mode,
})

/** Questions may have been added, taken out and written on since it was begun. */
const placeOf = (
  questions: readonly Question[],
  { criterion, question, at }: SpokenAnswer['answers'],
): number => {
  const isIt = (each: Question | undefined): boolean =>
    each?.criterion === criterion && each.sha256 === undefined
  const same = questions.findIndex((each) => isIt(each) && each.question === question)
  return same < 0 && isIt(questions[at]) ? at : same
}

const withAnswer = (form: QuestionsDraft, { file, seconds, answers }: SpokenAnswer): QuestionsDraft => {
  const { questions } = form.record
  const { criterion, question } = answers
  if (questions.some(({ sha256 }) => sha256 === file.sha256)) return form
  const spoken = { mode: 'spoken' as const, sha256: file.sha256, span: { from: 0, to: seconds } }
  const at = placeOf(questions, answers)
  return {
    ...withQuestions(
      form,
      at < 0
        ? [...questions, { ...blank(criterion), question, ...spoken }]
        : questions.map((each, i) => (i === at ? { ...each, ...spoken } : each)),
    ),
    files: [...form.files, file],
  }
}

/** `aim`: what the address asks for, empty for nothing. `askedBy`: who is likely to ask. */
export const useQuestions = (aim: string, askedBy: string): Questions => {
  const draft = useRecordDraft('questions', readQuestionsDraft)
  const [isAimGone, setAimGone] = useState(false)

  const formOf = (kept: QuestionsDraft | null): QuestionsDraft => {
    const form = kept ?? {
      on: dayOf(momentNow()),
      record: { kind: 'questions', askedBy, questions: [] },
      files: [],
      simulated: null,
      signed: nothingSigned,
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
    takeAnswer: (answer) => draft.changeNow((kept) => withAnswer(formOf(kept), answer)),
    leaveAnswerOut: (at) =>
      void draft.changeNow((kept) => {
        const form = formOf(kept)
        const questions = form.record.questions.map((each, i) => (i === at ? unspoken(each) : each))
        return withQuestions(form, questions)
      }),
    setOn: (on) => change((form) => ({ ...form, on })),
    setAskedBy: (by) => change((form) => ({ ...form, record: { ...form.record, askedBy: by } })),
    setSimulated: (simulated) => void draft.changeNow((kept) => ({ ...formOf(kept), simulated })),
    setSigned: (signed) => void draft.changeNow((kept) => ({ ...formOf(kept), signed })),
    drop: () => {
      setAimGone(false)
      draft.drop()
    },
  }
}

const isNothing = ({ question, answer, sha256 }: Question): boolean =>
  question.trim() === '' && answer.trim() === '' && sha256 === undefined

/** Without those in which nothing was written. */
export const written = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((each) => !isNothing(each))

/** An answer to nobody knows what. */
export const lacksQuestion = ({ question, answer, sha256 }: Question): boolean =>
  question.trim() === '' && (answer.trim() !== '' || sha256 !== undefined)

/** The recorded answers that a question still has, each named by its question: `answer-2.m4a`. */
export const answerFiles = (
  { files }: QuestionsDraft,
  questions: readonly Question[],
): QuestionsDraft['files'] =>
  questions.flatMap(({ sha256 }, at) => {
    const file = files.find((each) => each.sha256 === sha256)
    return file ? [{ ...file, name: file.name.replace(/^.*(?=\.)/, `answer-${at + 1}`) }] : []
  })
