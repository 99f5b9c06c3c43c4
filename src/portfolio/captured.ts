// Evidence comes into the portfolio, with the label people will use for it. A label counts its device's own captures, so
// it stays the same when other devices' work arrives, and when a body is erased.

import type { Outline } from '#/ledger/entry.ts'
import { unedited, type Edited } from '#/portfolio/edited.ts'
import { filesOf, namedWith } from '#/portfolio/files-of.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import type { Evidence, EvidenceFields, Portfolio, Standing } from '#/portfolio/portfolio.ts'

/** '' for the founding device, then b, c … z, and numbers beyond. */
const deviceMark = (rank: number): string => {
  if (rank === 0) return ''
  return rank < 26 ? String.fromCharCode(97 + rank) : `-${rank + 1}-`
}

const labelOf = (portfolio: Portfolio, { head }: Outline): string => {
  const number = String(portfolio.captures.get(head.device) ?? 0).padStart(3, '0')
  return `E${number}${deviceMark(portfolio.devices.get(head.device)?.rank ?? 0)}`
}

const blankFields: EvidenceFields = {
  title: '',
  account: '',
  performedOn: '',
  place: '',
  simulated: null,
  files: [],
  people: '',
  type: '',
  answers: [],
  record: null,
}

const setByCapture = (values: EvidenceFields, head: string): Edited<EvidenceFields> => ({
  values,
  setBy: Object.fromEntries(Object.keys(values).map((field) => [field, head])),
  toSettle: {},
})

export const captureFrom = (
  portfolio: Portfolio,
  entry: Outline,
  content: ContentOf<'evidence.captured'>,
  standing: Standing,
): void => {
  const {
    form,
    files,
    title,
    account,
    performedOn,
    place,
    simulated,
    people = '',
    type = '',
    answers = [],
    record = null,
  } = content
  const named = namedWith([], files)
  portfolio.evidence.set(entry.hash, {
    id: entry.hash,
    label: labelOf(portfolio, entry),
    form,
    files: filesOf(portfolio.erased.blobs, files, named),
    named,
    device: entry.head.device,
    at: entry.head.at,
    fields: setByCapture(
      { title, account, performedOn, place, simulated, files, people, type, answers, record },
      entry.hash,
    ),
    made: [],
    claims: [],
    signatures: [],
    withdrawn: null,
    standing: standing.kind === 'counted' ? 'counted' : 'waiting',
    history: [entry.hash],
  })
}

/** A capture whose body is gone keeps its place and label, so that nothing else is renumbered. */
export const placeholderFor = (portfolio: Portfolio, entry: Outline, standing: Standing): void => {
  if (standing.kind === 'not counted' || standing.kind === 'counted') return
  const evidence: Evidence = {
    id: entry.hash,
    label: labelOf(portfolio, entry),
    form: 'file',
    files: [],
    named: [],
    device: entry.head.device,
    at: entry.head.at,
    fields: unedited(blankFields),
    made: [],
    claims: [],
    signatures: [],
    withdrawn: null,
    standing: standing.kind,
    history: [entry.hash],
  }
  portfolio.evidence.set(entry.hash, evidence)
}
