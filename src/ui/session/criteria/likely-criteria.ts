// Which criteria a form is likely to be about: of one kind, knowing or doing, and where there are none of it, of any. A guess
// that saves taps, and never more than fits under a thumb.

import { suggestionsFor } from '#/portfolio/views/suggestions.ts'
import type { Outcome } from '#/qualification/scheme.ts'
import { criterionPrompt } from '#/ui/session/criterion-prompt.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

const most = 6
/** Looked through for those of the kind. */
const lookAt = 60

export const likelyCriteria = (view: PortfolioView | null, kind: Outcome['kind']): readonly string[] => {
  const scheme = view?.scheme ?? null
  if (view === null || scheme === null || view.portfolio.description.values.units.length === 0) return []
  const all = suggestionsFor(view.portfolio, scheme, '', lookAt).map(({ claim }) => claim)
  const fitting = all.filter((claim) => {
    const prompt = criterionPrompt(scheme, claim)
    return prompt?.kind === kind || prompt?.kind === 'both'
  })
  return (fitting.length > 0 ? fitting : all).slice(0, most)
}
