// One claim: which evidence, and the exact place in it, shown at once. This is what an external verifier comes for, so it
// must never be behind another press.

import { ChevronRight } from 'lucide-react'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { fileOf } from '#/report/anchors.ts'
import { recordAbout, recordSaid } from '#/report/record-said.ts'
import { answersOf, codeOf, placeText, titleOf, whoOf } from '#/report/wording.ts'
import { momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { NumberedText } from '#/ui/parts/numbered-text.tsx'
import { RecordHeld } from '#/ui/parts/record-shown.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { FileAt } from '#/viewer/file-at.tsx'
import type { Opened } from '#/viewer/open-contents.ts'
import { hrefOfEvidence } from '#/viewer/place.ts'
import { StandingTag } from '#/viewer/standing-tag.tsx'

export type ProofProps = { opened: Opened; evidence: Evidence; claim: Claim }

export const Proof = ({ opened, evidence, claim }: ProofProps) => {
  const words = t('verifier').page
  const { position } = claim
  const { account } = evidence.fields.values
  const named = fileOf(evidence, position)
  // Without a place every file may hold it; with one, only the named file is shown.
  const files = position.kind === 'whole' ? evidence.files : named ? [named] : []
  return (
    <Card as="article" label={`${evidence.label}: ${titleOf(evidence)}`}>
      <div>
        <h3>
          <span className="code">{evidence.label}</span> {titleOf(evidence)}
        </h3>
        <p className="quiet">
          {whoOf(opened.portfolio, claim.device)} · <time dateTime={claim.at}>{momentText(claim.at)}</time>
        </p>
      </div>
      <Cluster>
        <Tag tone={position.kind === 'whole' ? 'amber' : 'ok'}>
          {position.kind === 'region' && evidence.named.length < 2
            ? words.placeSays.region
            : placeText(position, evidence)}
        </Tag>
        <StandingTag evidence={evidence} claim={claim} />
      </Cluster>
      {claim.note !== '' && <p>{claim.note}</p>}
      {position.kind !== 'paragraph' &&
        files.map((file) => (
          <FileAt key={file.sha256} opened={opened} evidence={evidence} file={file} claims={[claim]} />
        ))}
      {(account !== '' || evidence.form === 'note') && (
        <NumberedText
          paragraphs={paragraphsOf(account)}
          {...(position.kind === 'paragraph' && {
            marks: new Map([[position.paragraph, codeOf(claim.criterion)]]),
          })}
        />
      )}
      {(position.kind === 'whole' || evidence.form === 'form') && (
        <Form evidence={evidence} criterion={claim.criterion} />
      )}
      <Anchor className="more-link" href={hrefOfEvidence(opened, evidence)}>
        {words.seeEvidence(evidence.label)}
        <ChevronRight aria-hidden />
      </Anchor>
    </Card>
  )
}

/** What a form of the trade says there: its lines about the criterion, and every answer that it asks for. */
const Form = ({ evidence, criterion }: { evidence: Evidence; criterion: string }) => {
  const record = recordSaid(evidence.fields.values.record)
  const answered = answersOf(evidence)
  return (
    <>
      {record && <RecordHeld {...recordAbout(record, codeOf(criterion))} />}
      {answered.length > 0 && <Facts facts={answered.map(({ ask, text }) => ({ name: ask, value: text }))} />}
    </>
  )
}
