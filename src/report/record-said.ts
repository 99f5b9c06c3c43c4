// What a form of the trade says, as names with values and as lines in order: one telling for the app, the plain page and the
// viewer. It leaves nothing out that the record holds.

import type { EvidenceRecord, RecordOf } from '#/portfolio/kinds/evidence-record.ts'
import type { Evidence, Portfolio, Signature } from '#/portfolio/portfolio.ts'
import { signatureState, signatureWay, type SignatureState } from '#/portfolio/views/signatures.ts'
import { words } from '#/report/subject.ts'
import { codeOf } from '#/report/wording.ts'
import { dayText, momentText, timeText } from '#/text/dates.ts'
import { lengthText } from '#/text/measures.ts'

const { records } = words

export type RecordFact = { readonly name: string; readonly value: string }
export type RecordLine = {
  /** Its time, or the question. */
  readonly lead: string
  readonly text: string
  /** Criteria by the codes that people read. */
  readonly codes: readonly string[]
}
export type RecordList = { readonly title: string; readonly lines: readonly RecordLine[] }
export type RecordSaid = { readonly facts: readonly RecordFact[]; readonly lists: readonly RecordList[] }

const said = (facts: readonly RecordFact[], lists: readonly RecordList[]): RecordSaid => ({
  facts: facts.filter(({ value }) => value !== ''),
  lists: lists.filter(({ lines }) => lines.length > 0),
})

const gapReason = (why: string): string => {
  const known: Readonly<Record<string, string>> = records.discussion.why
  return known[why] ?? why
}

const discussionSaid = ({
  plan,
  participants,
  seconds,
  agreed,
  gaps,
  followUp,
}: RecordOf<'discussion'>): RecordSaid => {
  const { discussion } = records
  const at = lengthText(agreed.second)
  return said(
    [
      {
        name: discussion.planned,
        value:
          plan === null
            ? discussion.unplanned
            : [dayText(plan.agreedOn), plan.topics].filter((each) => each !== '').join(': '),
      },
      { name: discussion.plannedFor, value: (plan?.criteria ?? []).map(codeOf).join(', ') },
      {
        name: discussion.participants,
        value: participants
          .map(({ name, part }) => [name, part].filter((each) => each !== '').join(', '))
          .join('; '),
      },
      { name: discussion.length, value: lengthText(seconds) },
      {
        name: discussion.agreed,
        value: agreed.how === 'spoken' ? discussion.agreedSpoken(at) : discussion.agreedTapped(at),
      },
    ],
    [
      {
        title: discussion.gaps,
        lines: gaps.map(({ second, missing, why }) => ({
          lead: lengthText(second),
          text: discussion.gap(lengthText(second), lengthText(Math.ceil(missing)), gapReason(why)),
          codes: [],
        })),
      },
      {
        title: discussion.followUp,
        lines: followUp.map((text, i) => ({ lead: `${i + 1}`, text, codes: [] })),
      },
    ],
  )
}

const questionsSaid = ({ askedBy, questions }: RecordOf<'questions'>): RecordSaid => {
  const { questions: asked } = records
  const heard = questions.flatMap(({ sha256 }) => sha256 ?? [])
  return said(
    [{ name: asked.askedBy, value: askedBy }],
    [
      {
        title: asked.list,
        lines: questions.map(({ criterion, question, answer, mode, sha256, span }) => ({
          lead: question,
          text: [
            answer === '' ? '' : `${answer} (${asked[mode]})`,
            sha256 === undefined
              ? ''
              : asked.inRecording(heard.indexOf(sha256) + 1, heard.length, lengthText(span?.to ?? 0)),
            answer === '' && sha256 === undefined ? asked.noAnswer : '',
          ]
            .filter((each) => each !== '')
            .join(' '),
          codes: criterion === '' ? [] : [codeOf(criterion)],
        })),
      },
    ],
  )
}

