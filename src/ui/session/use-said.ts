// One thing said about evidence, edited where it stands: kept as a draft while typing, signed when the typing pauses for
// long or the field is left. What a crash left behind is there again, and is saved with the rest.

import { useEffect, useRef, useState } from 'react'
import type { Evidence, EvidenceFields } from '#/portfolio/portfolio.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Trouble } from '#/text/trouble.ts'
import { answerPrompt, describeEvidence, sayFollowUp } from '#/ui/session/describe.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useDraft } from '#/ui/session/use-draft.ts'

export type SaidField = Exclude<
  keyof EvidenceFields,
  'simulated' | 'files' | 'people' | 'type' | 'answers' | 'record'
>

export type Said = {
  readonly text: string
  /** `said` once it is signed and durable; a failure leaves the text where it is. */
  readonly state: 'untouched' | 'typing' | 'kept' | 'saving' | 'said' | 'failed'
  readonly trouble: Trouble | null
  readonly setText: (text: string) => void
  /** On leaving the field. */
  readonly save: () => void
}

/** Longer than a breath: each save is one signed change in the history. */
const pause = 4_000

type Saying = {
  readonly draftKind: string
  /** As it is in the portfolio. */
  readonly value: string
  readonly sign: (said: string) => ReturnType<typeof describeEvidence>
}

export const useSaid = (evidence: Evidence, field: SaidField): Said =>
  useSaying(evidence.id, {
    draftKind: `evidence ${field}`,
    value: evidence.fields.values[field],
    sign: (said) => describeEvidence(evidence.id, { [field]: said }),
  })

/** The answer to one of the prompts that a unit's guidance has. */
export const useAnswer = (evidence: Evidence, prompt: string): Said =>
  useSaying(evidence.id, {
    draftKind: `evidence answer ${prompt}`,
    value: evidence.fields.values.answers.find((answer) => answer.prompt === prompt)?.text ?? '',
    sign: (said) => answerPrompt(evidence.id, prompt, said),
  })

/** What is to be asked after a recorded discussion, one question to a line. */
export const useFollowUp = (evidence: Evidence): Said => {
  const { record } = evidence.fields.values
  return useSaying(evidence.id, {
    draftKind: 'evidence follow-up',
    value: record?.kind === 'discussion' ? record.followUp.join('\n') : '',
    sign: (said) => sayFollowUp(evidence.id, said),
  })
}

const useSaying = (id: HeadHash, { draftKind, value, sign }: Saying): Said => {
  const draft = useDraft(draftKind, id)
  const [state, setState] = useState<Said['state']>('untouched')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const touched = state === 'typing' || state === 'saving' || state === 'failed' || draft.recovered
  const text = touched ? draft.text : value
  const now = useRef({ text, touched, saving: false, drop: draft.drop })
  useEffect(() => {
    now.current = { ...now.current, text, touched, drop: draft.drop }
  })

  const save = async (): Promise<void> => {
    clearTimeout(timer.current)
    if (!now.current.touched || now.current.saving) return
    const said = now.current.text
    now.current.saving = true
    setState('saving')
    const outcome = await sign(said)
    now.current.saving = false
    if (!outcome.ok) {
      setTrouble(troubleOf(outcome.error))
      setState('failed')
    } else if (now.current.text === said) {
      setTrouble(null)
      setState('said')
      now.current.touched = false
      now.current.drop()
    } else {
      setState('typing')
      timer.current = setTimeout(() => void save(), pause)
    }
  }
  const saveNow = useRef(save)
  useEffect(() => {
    saveNow.current = save
  })

  useEffect(() => {
    const leave = (): void => void saveNow.current()
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leave()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [])

  return {
    text,
    state: state === 'typing' && draft.state === 'kept' ? 'kept' : state,
    trouble,
    setText: (next) => {
      now.current = { ...now.current, text: next, touched: true }
      draft.setText(next)
      setState('typing')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void saveNow.current(), pause)
    },
    save: () => void save(),
  }
}
