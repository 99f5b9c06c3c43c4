// A note that is written for one criterion, as its address says: what that asks for, before the first word; whether it tells
// what was done or what is known; and a hint while it is still too little. Nothing here keeps anybody from saving.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Choice } from '#/ui/parts/choice.tsx'
import { Prompt } from '#/ui/parts/prompt.tsx'
import { useClaimAim, type ClaimAim } from '#/ui/session/claim-aim.ts'
import { answerHint, type CriterionPrompt } from '#/ui/session/criterion-prompt.ts'

type NoteType = 'case history' | 'report'

export type NoteAimed = ClaimAim & {
  readonly type: NoteType | undefined
  readonly setType: (type: NoteType) => void
}

const typeFor = ({ kind }: CriterionPrompt): NoteType | undefined => {
  if (kind === 'knowledge') return 'report'
  return kind === 'performance' ? 'case history' : undefined
}

/** Null for a note that is about nothing in particular. */
export const useNoteAim = (): NoteAimed | null => {
  const aim = useClaimAim()
  const [type, setType] = useState<NoteType>()
  return aim && { ...aim, type: type ?? typeFor(aim.prompt), setType }
}

export const NoteAim = ({ aim }: { aim: NoteAimed }) => {
  const words = t('checks')
  return (
    <>
      <p>
        <b>{words.forCriterion(aim.code)}</b> {aim.says}
      </p>
      <Prompt {...aim.prompt} unitAsksTitle={words.unitAsks} />
    </>
  )
}

/** Below the words: what is still asked for, what kind of words they are, and that saving claims. */
export const NoteAimMore = ({ aim, text }: { aim: NoteAimed; text: string }) => {
  const words = t('checks')
  const hint = answerHint(aim.scheme, aim.claim, text)
  return (
    <>
      {hint !== '' && <p className="quiet">{hint}</p>}
      <Choice<NoteType>
        legend={words.typeAsk}
        columns
        options={(['case history', 'report'] as const).map((value) => ({
          value,
          label: words.types[value].says,
        }))}
        value={aim.type}
        onChange={aim.setType}
      />
      <p className="quiet">{words.claimedToo(aim.code)}</p>
    </>
  )
}
