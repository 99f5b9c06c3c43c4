// One file of the evidence with the places that are proof: marked parts of a photo, a page of a document, a moment of a
// recording. Files come from beside the page and are only shown or linked, never framed, so nothing in them can run.

import { ExternalLink } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Claim, Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { fileOf } from '#/report/anchors.ts'
import { codeOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { MarkedPhoto } from '#/ui/parts/marked-photo.tsx'
import type { PhotoMark } from '#/ui/parts/photo-with-marks.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import type { Opened } from '#/viewer/open-contents.ts'
import { RecordingAt } from '#/ui/parts/recording/recording-at.tsx'

/** What browsers show in an `<img>`; anything else is offered as a file. */
const shownAsPicture = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/bmp',
])

const plainType = (mediaType: string): string => mediaType.split(';')[0]?.trim().toLowerCase() ?? ''

/** The claims whose place is in this file. */
export const claimsAt = (
  evidence: Evidence,
  file: EvidenceFile,
  claims: readonly Claim[],
): readonly Claim[] => claims.filter(({ position }) => fileOf(evidence, position)?.sha256 === file.sha256)

export type FileAtProps = {
  opened: Opened
  evidence: Evidence
  file: EvidenceFile
  /** The places to show; of one claim, or of all. */
  claims: readonly Claim[]
  /** Where it is one page of several: opens it large, to turn the pages there. */
  onEnlarge?: () => void
}

export const FileAt = ({ opened, evidence, file, claims, onEnlarge }: FileAtProps) => {
  const words = t('verifier').page
  const [failed, setFailed] = useState(false)
  const path = opened.paths.get(file.sha256)
  const isAsked = opened.portfolio.erased.asked.blobs.has(file.sha256)
  if (path === undefined && !isAsked) return <p className="quiet">{words.fileErased}</p>
  if (path === undefined || opened.history.absent.has(file.sha256))
    return <p className="quiet">{words.fileAbsent}</p>
  const type = plainType(file.mediaType)
  const onFail = () => setFailed(true)
  const here = claimsAt(evidence, file, claims)

  if (shownAsPicture.has(type) && !failed) {
    const marks = photoMarksOf(here)
    const alt = marks.length > 0 ? words.photoMarked(evidence.label) : words.photoOf(evidence.label)
    return <MarkedPhoto src={path} alt={alt} marks={marks} onFail={onFail} onEnlarge={onEnlarge} />
  }
  if (/^(?:audio|video)\//.test(type) && !failed) {
    const times = here.flatMap(({ position }) => (position.kind === 'time' ? [position.from] : []))
    const kind = type.startsWith('video/') ? 'video' : 'audio'
    return <RecordingAt src={path} kind={kind} label={evidence.label} times={times} onFail={onFail} />
  }
  if (type === 'application/pdf') {
    const pages = here.flatMap(({ position }) => (position.kind === 'page' ? [position.page] : []))
    return <DocumentLinks path={path} pages={[...new Set(pages)]} />
  }
  return (
    <Stack gap="small">
      <p className="quiet">{failed ? words.fileMissing : t('verifier').notViewable}</p>
      <FileLink href={path}>{words.openFile}</FileLink>
    </Stack>
  )
}

/** The marked parts among them. */
export const photoMarksOf = (claims: readonly Claim[]): PhotoMark[] =>
  claims.flatMap(({ id, criterion, position }) =>
    position.kind === 'region'
      ? [
          {
            id,
            region: position,
            code: claims.length === 1 ? '' : codeOf(criterion),
            current: claims.length === 1,
          },
        ]
      : [],
  )

const DocumentLinks = ({ path, pages }: { path: string; pages: readonly number[] }) => {
  const words = t('verifier').page
  if (pages.length === 0) return <FileLink href={path}>{words.openDocument}</FileLink>
  return (
    <Cluster>
      {pages.map((page) => (
        <FileLink key={page} href={`${path}#page=${page}`}>
          {words.openAtPage(page)}
        </FileLink>
      ))}
    </Cluster>
  )
}

const FileLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Cluster>
    <LinkButton href={href} target="_blank" rel="noreferrer" icon={ExternalLink}>
      {children}
    </LinkButton>
  </Cluster>
)
