// First: what this is, who will read it, and who the witness is, mostly by chips. Being related keeps nobody from going on
// (SD7): it is said kindly, and the assessor is told.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { ChipChoice } from '#/ui/parts/chip-choice.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import type { TestimonyWords } from '#/ui/session/witness/testimony-words.ts'

export type StepProps = {
  words: TestimonyWords
  change: (changes: Partial<TestimonyWords>) => void
  candidate: string
}

const most = 1_000

const Job = ({ words: { job }, change }: Pick<StepProps, 'words' | 'change'>) => {
  const texts = t('witness')
  const isListed = texts.jobs.includes(job)
  const [isOther, setOther] = useState(job !== '' && !isListed)
  const choose = (chosen: string): void => {
    setOther(chosen === texts.jobOther)
    change({ job: chosen === texts.jobOther ? '' : chosen })
  }
  return (
    <>
      <ChipChoice
        legend={texts.job}
        options={[...texts.jobs, texts.jobOther]}
        value={isOther ? texts.jobOther : job}
        onChange={choose}
      />
      {isOther && (
        <TextField
          label={texts.jobWhich}
          value={job}
          maxLength={most}
          onChange={(text) => change({ job: text })}
        />
      )}
    </>
  )
}

export const AboutYou = (props: StepProps & { isExpert: boolean; onNext: () => void }) => {
  const { words, change, candidate, isExpert, onNext } = props
  const texts = t('witness')
  const isSame = candidate !== '' && words.name.trim().toLowerCase() === candidate.toLowerCase()
  return (
    <>
      <div className="hero">
        <Mark size={40} />
        <h1 tabIndex={-1}>{texts.asked(candidate)}</h1>
        <p className="hero-more">{texts.askedMore(candidate)}</p>
      </div>
      <p>{texts.whoReads(candidate)}</p>
      <Stack>
        <Job words={words} change={change} />
        <ChipChoice
          legend={texts.relation(candidate)}
          options={[...texts.relations, texts.related]}
          value={words.relation}
          onChange={(relation) => change({ relation })}
        />
        <div role="status">
          {words.relation === texts.related && <Notice>{texts.relatedTold(candidate)}</Notice>}
        </div>
        <TextField
          label={texts.name}
          value={words.name}
          maxLength={most}
          onChange={(name) => change({ name })}
          {...(isSame && { error: texts.sameName(candidate) })}
        />
        <TextField
          label={texts.contact}
          hint={texts.contactHint}
          value={words.contact}
          maxLength={most}
          onChange={(contact) => change({ contact })}
        />
        {isExpert && (
          <>
            <TextField
              label={texts.specialism}
              value={words.specialism}
              maxLength={most}
              onChange={(specialism) => change({ specialism })}
            />
            <TextField
              label={texts.proof}
              hint={texts.proofHint}
              value={words.proof}
              maxLength={most}
              onChange={(proof) => change({ proof })}
            />
          </>
        )}
      </Stack>
      <FootAction>
        <Button tone="primary" size="large" wide onClick={onNext}>
          {texts.next}
        </Button>
      </FootAction>
    </>
  )
}
