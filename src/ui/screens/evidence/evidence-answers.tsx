// What the guidance of a unit asks to be said beside the evidence: its prompts, each with a box, kept like everything that is
// said about evidence. Read by everyone else.

import { guidanceFor, type PromptName } from '#/qualification/checks/unit-guidance.ts'
import { claimedIn } from '#/portfolio/checks/claimed-criterion.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { answersOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { useAnswer } from '#/ui/session/use-said.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

/** The prompts of the units that it is claimed for, each once, with the units' codes. */
const askedBy = ({ scheme, evidence }: EvidenceView) => {
  const units = new Set<string>()
  for (const { criterion } of evidence.claims) {
    const claimed = scheme && claimedIn(scheme, criterion)
    if (claimed) units.add(claimed.unit)
  }
  return [...units].flatMap((unit) => {
    const prompts = scheme === null ? [] : (guidanceFor(scheme.id, unit)?.prompts ?? [])
    return prompts.length === 0 ? [] : [{ unit, prompts }]
  })
}

export const EvidenceAnswers = ({ view }: { view: EvidenceView }) => {
  const words = t('checks')
  const asked = view.mayChange ? askedBy(view) : []
  const isAsked = new Set<string>(
    asked.flatMap(({ prompts }) => prompts.map((name) => words.prompts[name].ask)),
  )
  // Said once, and still there when the claim that asked for it was taken back.
  const others = answersOf(view.evidence).filter(({ ask }) => !isAsked.has(ask))
  return (
    <>
      {asked.map(({ unit, prompts }) => (
        <Part key={unit} title={words.unitAsksOf(unit)} hint={words.unitAsksWhy}>
          {prompts.map((prompt) => (
            <OneAnswer key={prompt} evidence={view.evidence} prompt={prompt} />
          ))}
        </Part>
      ))}
      {others.length > 0 && <Facts facts={others.map(({ ask, text }) => ({ name: ask, value: text }))} />}
    </>
  )
}

const stateWords = (state: ReturnType<typeof useAnswer>['state']): string => {
  const words = t('capture')
  if (state === 'untouched') return ''
  if (state === 'failed') return words.notSaved
  return state === 'said' ? words.savedTitle : words.saving
}

const OneAnswer = ({ evidence, prompt }: { evidence: Evidence; prompt: PromptName }) => {
  const { ask, hint } = t('checks').prompts[prompt]
  const said = useAnswer(evidence, prompt)
  return (
    <div>
      <SpokenTextArea
        label={ask}
        hint={hint}
        rows={2}
        maxLength={1_000_000}
        value={said.text}
        onChange={said.setText}
        onBlur={said.save}
      />
      <p className="quiet said-state" role="status">
        {stateWords(said.state)}
      </p>
      {said.trouble && <Notice tone="rose" live trouble={said.trouble} />}
    </div>
  )
}
