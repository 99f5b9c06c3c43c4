// Saying where in the evidence the proof is, in the way its kind allows: a part of a photo, a page, a paragraph.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { t } from '#/text/text.ts'
import { mediaKindOf } from '#/base/media-kind.ts'
import { PagePicker } from '#/ui/parts/page-picker.tsx'
import type { PageRange } from '#/ui/parts/page-range.ts'
import { ParagraphPicker } from '#/ui/parts/paragraph-picker.tsx'
import { PhotoRegion } from '#/ui/parts/photo-region.tsx'
import { useDecodes } from '#/ui/parts/use-decodes.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { PageOfPdf } from '#/ui/screens/claim/page-of-pdf.tsx'
import { evidenceTitle, mediaTypeOfEvidence } from '#/ui/session/evidence-words.ts'
import { useFile } from '#/ui/session/use-file.ts'

export type PlaceKind = 'region' | 'page' | 'paragraph' | 'none'

/** What can be pointed at in it; sound and film as a whole, until they can be played here. */
export const placeKindOf = (evidence: Evidence): PlaceKind => {
  if (evidence.form === 'note') return 'paragraph'
  const kind = mediaKindOf(mediaTypeOfEvidence(evidence))
  if (evidence.form === 'photo' || kind === 'image') return 'region'
  return kind === 'audio' || kind === 'video' ? 'none' : 'page'
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
    case 'none':
      return <p>{words.wholeHint}</p>
  }
}

const RegionOfPhoto = ({ evidence, value, onChange }: PlacePickerProps) => {
  const file = useFile(evidence.files[0]?.sha256 ?? null)
  const decodes = useDecodes(file.state === 'here' ? file.url : null)
  if (file.state === 'not here') return <p>{t('troubles').notHere.what}</p>
  if (decodes === undefined || file.state === 'loading') return <Waiting />
  if (!decodes) return <p>{t('evidence').notShownHere}</p>
  const { x, y, w, h } = value?.kind === 'region' ? value : {}
  const marked = x !== undefined && y !== undefined && w !== undefined && h !== undefined
  return (
    <PhotoRegion
      src={file.url}
      alt={t('evidence').photoOf(evidenceTitle(evidence))}
      region={marked ? { x, y, w, h } : undefined}
      onRegion={(region) => onChange(region && { kind: 'region', ...region })}
    />
  )
}

const PageOfDocument = ({ evidence, value, onChange }: PlacePickerProps) => {
  const { page, to, file } = value?.kind === 'page' ? value : {}
  const first = evidence.files.findIndex(({ mediaType }) => mediaType === 'application/pdf') + 1
  // The file that is looked at, from 1; none of them may be a PDF.
  const number = file ?? Math.max(1, first)
  const range = page === undefined ? undefined : { from: page, ...(to !== undefined && { to }) }
  const choose = (chosen: PageRange | undefined): void =>
    onChange(
      chosen && {
        kind: 'page',
        ...(evidence.files.length > 1 && { file: number }),
        page: chosen.from,
        ...(chosen.to !== undefined && { to: chosen.to }),
      },
    )
  const looked = evidence.files[number - 1]
  if (looked?.mediaType !== 'application/pdf') return <PagePicker value={range} onChange={choose} />
  return <PageOfPdf file={looked} value={range} onChange={choose} />
}
