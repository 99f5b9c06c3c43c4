// Fields that two devices changed apart: both versions with who and when, and the choice. Nothing is lost by choosing.

import { useState } from 'react'
import { filesOf, namedWith } from '#/portfolio/files-of.ts'
import type { Answer, EvidenceFields, EvidenceFile } from '#/portfolio/portfolio.ts'
import { isEvidenceType } from '#/qualification/checks/evidence-types.ts'
import type { EvidenceRecord } from '#/portfolio/kinds/evidence-record.ts'
import { recordSaid } from '#/report/record-said.ts'
import { dayText, momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Versions } from '#/ui/parts/versions.tsx'
import { settleEvidence } from '#/ui/session/describe.ts'
import { settlePages } from '#/ui/session/pages.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useHistory } from '#/ui/session/use-history.ts'

const fields: readonly Exclude<keyof EvidenceFields, 'files'>[] = [
  'title',
  'account',
  'performedOn',
  'place',
  'simulated',
  'people',
  'type',
  'answers',
  'record',
]

/** Read from entries of this field, whose content its kind has checked. */
const isAnswers = (value: unknown): value is readonly Answer[] => Array.isArray(value)

/** As above. */
const isRecord = (value: unknown): value is EvidenceRecord =>
  typeof value === 'object' && value !== null && 'kind' in value

const shown = (value: unknown): string => {
  const words = t('evidence')
  if (isRecord(value)) {
    const { facts, lists } = recordSaid(value) ?? { facts: [], lists: [] }
    const lines = lists.flatMap(({ lines: each }) => each.map(({ lead, text }) => `${lead}: ${text}`))
    return [...facts.map(({ name, value: said }) => `${name}: ${said}`), ...lines].join(' / ')
  }
  if (isAnswers(value)) return value.map(({ text }) => text).join(' / ') || words.saidNothing
  if (value === true) return words.simulatedYes
  if (value === false) return words.simulatedNo
  if (value === null) return words.simulatedUnknown
  if (isEvidenceType(value)) return t('checks').types[value].says
  const people: Readonly<Record<string, string>> = t('pages').peopleSaid
  if (typeof value === 'string' && people[value] !== undefined) return people[value]
  return typeof value === 'string' && value !== '' ? dayText(value) : words.saidNothing
}

export const TwoVersions = ({ view }: { view: EvidenceView }) =>
  Object.keys(view.evidence.fields.toSettle).length > 0 ? <Settling view={view} /> : null

const Settling = ({ view }: { view: EvidenceView }) => {
  const { evidence, mayChange } = view
  const words = t('evidence')
  const history = useHistory(view)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const saidBy = (head: string): string => {
    const moment = history.state === 'here' ? history.moments.find(({ id }) => id === head) : undefined
    return moment ? words.saidBy(moment.by, momentText(moment.at)) : ''
  }
  const settle = async (field: keyof EvidenceFields, value: unknown): Promise<void> => {
    const settled = await settleEvidence(evidence.id, { [field]: value })
    setTrouble(settled.ok ? null : troubleOf(settled.error))
  }
  const settleFiles = async (files: Files): Promise<void> => {
    const settled = await settlePages(evidence.id, files)
    setTrouble(settled.ok ? null : troubleOf(settled.error))
  }
  return (
    <Versions
      title={words.twoVersions}
      why={mayChange ? words.twoVersionsWhy : words.twoVersionsTheirs}
      keep={words.useThis}
      trouble={trouble}
      versions={[
        ...listsToSettle(view).map(({ id, files, head }) => ({
          id,
          of: words.fieldNames.files,
          says: `${t('pages').count(files.length)}: ${files.map(({ name }) => name || t('capture').nameless).join(', ')}`,
          by: head === null ? t('pages').bothDevices : saidBy(head),
          onKeep: mayChange ? () => void settleFiles(files) : undefined,
        })),
        ...fields.flatMap((field) =>
          (evidence.fields.toSettle[field] ?? []).map(({ head, value }) => ({
            id: `${field} ${head}`,
            of: words.fieldNames[field],
            says: shown(value),
            by: saidBy(head),
            onKeep: mayChange ? () => void settle(field, value) : undefined,
          })),
        ),
      ]}
    />
  )
}

type Files = readonly EvidenceFile[]
type List = { readonly id: string; readonly files: Files; readonly head: string | null }

/** Each device's list of pages, and first of all the pages of both: nobody has to choose what to leave out. */
const listsToSettle = ({ evidence, portfolio }: EvidenceView): readonly List[] => {
  const versions = evidence.fields.toSettle['files'] ?? []
  if (versions.length === 0) return []
  const { blobs } = portfolio.erased
  const lists = versions.flatMap(({ head, value }): List[] =>
    isFiles(value) ? [{ id: `files ${head}`, files: filesOf(blobs, value, evidence.named), head }] : [],
  )
  // The one that shows is the last; its order leads.
  const all = lists.toReversed().reduce<Files>((files, list) => namedWith(files, list.files), [])
  return [{ id: 'files of all', files: all, head: null }, ...lists]
}

/** Read from entries of this field, whose content its kind has checked. */
const isFiles = (value: unknown): value is Files => Array.isArray(value)
