// What is to be asked after a recorded discussion, one question to a line: written freely, or begun with one tap from a criterion
// of the recording, in the words that its first word demands. Kept with the recording's record; it judges nothing.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { SaidBox } from '#/ui/screens/evidence/said-box.tsx'
import { claimName } from '#/ui/session/evidence-words.ts'
import { followUpAsk } from '#/ui/session/recording/follow-up.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useFollowUp } from '#/ui/session/use-said.ts'

/** Of the plan first, then those that a moment was marked for. */
const criteriaOf = ({ claims, fields }: Evidence): readonly string[] => {
  const { record } = fields.values
  const planned = record?.kind === 'discussion' ? (record.plan?.criteria ?? []) : []
  return [...new Set([...planned, ...claims.map(({ criterion }) => criterion)])]
}

export const FollowUp = ({ view }: { view: EvidenceView }) =>
  view.mayChange && view.evidence.fields.values.record?.kind === 'discussion' ? (
    <Asking view={view} key={view.evidence.id} />
  ) : null

const Asking = ({ view: { evidence, scheme } }: { view: EvidenceView }) => {
  const words = t('recording')
  const said = useFollowUp(evidence)
  const lines = said.text.split('\n')
  const suggested = criteriaOf(evidence).flatMap((criterion) => {
    const ask = followUpAsk(scheme, criterion)
    return ask === null || lines.some((line) => line.trim() === ask) ? [] : [{ criterion, ask }]
  })
  return (
    <Part title={words.followUp} hint={words.followUpWhy}>
      {suggested.length > 0 && (
        <Cluster>
          {suggested.map(({ criterion, ask }) => (
            <Chip
              key={criterion}
              onPress={() => {
                said.setText([said.text.trimEnd(), ask].filter((line) => line !== '').join('\n'))
                said.save()
              }}
            >
              {words.followUpAbout(claimName(scheme, criterion).code)}
            </Chip>
          ))}
        </Cluster>
      )}
      <SaidBox
        label={words.followUpLines}
        hint={words.followUpHint}
        rows={4}
        maxLength={100_000}
        said={said}
      />
      {evidence.signatures.length > 0 && <p className="quiet">{words.followUpSigned}</p>}
    </Part>
  )
}
