// One note of an observation as it is written: what is seen, and what it shows, one tap for each criterion.

import type { ReactNode } from 'react'
import { mediaKindOf } from '#/base/media-kind.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Stack } from '#/ui/parts/shell.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import type { Note } from '#/ui/screens/capture/observation/use-observation.ts'
import { PickCriteria } from '#/ui/session/criteria/pick-criteria.tsx'
import { usePlacesKept } from '#/ui/session/place-kept.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type NoteFieldsProps = {
  label: string
  note: Pick<Note, 'text' | 'criteria' | 'sha256'>
  files: readonly EvidenceFile[]
  view: PortfolioView | null
  likely: readonly string[]
  onWrite: (text: string) => void
  onTag: (criterion: string) => void
  children?: ReactNode
}

type NoteFileProps = { sha256: string; files: readonly EvidenceFile[] }

/** The picture or clip that a note has. */
export const NoteFile = ({ sha256, files }: NoteFileProps) => {
  const picture = useThumbnail(sha256)
  const { mediaType = 'image/jpeg' } = files.find((file) => file.sha256 === sha256) ?? {}
  const keepsPlace = usePlacesKept(files).has(sha256)
  const words = t('observing')
  return (
    <>
      <Thumb
        mediaType={mediaType}
        size="large"
        alt={mediaKindOf(mediaType) === 'video' ? words.withClip : words.withPhoto}
        src={picture.state === 'here' ? picture.url : undefined}
      />
      {keepsPlace && <p className="field-hint">{t('troubles').placeKept.what}</p>}
    </>
  )
}

export const NoteFields = ({
  label,
  note,
  files,
  view,
  likely,
  onWrite,
  onTag,
  children,
}: NoteFieldsProps) => {
  const words = t('observing')
  return (
    <Stack>
      <SpokenTextArea
        label={label}
        placeholder={words.noteStarter}
        rows={3}
        maxLength={100_000}
        value={note.text}
        onChange={onWrite}
      />
      {note.sha256 !== undefined && <NoteFile sha256={note.sha256} files={files} />}
      {children}
      <div className="stack" data-gap="small" role="group" aria-label={words.tags}>
        <p className="field-label" aria-hidden>
          {words.tags}
        </p>
        <PickCriteria
          view={view}
          likely={likely}
          chosen={new Set(note.criteria)}
          says={words.tags}
          onPress={onTag}
        />
      </div>
    </Stack>
  )
}
