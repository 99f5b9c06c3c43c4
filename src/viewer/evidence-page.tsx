// Everything about one piece of evidence: its files, what was said about it, what it is claimed for, who did what and when.

import { useState } from 'react'
import { formerFilesOf, isPaged } from '#/portfolio/files-of.ts'
import type { Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { recordSaid, signaturesSaid } from '#/report/record-said.ts'
import {
  answersOf,
  codeOf,
  kindWordOf,
  pageText,
  placeText,
  titleOf,
  typeText,
  whoOf,
} from '#/report/wording.ts'
import { dayText, momentText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { NumberedText } from '#/ui/parts/numbered-text.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { RecordShown } from '#/ui/parts/record-shown.tsx'
import { SignaturesShown } from '#/ui/parts/signatures-shown.tsx'
import { PhotoZoom } from '#/ui/parts/photo-zoom.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Timeline } from '#/ui/parts/timeline.tsx'
import { claimsAt, FileAt, photoMarksOf } from '#/viewer/file-at.tsx'
import { historyOf } from '#/viewer/history-of.ts'
import { NoteBox } from '#/viewer/note-box.tsx'
import type { Opened } from '#/viewer/open-contents.ts'
import { PageHead } from '#/viewer/page-head.tsx'
import { claimedOf, hrefOfCriterion } from '#/viewer/place.ts'
import { worthOf } from '#/viewer/standing-tag.tsx'

export const EvidencePage = ({ opened, evidence }: { opened: Opened; evidence: Evidence }) => {
  const words = t('verifier').page
  const worth = worthOf(evidence)
  const gone =
    evidence.standing === 'erased' || evidence.standing === 'incomplete' || evidence.standing === 'withheld'
  return (
    <Stack gap="usual">
      <PageHead
        over={kindWordOf(evidence)}
        title={
          <>
            <span className="code">{evidence.label}</span> {gone ? worth?.says : titleOf(evidence)}
          </>
        }
      />
      {worth && (
        <Notice tone="amber" title={worth.says}>
          <p>{worth.more}</p>
        </Notice>
      )}
      {!gone && <Content opened={opened} evidence={evidence} />}
      <Card as="section" label={words.history}>
        <h3>{words.history}</h3>
        <Timeline
          label={words.history}
          moments={historyOf(opened, evidence).map(({ id, what, who, when, at, but }) => ({
            id,
            what,
            who,
            when,
            at,
            ...(but !== '' && { tone: 'amber' as const, more: <Tag tone="amber">{but}</Tag> }),
          }))}
        />
      </Card>
      <NoteBox about={evidence.label} subject={evidence.label} />
    </Stack>
  )
}

const Content = ({ opened, evidence }: { opened: Opened; evidence: Evidence }) => {
  const words = t('verifier').page
  const { account, performedOn, place, simulated } = evidence.fields.values
  const answered = answersOf(evidence)
  const record = recordSaid(evidence.fields.values.record)
  const [large, setLarge] = useState<number | null>(null)
  const former = formerFilesOf(evidence).filter(({ sha256 }) => opened.paths.has(sha256))
  return (
    <>
      {evidence.files.map((file, i) => (
        <Card key={file.sha256} as="section" label={file.name}>
          <FileAt
            opened={opened}
            evidence={evidence}
            file={file}
            claims={evidence.claims}
            {...(isPaged(evidence) && { onEnlarge: () => setLarge(i + 1) })}
          />
          <p className="quiet">
            {[pageText(evidence, file), fileLine(file)].filter((each) => each !== '').join(' · ')}
          </p>
          {file.redactedFrom !== undefined && (
            <Details summary={words.covered}>
              <p className="file-name">{words.coveredMore(file.redactedFrom)}</p>
            </Details>
          )}
        </Card>
      ))}
      {large !== null && (
        <PageLarge
          opened={opened}
          evidence={evidence}
          at={large}
          onGo={setLarge}
          onClose={() => setLarge(null)}
        />
      )}
      {former.length > 0 && (
        <Details summary={words.former}>
          <p className="quiet">{words.formerWhy}</p>
          {former.map((file) => (
            <Card key={file.sha256} as="section" label={file.name}>
              <FileAt opened={opened} evidence={evidence} file={file} claims={[]} />
              <p className="quiet">{fileLine(file)}</p>
            </Card>
          ))}
        </Details>
      )}
      {(account !== '' || evidence.form === 'note') && (
        <NumberedText paragraphs={paragraphsOf(account)} marks={paragraphMarks(evidence)} />
      )}
      {record && <RecordShown label={t('records').title} {...record} />}
      {answered.length > 0 && (
        <Card>
          <Facts facts={answered.map(({ ask, text }) => ({ name: ask, value: text }))} />
        </Card>
      )}
      <Card>
        <Facts
          facts={[
            { name: words.facts.capturedBy, value: whoOf(opened.portfolio, evidence.device) },
            { name: words.facts.capturedAt, value: momentText(evidence.at) },
            {
              name: words.facts.performedOn,
              value: performedOn === '' ? words.notSaid : dayText(performedOn),
            },
            { name: words.facts.place, value: place === '' ? words.notSaid : place },
            ...(typeText(evidence) === '' ? [] : [{ name: words.facts.type, value: typeText(evidence) }]),
            {
              name: words.facts.simulated,
              value: simulated === null ? words.notSaid : simulated ? words.yes : words.no,
            },
          ]}
        />
      </Card>
      <SignaturesShown signatures={signaturesSaid(evidence, opened.portfolio)} />
      <Claims opened={opened} evidence={evidence} />
    </>
  )
}

type PageLargeProps = {
  opened: Opened
  evidence: Evidence
  at: number
  onGo: (to: number) => void
  onClose: () => void
}

const PageLarge = ({ opened, evidence, at, onGo, onClose }: PageLargeProps) => {
  const file = evidence.files[at - 1]
  if (file === undefined) return null
  return (
    <PhotoZoom
      // A page that is not here leaves the screen empty, and the way on.
      src={opened.history.absent.has(file.sha256) ? '' : (opened.paths.get(file.sha256) ?? '')}
      alt={`${t('verifier').page.photoOf(evidence.label)}, ${pageText(evidence, file)}`}
      marks={photoMarksOf(claimsAt(evidence, file, evidence.claims))}
      pager={{ at, of: evidence.files.length, onGo }}
      onClose={onClose}
    />
  )
}

const fileLine = ({ name, bytes, mediaType }: EvidenceFile): string =>
  [name, mediaType, sizeText(bytes)].filter((each) => each !== '').join(' · ')

/** Paragraph → the criteria it is claimed for. */
const paragraphMarks = ({ claims }: Evidence): Map<number, string> => {
  const marks = new Map<number, string>()
  for (const { criterion, position } of claims) {
    if (position.kind !== 'paragraph') continue
    const before = marks.get(position.paragraph)
    marks.set(
      position.paragraph,
      before === undefined ? codeOf(criterion) : `${before}, ${codeOf(criterion)}`,
    )
  }
  return marks
}

const Claims = ({ opened, evidence }: { opened: Opened; evidence: Evidence }) => {
  const words = t('verifier').page
  return (
    <Card as="section" label={words.facts.standsFor}>
      <h3>{words.facts.standsFor}</h3>
      {evidence.claims.length === 0 ? (
        <p className="quiet">{t('claims').noneClaimed}</p>
      ) : (
        <ul className="claim-list bare">
          {evidence.claims.map(({ id, criterion, position, note, standing }) => (
            <li key={id}>
              <Anchor className="claim-link" href={hrefOfCriterion(criterion)}>
                <span className="code">{codeOf(criterion)}</span>{' '}
                {claimedOf(opened.scheme, criterion)?.summary}
              </Anchor>
              <Cluster>
                <span className="quiet">{placeText(position, evidence)}</span>
                {note !== '' && <span>{note}</span>}
                {standing === 'waiting' && <Tag tone="amber">{words.standing.waiting}</Tag>}
              </Cluster>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
