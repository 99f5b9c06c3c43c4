// Saying where in the evidence the proof is, in the way its kind allows: a part of a photo, a page, a paragraph, a stretch of a
// recording.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { fileAtPlace } from '#/portfolio/files-of.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { t } from '#/text/text.ts'
import { mediaKindOf } from '#/base/media-kind.ts'
import { PageTurner } from '#/ui/parts/page-turner.tsx'
import type { Region } from '#/ui/parts/region.ts'
import { PagePicker } from '#/ui/parts/page-picker.tsx'
import type { PageRange } from '#/ui/parts/page-range.ts'
import { ParagraphPicker } from '#/ui/parts/paragraph-picker.tsx'
import { PhotoRegion } from '#/ui/parts/photo-region.tsx'
import { useDecodes } from '#/ui/parts/use-decodes.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { PageOfPdf } from '#/ui/screens/claim/page-of-pdf.tsx'
import { TimeOfRecording } from '#/ui/screens/claim/time-of-recording.tsx'
import { evidenceTitle, mediaTypeOfEvidence } from '#/ui/session/evidence-words.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useFile } from '#/ui/session/use-file.ts'

export type PlaceKind = 'region' | 'page' | 'paragraph' | 'time'

/** What can be pointed at in it. */
export const placeKindOf = (evidence: Evidence): PlaceKind => {
  if (evidence.form === 'note') return 'paragraph'
  const kind = mediaKindOf(mediaTypeOfEvidence(evidence))
  if (evidence.form === 'photo' || kind === 'image') return 'region'
  return kind === 'audio' || kind === 'video' ? 'time' : 'page'
}

export type PlacePickerProps = {
  evidence: Evidence
  value: ClaimPosition | undefined
  /** Undefined while no usable place is given. */
  onChange: (position: ClaimPosition | undefined) => void
}

export const PlacePicker = (props: PlacePickerProps) => {
  const { evidence, value, onChange } = props
  const words = t('claims')
  switch (placeKindOf(evidence)) {
    case 'region':
      return <RegionOfPhoto {...props} />
    case 'paragraph':
      return (
        <ParagraphPicker
          legend={words.paragraph}
          paragraphs={paragraphsOf(evidence.fields.values.account)}
          value={value?.kind === 'paragraph' ? value.paragraph : undefined}
          onChange={(paragraph) => onChange({ kind: 'paragraph', paragraph })}
        />
      )
    case 'page':
      return <PageOfDocument {...props} />
    case 'time':
      return <TimeOfRecording {...props} />
  }
}

const RegionOfPhoto = ({ evidence, value, onChange }: PlacePickerProps) => {
  const { files, named } = evidence
  const at = (value && value.kind !== 'whole' && fileAtPlace(evidence, value)?.number) || 1
  const shown = files[at - 1]
  const file = useFile(shown?.sha256 ?? null)
  const decodes = useDecodes(file.state === 'here' ? file.url : null)
  const isOneOfMany = named.length > 1 && shown !== undefined
  const turn = (to: number): void => {
    const page = files[to - 1]
    if (page) onChange({ kind: 'page', sha256: page.sha256, page: 1 })
  }
  const mark = (region: Region | undefined): void => {
    if (region) onChange({ kind: 'region', ...(isOneOfMany && { sha256: shown.sha256 }), ...region })
    else if (isOneOfMany) turn(at)
    else onChange(undefined)
  }
  const { x, y, w, h } = value?.kind === 'region' ? value : {}
  const marked = x !== undefined && y !== undefined && w !== undefined && h !== undefined
  return (
    <>
      {files.length > 1 && <PageTurner at={at} of={files.length} onGo={turn} />}
      {file.state === 'not here' ? (
        shown !== undefined && <FileNotHere file={shown} error={file.error} short />
      ) : decodes === undefined || file.state === 'loading' ? (
        <Waiting />
      ) : decodes ? (
        <PhotoRegion
          src={file.url}
          alt={t('evidence').photoOf(evidenceTitle(evidence))}
          region={marked ? { x, y, w, h } : undefined}
          onRegion={mark}
        />
      ) : (
        <p>{t('evidence').notShownHere}</p>
      )}
    </>
  )
}

const PageOfDocument = ({ evidence, value, onChange }: PlacePickerProps) => {
  const { page, to } = value?.kind === 'page' ? value : {}
  const first = evidence.files.findIndex(({ mediaType }) => mediaType === 'application/pdf') + 1
  // The file that is looked at, from 1; none of them may be a PDF.
  const number = (value?.kind === 'page' && fileAtPlace(evidence, value)?.number) || Math.max(1, first)
  const looked = evidence.files[number - 1]
  const range = page === undefined ? undefined : { from: page, ...(to !== undefined && { to }) }
  const choose = (chosen: PageRange | undefined): void =>
    onChange(
      chosen && {
        kind: 'page',
        ...(evidence.named.length > 1 && looked && { sha256: looked.sha256 }),
        page: chosen.from,
        ...(chosen.to !== undefined && { to: chosen.to }),
      },
    )
  if (looked?.mediaType !== 'application/pdf') return <PagePicker value={range} onChange={choose} />
  return <PageOfPdf file={looked} value={range} onChange={choose} />
}
