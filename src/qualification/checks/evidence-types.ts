// The kinds of evidence the trade knows, and which outcomes each suits (domain.md §6). Data for prompts and checks: which
// kind something is, its author says; the app never decides it by looking.

import type { CheckSource } from '#/qualification/checks/check-rules.ts'
import type { Outcome } from '#/qualification/scheme.ts'

/**
 * suits: proof by itself. supports: helps, beside something else. unsuitable: no proof of that kind of outcome alone.
 * undetermined: what it proves, its account says and no type can, so nothing is found where it is.
 */
export type Fit = 'suits' | 'supports' | 'unsuitable' | 'undetermined'

type Cell = {
  readonly fit: Fit
  /** A warning where there is nothing else for a criterion (ES6): praise without a second witness, a picture alone. */
  readonly notAlone?: true
}

type Row = { readonly knowledge: Cell; readonly performance: Cell; readonly source: CheckSource }

const suits: Cell = { fit: 'suits' }
const supports: Cell = { fit: 'supports' }
const unsuitable: Cell = { fit: 'unsuitable' }
const undetermined: Cell = { fit: 'undetermined' }

/** In the order in which people are asked to choose. */
export const evidenceTypes = {
  'case history': {
    knowledge: supports,
    performance: { fit: 'suits', notAlone: true },
    source: 'ocr-report-2017',
  },
  report: { knowledge: suits, performance: unsuitable, source: 'ocr-report-2017' },
  'questions and answers': { knowledge: suits, performance: unsuitable, source: 'ocr-report-2017' },
  'work product': { knowledge: supports, performance: suits, source: 'practice' },
  photo: { knowledge: supports, performance: { fit: 'supports', notAlone: true }, source: 'practice' },
  observation: {
    knowledge: { fit: 'supports', notAlone: true },
    performance: suits,
    source: 'ocr-report-2017',
  },
  'expert witness testimony': { knowledge: supports, performance: suits, source: 'ocr-report-2017' },
  'witness testimony': {
    knowledge: unsuitable,
    performance: { fit: 'supports', notAlone: true },
    source: 'practice',
  },
  discussion: { knowledge: suits, performance: supports, source: 'ocr-report-2017' },
  workbook: { knowledge: suits, performance: unsuitable, source: 'ocr-report-2017' },
  /** Whether practice counts is the unit's own rule (§9), so it is never named as good proof by itself. */
  simulation: { knowledge: unsuitable, performance: supports, source: 'ocr-03454-2010' },
  /** Assessed like everything else (§3); which kind of outcome it shows, its account says. */
  'prior learning': { knowledge: undetermined, performance: undetermined, source: 'practice' },
  /** A signed statement for what cannot be copied: where it is and who can show it. */
  'kept at work': { knowledge: undetermined, performance: undetermined, source: 'practice' },
} as const satisfies Readonly<Record<string, Row>>

export type EvidenceType = keyof typeof evidenceTypes

export const isEvidenceType = (text: unknown): text is EvidenceType =>
  typeof text === 'string' && Object.hasOwn(evidenceTypes, text)

export const fitOf = (type: EvidenceType, kind: Outcome['kind']): Cell => evidenceTypes[type][kind]

export const allEvidenceTypes: readonly EvidenceType[] = Object.keys(evidenceTypes).filter(isEvidenceType)

/** The types that are proof of such an outcome by themselves, to be named before anything is written. */
export const typesThatSuit = (kind: Outcome['kind']): readonly EvidenceType[] =>
  allEvidenceTypes.filter((type) => fitOf(type, kind).fit === 'suits')

/**
 * What a criterion's evidence lacks, told by the types alone. `null` in the list is evidence whose type nobody said: it
 * may be anything, so nothing is found.
 */
export const suitabilityOf = (
  kind: Outcome['kind'],
  types: readonly (EvidenceType | null)[],
): 'ES1' | 'ES2' | 'ES6' | null => {
  const said = [...new Set(types)]
  if (said.length === 0 || said.includes(null)) return null
  const cells = said.flatMap((type) => (type === null ? [] : [fitOf(type, kind)]))
  if (cells.some(({ fit }) => fit === 'undetermined')) return null
  if (kind === 'knowledge' && cells.every(({ fit }) => fit !== 'suits')) return 'ES2'
  if (kind === 'performance' && cells.every(({ fit }) => fit === 'unsuitable')) return 'ES1'
  // Two kinds bear each other out: what was done, told, and a picture of it.
  return cells.length === 1 && cells[0]?.notAlone === true ? 'ES6' : null
}
