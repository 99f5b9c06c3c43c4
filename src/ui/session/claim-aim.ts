// What is captured for one criterion, as the address says (`?for=`): its name and words. A criterion or unit that the
// qualification does not have is no aim.

import { useState } from 'react'
import type { Scheme } from '#/qualification/scheme.ts'
import { criterionPrompt, type CriterionPrompt } from '#/ui/session/criterion-prompt.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export type ClaimAim = {
  /** The id of a criterion or of a whole unit. */
  readonly claim: string
  readonly code: string
  readonly says: string
  readonly prompt: CriterionPrompt
  readonly scheme: Scheme
}

const wanted = (): string => new URLSearchParams(location.search).get('for') ?? ''

/** As the address was when the screen opened. */
export const useClaimAim = (): ClaimAim | null => {
  const scheme = usePortfolio()?.scheme ?? null
  const [claim] = useState(wanted)
  const prompt = scheme && criterionPrompt(scheme, claim)
  return scheme === null || prompt === null ? null : { claim, ...claimName(scheme, claim), prompt, scheme }
}
