// For assessors and verifiers, who know the trade's own words: here a portfolio file is an evidence bundle.

import { fieldWords, ruleWords, verdictWords, verifierFindings } from '#/text/en/verifier-findings.ts'
import { verifierCombination } from '#/text/en/verifier-combination.ts'
import { verifierForms } from '#/text/en/verifier-forms.ts'
import { verifierGaps } from '#/text/en/verifier-gaps.ts'
import { verifierPage } from '#/text/en/verifier-page.ts'
import { verifierProof } from '#/text/en/verifier-proof.ts'
import { plural } from '#/text/plural.ts'

export const verifier = {
  bundle: 'Evidence bundle',
  make: 'Make an evidence bundle',
  making: 'Making the evidence bundle',
  ready: 'The evidence bundle is ready',
  candidate: 'Candidate',
  qualification: 'Qualification',
  centre: 'Centre',
  madeOn: (moment: string): string => `Made ${moment}`,
  unchanged: 'Unchanged since signed',
  gapsFirst: 'Gaps, listed first',
  noGaps: 'No gaps: each loaded criterion has evidence.',
  checking: (done: number, all: number): string => `Checking ${done} of ${all} files`,
  checked: (count: number): string => plural(count, { one: '1 file checked', other: '# files checked' }),
  notViewable: 'Cannot be shown here. Save it and open it with another program.',
  page: { ...verifierPage, ...verifierProof },
  forms: verifierForms,
  combination: verifierCombination,
  gap: verifierGaps,
  fields: fieldWords,
  rules: ruleWords,
  says: verifierFindings,
  verdicts: verdictWords,
}
