// What was answered for one criterion, as far as it can be read. What can only be heard is nobody's to measure here, and a
// question that nobody answered is told apart from a short answer.

import type { EvidenceRecord } from '#/portfolio/kinds/evidence-record.ts'
import type { Claim } from '#/portfolio/portfolio.ts'

export type Answer = {
  /** Null where it is, in part, in a recording. */
  readonly text: string | null
  /** Asked, and neither words nor a recording of an answer. */
  readonly isMissing: boolean
}

export const writtenAnswer = (text: string): Answer => ({ text, isMissing: false })

/** All answers to the questions about the claim's own criterion; null where none was asked about it. */
export const recordedAnswer = (record: EvidenceRecord | null, { criterion }: Claim): Answer | null => {
  if (record?.kind !== 'questions') return null
  const asked = record.questions.filter((question) => question.criterion === criterion)
  if (asked.length === 0) return null
  const isHeard = asked.some(({ sha256 }) => sha256 !== undefined)
  return {
    text: isHeard ? null : asked.map(({ answer }) => answer).join('\n'),
    isMissing: asked.some(({ answer, sha256 }) => answer.trim() === '' && sha256 === undefined),
  }
}
