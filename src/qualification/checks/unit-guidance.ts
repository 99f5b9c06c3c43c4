// What the 2017 report asks of single units (domain.md §10), by scheme and unit. Each prompt has a name under which its
// answer is kept with the evidence; its words are in src/text. Guidance never stops anybody from writing something else.

import type { Outcome } from '#/qualification/scheme.ts'

/** Named in signed entries: never rename one, and never give an old name another meaning. */
export const promptNames = [
  'expectation',
  'howFormed',
  'serviceOffer',
  'whatExceeded',
  'whyKnowledgeBase',
  'itsBenefits',
  'howToDevelop',
  'howItImproves',
] as const
export type PromptName = (typeof promptNames)[number]

export const isPromptName = (text: string): text is PromptName => promptNames.some((name) => name === text)

export type UnitGuidance = {
  /** UG1: each piece of performance evidence answers all prompts. UG2: the unit's evidence together does. */
  readonly rule: 'UG1' | 'UG2' | 'ES1'
  readonly scheme: string
  /** As the rule file spells it; the report counts the units of its own list ("unit 12"). */
  readonly unit: string
  readonly prompts: readonly PromptName[]
  /** Where it is missing, sign-off stops. */
  readonly required: PromptName | null
  readonly outcomes: readonly Outcome['kind'][]
}

export const unitGuidance: readonly UnitGuidance[] = [
  {
    // "Unit 12 Exceed customer expectations", Y/506/2135.
    rule: 'UG1',
    scheme: 'ocr-10379',
    unit: 'CS14',
    prompts: ['expectation', 'howFormed', 'serviceOffer', 'whatExceeded'],
    required: 'expectation',
    outcomes: ['performance'],
  },
  {
    // "Unit 7 Develop resources to support consistency of customer service delivery", Y/506/2166.
    rule: 'UG2',
    scheme: 'ocr-10380',
    unit: 'CS28',
    prompts: ['whyKnowledgeBase', 'itsBenefits', 'howToDevelop', 'howItImproves'],
    required: null,
    outcomes: ['knowledge', 'performance'],
  },
  {
    // "Unit 2 Communication in customer service", Y/506/2085: which evidence for which outcome, and nothing to fill in.
    rule: 'ES1',
    scheme: 'ocr-10378',
    unit: 'CS2',
    prompts: [],
    required: null,
    outcomes: ['knowledge', 'performance'],
  },
]

export const guidanceFor = (scheme: string, unit: string): UnitGuidance | null =>
  unitGuidance.find((row) => row.scheme === scheme && row.unit === unit) ?? null

/** UG3: the job must let the candidate influence decisions and shape the service. */
export const asksForSeniorJob = (scheme: string): boolean => scheme === 'ocr-10381'