const observationSaid = ({ observer, from, to, notes, asked }: RecordOf<'observation'>): RecordSaid => {
  const { observation } = records
  return said(
    [
      { name: observation.observer, value: observer },
      { name: observation.when, value: `${momentText(from)} – ${timeText(to)}` },
    ],
    [
      {
        title: observation.list,
        lines: notes.map(({ at, text, criteria, sha256 }) => ({
          lead: timeText(at),
          text: sha256 === undefined ? text : `${text} (${observation.withPicture})`.trim(),
          codes: criteria.map(codeOf),
        })),
      },
      {
        title: observation.asked,
        lines: asked.map(({ question, answer }) => ({ lead: question, text: answer, codes: [] })),
      },
    ],
  )
}

const testimonySaid = ({ witness, expert, how, readBack }: RecordOf<'testimony'>): RecordSaid => {
  const { testimony } = records
  return said(
    [
      { name: testimony.witness, value: witness.name },
      { name: testimony.job, value: witness.job },
      { name: testimony.relation, value: witness.relation },
      { name: testimony.knownBy, value: witness.knownBy },
      { name: testimony.contact, value: witness.contact },
      { name: testimony.specialism, value: expert?.specialism ?? '' },
      { name: testimony.proof, value: expert?.proof ?? '' },
      { name: testimony.questions, value: expert?.questions ?? '' },
      {
        name: testimony.how,
        value: readBack ? `${testimony.ways[how]}. ${testimony.readBack}` : testimony.ways[how],
      },
    ],
    [],
  )
}

/** Null where evidence has no form of the trade's. */
export const recordSaid = (record: EvidenceRecord | null): RecordSaid | null => {
  switch (record?.kind) {
    case undefined:
      return null
    case 'discussion':
      return discussionSaid(record)
    case 'questions':
      return questionsSaid(record)
    case 'observation':
      return observationSaid(record)
    case 'testimony':
      return testimonySaid(record)
  }
}

/**
 * What of it is about one criterion, by its code: its lines where any name it, else all of it. Where it is no list of
 * lines, nothing is left out.
 */
export const recordAbout = ({ facts, lists }: RecordSaid, code: string): RecordSaid => {
  const about = lists
    .map((list) => ({ ...list, lines: list.lines.filter(({ codes }) => codes.includes(code)) }))
    .filter(({ lines }) => lines.length > 0)
  return { facts, lists: about.length > 0 ? about : lists }
}

export type SignatureSaid = {
  readonly id: string
  /** `Priya Shah, witness` */
  readonly by: string
  readonly name: string
  readonly statement: string
  /** When and how, and that it is unchanged since, or not. */
  readonly more: string
  readonly state: SignatureState
  readonly strokes: Signature['strokes']
}

/** Whose device it is, as the portfolio calls them; empty where nobody has said. */
const ownerOf = ({ devices, description }: Portfolio, device: string): string => {
  const there = devices.get(device)
  const named = there?.standing === 'candidate' ? description.values.name : ''
  return named || (there?.name ?? '')
}

export const signaturesSaid = (evidence: Evidence, portfolio: Portfolio): readonly SignatureSaid[] => {
  const { signatures } = records
  const capacities: Readonly<Record<string, string>> = signatures.capacities
  return evidence.signatures.map((signature) => {
    const { head, name, capacity, statement, at, strokes } = signature
    const state = signatureState(evidence, signature)
    const { record } = evidence.fields.values
    // What came back from somebody's own device was signed there, as far as anybody says: nothing proves it.
    const isReturned = record?.kind === 'testimony' && record.how === 'returned' && capacity === 'witness'
    const way = isReturned ? 'sent back' : signatureWay(signature, portfolio.devices.get(signature.device))
    return {
      id: head,
      by: signatures.by(name, capacities[capacity] ?? capacity),
      name,
      statement,
      more: [
        momentText(at),
        signatures.ways[way](ownerOf(portfolio, signature.device)),
        signatures.states[state],
      ].join(' · '),
      state,
      strokes,
    }
  })
}
