// What was begun and left, or cut short by a crash, for the home screen to name: notes, forms, words about evidence,
// recordings, what a witness has not signed, and large files that arrived in part. Putting one away hides its name here and deletes nothing that a person wrote.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import type { Draft } from '#/store/rows.ts'
import { arrivedFor } from '#/ui/session/arriving-files.ts'
import { isDraftHere, useDraftPlace } from '#/ui/session/draft-place.ts'
import { formDraft, isFormType, type FormType } from '#/ui/session/form-types.ts'
import { useInterrupted } from '#/ui/session/interrupted.ts'
import { leftRecordings, onRecordings } from '#/ui/session/recording/left.ts'
import { theStore } from '#/ui/session/session.ts'
import { isUntouched, testimonyDraft, testimonyFrom } from '#/ui/session/witness/testimony-words.ts'

type RecordType = 'questions and answers' | 'observation' | 'witness testimony'

export type LeftWork =
  | { readonly kind: 'note'; readonly key: string; readonly text: string; readonly at: string }
  | { readonly kind: 'form'; readonly key: string; readonly type: FormType; readonly at: string }
  | { readonly kind: 'record'; readonly key: string; readonly type: RecordType; readonly at: string }
  | { readonly kind: 'words'; readonly key: string; readonly evidence: string; readonly at: string }
  | { readonly kind: 'copy'; readonly key: string; readonly name: string }
  | {
      readonly kind: 'recording'
      readonly key: string
      readonly seconds: number
      readonly marks: number
      readonly isAgreed: boolean
      /** To one question of a form, which has its own way there. */
      readonly isAnswer: boolean
      readonly at: string
    }

const putAwayName = 'left work put away'
type PutAway = Readonly<Record<string, string>>

const putAwayIn = (value: unknown): PutAway => {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, at]) => typeof at === 'string'))
}

/** By the kinds of their drafts. */
const records: ReadonlyMap<string, RecordType> = new Map([
  ['questions', 'questions and answers'],
  ['observation', 'observation'],
  [testimonyDraft, 'witness testimony'],
])

const leftOf = ({ id: key, kind: of, text, more, changedAt: at }: Draft): LeftWork | null => {
  // A file that its form has not taken yet is that form, begun.
  const kind = of.startsWith(arrivedFor) ? of.slice(arrivedFor.length) : of
  if (kind === 'note') return text.trim() === '' ? null : { kind: 'note', key, text: text.trim(), at }
  const type = records.get(kind)
  if (type !== undefined) {
    // Handed over and given back without a word is nothing to keep.
    const isNothing = text === '' || (kind === testimonyDraft && isUntouched(testimonyFrom(text)))
    return isNothing ? null : { kind: 'record', key, type, at }
  }
  if (kind.startsWith(formDraft)) {
    const form = kind.slice(formDraft.length)
    return isFormType(form) && text !== '' ? { kind: 'form', key, type: form, at } : null
  }
  const isAbout = kind.startsWith('evidence ') && typeof more === 'string' && more !== ''
  return isAbout ? { kind: 'words', key, evidence: more, at } : null
}

/** One line for each note, form and piece of evidence, however many of its fields were open; the latest first. */
const onceEach = (left: readonly LeftWork[]): readonly LeftWork[] => {
  const seen = new Set<string>()
  return left.filter((each) => {
    const isForm = each.kind === 'form' || each.kind === 'record'
    const about = isForm ? each.type : each.kind === 'words' ? each.evidence : each.key
    return !seen.has(about) && seen.add(about)
  })
}

const useRecordings = (place: Id | null): readonly LeftWork[] => {
  const [recordings, setRecordings] = useState<readonly LeftWork[]>([])
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const found = await leftRecordings(place)
      if (gone) return
      setRecordings(
        found.map(({ row, seconds }) => ({
          kind: 'recording',
          key: row.recording,
          seconds,
          marks: row.marks.length,
          isAgreed: row.agreed !== null,
          isAnswer: row.answers !== undefined,
          at: row.startedAt,
        })),
      )
    }
    void look()
    const stop = onRecordings(() => void look())
    return () => {
      gone = true
      stop()
    }
  }, [place])
  return recordings
}

export const useLeftWork = (): {
  readonly left: readonly LeftWork[]
  readonly putAway: (left: LeftWork) => void
} => {
  const place = useDraftPlace()
  const { interrupted, dismiss } = useInterrupted()
  const [drafts, setDrafts] = useState<readonly LeftWork[]>([])
  const recordings = useRecordings(place)

  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const [read, setting] = await Promise.all([theStore().drafts(), theStore().setting(putAwayName)])
      if (gone || !read.ok) return
      const away = putAwayIn(setting.ok ? setting.value : null)
      // Written on since it was put away, it is wanted again.
      const here = read.value.filter(
        (draft) => isDraftHere(draft, place) && away[draft.id] !== draft.changedAt,
      )
      setDrafts(onceEach(here.map(leftOf).filter((each) => each !== null)))
    }
    void look()
    return () => {
      gone = true
    }
  }, [place])

  const noteAway = async (about: LeftWork): Promise<void> => {
    const [read, setting] = await Promise.all([theStore().drafts(), theStore().setting(putAwayName)])
    if (!read.ok) return
    const its = read.value.filter(
      ({ id, more }) => id === about.key || (about.kind === 'words' && more === about.evidence),
    )
    const before = putAwayIn(setting.ok ? setting.value : null)
    const still = Object.entries(before).filter(([id]) => read.value.some((draft) => draft.id === id))
    const now = its.map(({ id, changedAt }) => [id, changedAt] as const)
    await theStore().putSetting(putAwayName, Object.fromEntries([...still, ...now]))
  }

  return {
    left: [
      ...recordings,
      ...interrupted.map(({ copy: key, name }) => ({ kind: 'copy', key, name }) as const),
      ...drafts,
    ],
    putAway: (about) => {
      if (about.kind === 'copy') return dismiss(about.key)
      setDrafts((there) => there.filter(({ key }) => key !== about.key))
      void noteAway(about)
    },
  }
}
