// The evidence itself: its files as they can be shown, with the marked parts, and its note in numbered paragraphs.

import { EyeOff } from 'lucide-react'
import { mediaKindOf } from '#/base/media-kind.ts'
import { fileAtPlace, isPaged } from '#/portfolio/files-of.ts'
import type { Claim, Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { FileView, SaveFile } from '#/ui/parts/file-view.tsx'
import { NumberedText } from '#/ui/parts/numbered-text.tsx'
import type { PageMark } from '#/ui/parts/pdf-pages.tsx'
import type { PhotoMark } from '#/ui/parts/photo-with-marks.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { RecordingHere } from '#/ui/screens/evidence/recorded/recording-here.tsx'
import { EvidencePages } from '#/ui/screens/evidence/evidence-pages.tsx'
import { claimName, evidenceTitle } from '#/ui/session/evidence-words.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useFile } from '#/ui/session/use-file.ts'

type EvidenceFilesProps = {
  view: EvidenceView
  /** The criterion whose proof is looked for. */ current: string | null
}

export const EvidenceFiles = ({ view, current }: EvidenceFilesProps) => {
  const { evidence, scheme } = view
  const codeOf = ({ criterion }: Claim): string => claimName(scheme, criterion).code
  if (evidence.form === 'note' || evidence.form === 'form') {
    const marks = new Map<number, string>()
    for (const claim of evidence.claims)
      if (claim.position.kind === 'paragraph') {
        const { paragraph } = claim.position
        marks.set(paragraph, [marks.get(paragraph), codeOf(claim)].filter(Boolean).join(', '))
      }
    const paragraphs = paragraphsOf(evidence.fields.values.account)
    return (
      <Stack>
        {(paragraphs.length > 0 || evidence.form === 'note') && (
          <NumberedText paragraphs={paragraphs} marks={marks} />
        )}
        {evidence.files.length > 0 && <Files view={view} current={current} />}
      </Stack>
    )
  }
  return <Files view={view} current={current} />
}

const Files = ({ view, current }: EvidenceFilesProps) => {
  const { evidence, scheme } = view
  const codeOf = ({ criterion }: Claim): string => claimName(scheme, criterion).code
  const marks = (file: EvidenceFile): readonly PhotoMark[] => marksOn(evidence, file, current, codeOf)
  if (isPaged(evidence)) return <EvidencePages view={view} current={current} marksOn={marks} />
  return (
    <Stack>
      {evidence.files.map((file, at) => (
        <OneFile
          key={file.sha256}
          view={view}
          current={current}
          file={file}
          alt={fileAlt(view, at)}
          marks={marks(file)}
          {...placesIn(evidence, file, current, codeOf)}
        />
      ))}
    </Stack>
  )
}

const fileAlt = ({ evidence }: EvidenceView, at: number): string => {
  const title = evidenceTitle(evidence)
  const named = evidence.files.length > 1 ? `${title}, ${t('evidence').fileNumber(at + 1)}` : title
  return evidence.form === 'photo' ? t('evidence').photoOf(named) : named
}

const marksOn = (
  evidence: Evidence,
  file: EvidenceFile,
  current: string | null,
  codeOf: (claim: Claim) => string,
): readonly PhotoMark[] =>
  evidence.claims.flatMap((claim): PhotoMark[] => {
    const { position } = claim
    if (position.kind !== 'region' || fileAtPlace(evidence, position)?.file.sha256 !== file.sha256) return []
    const { x, y, w, h } = position
    return [
      { id: claim.id, region: { x, y, w, h }, code: codeOf(claim), current: claim.criterion === current },
    ]
  })

type Places = {
  readonly pageMarks: readonly PageMark[]
  /** Where the proof that is looked for begins. */
  readonly page?: number
}

const placesIn = (
  evidence: Evidence,
  file: EvidenceFile,
  current: string | null,
  codeOf: (claim: Claim) => string,
): Places => {
  const here = evidence.claims.filter(
    ({ position }) => fileAtPlace(evidence, position)?.file.sha256 === file.sha256,
  )
  const looked = here.find(({ criterion, position }) => criterion === current && position.kind !== 'whole')
  const pageMarks = here.flatMap((claim): PageMark[] => {
    const { position } = claim
    if (position.kind !== 'page') return []
    const pages = Math.min((position.to ?? position.page) - position.page + 1, mostMarked)
    return Array.from({ length: pages }, (_, at) => ({
      page: position.page + at,
      code: codeOf(claim),
      current: claim === looked,
    }))
  })
  return {
    pageMarks,
    ...(looked?.position.kind === 'page' && { page: looked.position.page }),
  }
}

/** A range is marked page by page; one that somebody else made may be absurd. */
const mostMarked = 1_000

type OneFileProps = EvidenceFilesProps & {
  file: EvidenceFile
  alt: string
  marks: readonly PhotoMark[]
} & Places

const OneFile = ({ view, current, file, alt, marks, ...places }: OneFileProps) => {
  const words = t('evidence')
  const shown = useFile(file.sha256)
  const kind = mediaKindOf(file.mediaType)
  const name = file.name === '' ? t('capture').nameless : file.name
  if (shown.state === 'loading') return <Waiting lines={2} />
  if (shown.state === 'not here') return <FileNotHere file={file} error={shown.error} />
  return (
    <Stack>
      {kind === 'audio' || kind === 'video' ? (
        <RecordingHere
          view={view}
          file={file}
          url={shown.url}
          blob={shown.blob}
          label={alt}
          current={current}
        />
      ) : (
        <FileView
          url={shown.url}
          blob={shown.blob}
          mediaType={file.mediaType}
          name={name}
          alt={alt}
          marks={marks}
          {...places}
        />
      )}
      <HideIn view={view} file={file} />
      <Cluster spread>
        <span className="quiet file-name">{name}</span>
        <SaveFile blob={shown.blob} name={name} label={words.saveFile} />
      </Cluster>
    </Stack>
  )
}

/** In a picture that belongs to a form or came as a file; a photo has it among its own tools. */
const HideIn = ({ view: { evidence, mayChange, mayErase }, file }: Pick<OneFileProps, 'view' | 'file'>) =>
  evidence.form !== 'photo' && mayChange && mayErase && file.mediaType.startsWith('image/') ? (
    <Cluster>
      <LinkButton
        tone="quiet"
        icon={EyeOff}
        href={`/evidence/${evidence.id}/pages/${file.sha256}?from=evidence`}
      >
        {t('pages').hide}
      </LinkButton>
    </Cluster>
  ) : null
