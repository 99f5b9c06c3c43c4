// What a criterion's first word asks of an answer, and how much falls short of it (domain.md §7). A prompt for whoever
// writes and a hint for whoever assesses; it never marks anybody's answer.

import type { AnswerForm } from '#/qualification/checks/answer-form.ts'
import type { Outcome } from '#/qualification/scheme.ts'

export type Demand =
  | 'list'
  | 'state'
  | 'identify'
  | 'outline'
  | 'describe'
  | 'explain'
  | 'compare'
  | 'discuss'
  | 'analyse'
  | 'evaluate'
  | 'justify'
  /** Done, and seen by someone who can say so. */
  | 'do'

export type DemandRow = {
  /** Typical levels, first to last. */
  readonly levels: readonly [from: number, to: number]
  /** Verbs that ask for this; the first is the one in domain.md's table. */
  readonly verbs: readonly string[]
  /** Forms that show a lower verb than this one (CV1). */
  readonly fallsShort: readonly AnswerForm[]
  /** From this level on a developed account may be expected. */
  readonly developedFrom?: number
}

/** From the least that is asked to the most. */
export const demands: Readonly<Record<Demand, DemandRow>> = {
  list: { levels: [1, 1], verbs: ['list', 'name'], fallsShort: [] },
  state: { levels: [1, 1], verbs: ['state', 'give'], fallsShort: ['list'] },
  identify: {
    levels: [1, 3],
    verbs: ['identify', 'recognise', 'select'],
    fallsShort: ['list'],
    developedFrom: 3,
  },
  outline: { levels: [1, 2], verbs: ['outline', 'summarise'], fallsShort: ['list'] },
  describe: { levels: [1, 3], verbs: ['describe', 'illustrate'], fallsShort: ['list', 'one line'] },
  explain: { levels: [2, 4], verbs: ['explain', 'clarify'], fallsShort: ['list', 'one line'] },
  compare: {
    levels: [2, 4],
    verbs: ['compare', 'contrast', 'differentiate', 'distinguish'],
    fallsShort: ['list', 'one line'],
  },
  discuss: { levels: [3, 4], verbs: ['discuss'], fallsShort: ['list', 'one line'] },
  analyse: { levels: [3, 5], verbs: ['analyse', 'examine', 'interpret'], fallsShort: ['list', 'one line'] },
  evaluate: { levels: [3, 5], verbs: ['evaluate', 'assess', 'review'], fallsShort: ['list', 'one line'] },
  justify: { levels: [4, 5], verbs: ['justify', 'recommend'], fallsShort: ['list', 'one line'] },
  do: { levels: [1, 8], verbs: ['demonstrate', 'carry out', 'deal with', 'deal'], fallsShort: [] },
}

const inOrder: readonly Demand[] = [
  'list',
  'state',
  'identify',
  'outline',
  'describe',
  'explain',
  'compare',
  'discuss',
  'analyse',
  'evaluate',
  'justify',
  'do',
]

const byVerb: ReadonlyMap<string, Demand> = new Map(
  inOrder.flatMap((demand) => demands[demand].verbs.map((verb): [string, Demand] => [verb, demand])),
)

/**
 * What the verb asks for; of several ("analyse and interpret") the most. Every criterion of a performance outcome is
 * something to do, whatever its verb: "explain to the customer" is done at the counter. Null for a verb of knowledge
 * that the table does not know.
 */
export const demandOf = (commandVerb: string, kind: Outcome['kind']): Demand | null => {
  if (kind === 'performance') return 'do'
  const whole = commandVerb.trim().toLowerCase()
  const asked = new Set(
    [whole, ...whole.split(/\s*(?:,|\/|\band\b|\bor\b)\s*/)].map((verb) => byVerb.get(verb)),
  )
  return inOrder.findLast((demand) => asked.has(demand)) ?? null
}

/** Whether more than the verb's own least is usual at this level (identify at Level 3). */
export const isDeveloped = (demand: Demand, level: number | null): boolean => {
  const { developedFrom } = demands[demand]
  return developedFrom !== undefined && level !== null && level >= developedFrom
}

/** CV1: the answer's form is that of a lower verb than the one asked. */
export const fallsShortOf = (demand: Demand, level: number | null, form: AnswerForm): boolean =>
  demands[isDeveloped(demand, level) ? 'describe' : demand].fallsShort.includes(form)
