// What the trade wants said beside each kind of evidence (domain.md §3), as named prompts in the order in which they are
// asked. Their words are in src/text. Nobody is ever kept from saving by an answer that is missing.

import type { EvidenceType } from '#/qualification/checks/evidence-types.ts'
import { isPromptName, type PromptName } from '#/qualification/checks/unit-guidance.ts'

/**
 * Named in signed entries: never rename one, and never give an old name another meaning. `expectation` is the unit
 * guidance's own: what this customer expected is one question, whoever asks it.
 */
export const typePromptNames = [
  'situation',
  'ownActions',
  'outcome',
  'corroboration',
  'origin',
  'ownPart',
  'confidentiality',
  'scenario',
  'playedBy',
  'whyNotReal',
  'reportTopic',
  'sourcesUsed',
  'workbookVersion',
  'workbookCovers',
  'priorActivity',
  'priorDates',
  'gapsClosed',
  'whatItIs',
  'whereItStays',
  'whoHoldsIt',
  'howToReachIt',
  'broughtFrom',
] as const
export type TypePromptName = (typeof typePromptNames)[number]
export type EvidencePrompt = PromptName | TypePromptName

export const isEvidencePrompt = (text: string): text is EvidencePrompt =>
  isPromptName(text) || typePromptNames.some((name) => name === text)

const typePrompts: Partial<Readonly<Record<EvidenceType, readonly EvidencePrompt[]>>> = {
  'case history': ['situation', 'expectation', 'ownActions', 'outcome', 'corroboration'],
  'work product': ['origin', 'ownPart', 'confidentiality'],
  report: ['reportTopic', 'sourcesUsed'],
  workbook: ['workbookVersion', 'workbookCovers'],
  simulation: ['scenario', 'playedBy', 'whyNotReal'],
  'prior learning': ['priorActivity', 'priorDates', 'gapsClosed'],
  'kept at work': ['whatItIs', 'whereItStays', 'whoHoldsIt', 'howToReachIt'],
}

/** None for a kind that has a record of its own, and for one of a later version. */
export const promptsOfType = (type: string): readonly EvidencePrompt[] =>
  new Map<string, readonly EvidencePrompt[]>(Object.entries(typePrompts)).get(type) ?? []

/** What its checks miss where it was asked for and not answered (domain.md §3): the warning's own prompts. */
export const neededPrompts = {
  EI1: { type: 'case history', prompts: ['corroboration'] },
  EI2: { type: 'work product', prompts: ['origin', 'ownPart'] },
} as const satisfies Readonly<
  Record<string, { readonly type: EvidenceType; readonly prompts: readonly EvidencePrompt[] }>
>
