// What its kind and the guidance of its units ask to be said beside the evidence: each prompt once, with a box, kept like
// everything that is said about evidence. Read by everyone else.

import { promptsOfType, type EvidencePrompt } from '#/qualification/checks/type-prompts.ts'
import { guidanceFor } from '#/qualification/checks/unit-guidance.ts'
import { claimedIn } from '#/portfolio/checks/claimed-criterion.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { answersOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { SaidBox } from '#/ui/screens/evidence/said-box.tsx'
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
  const byUnits = new Set<EvidencePrompt>(asked.flatMap(({ prompts }) => prompts))
  // Question by question already.
  const hasRows = view.evidence.fields.values.record?.kind === 'questions'
  const byKind = view.mayChange
    ? promptsOfType(view.evidence.fields.values.type).filter(
        (name) => !byUnits.has(name) && !(hasRows && name === 'workbookCovers'),
      )
    : []
  const isAsked = new Set<string>([...byUnits, ...byKind].map((name) => words.prompts[name].ask))
  // Said once, and still there when the claim that asked for it was taken back.
  const others = answersOf(view.evidence).filter(({ ask }) => !isAsked.has(ask))
  return (
    <>
      {byKind.length > 0 && <OfItsKind evidence={view.evidence} prompts={byKind} />}
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

type OfItsKindProps = { evidence: Evidence; prompts: readonly EvidencePrompt[] }

/** Open where its form was filled in; a note or a file may say it all in its own words. */
const OfItsKind = ({ evidence, prompts }: OfItsKindProps) => {
  const title = t('checks').kindAsks
  const boxes = prompts.map((prompt) => <OneAnswer key={prompt} evidence={evidence} prompt={prompt} />)
  return evidence.form === 'form' ? (
    <Part title={title}>{boxes}</Part>
  ) : (
    <Details summary={title}>{boxes}</Details>
  )
}

const OneAnswer = ({ evidence, prompt }: { evidence: Evidence; prompt: EvidencePrompt }) => {
  const { ask, hint } = t('checks').prompts[prompt]
  const said = useAnswer(evidence, prompt)
  return <SaidBox label={ask} hint={hint} rows={2} maxLength={1_000_000} said={said} />
}
