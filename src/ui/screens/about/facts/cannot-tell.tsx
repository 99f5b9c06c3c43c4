// What nobody can tell from what is here, each with what it is missing: so that a gap is never taken for an answer.

import { missingFactsOf } from '#/qualification/facts/missing-facts.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import type { Recording } from '#/ui/screens/about/facts/use-recording.ts'

const codesOf = (about: readonly { readonly unit: string }[]): string =>
  [...new Set(about.map(({ unit }) => unit))].join(', ')

export const CannotTell = ({ recording: { view, scheme, facts } }: { recording: Recording }) => {
  const words = t('facts')
  const { units, scheme: reference } = view.portfolio.description.values
  // Without a choice of units it is about all of them.
  const missing = missingFactsOf(scheme, facts, units.length === 0 ? undefined : units)
  const lines = [
    ...(missing.ruleOfCombination ? [words.cannotTellRules] : []),
    ...(missing.figures.length > 0 ? [words.cannotTellFigures(codesOf(missing.figures))] : []),
    ...(missing.criteria.length > 0 ? [words.cannotTellCriteria(codesOf(missing.criteria))] : []),
    ...(missing.lastRegistration || missing.lastCertification ? [words.cannotTellDates] : []),
    ...(missing.simulation ? [words.cannotTellPractice] : []),
    ...(missing.unitList ? [words.cannotTellUnits] : []),
  ]
  return (
    <Part title={words.cannotTell}>
      {lines.length === 0 ? (
        <p>{words.everything}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {reference !== null && (
        <div>
          <LinkButton tone="quiet" href={`/scheme/${reference.hash}`}>
            {words.whole}
          </LinkButton>
        </div>
      )}
    </Part>
  )
}
