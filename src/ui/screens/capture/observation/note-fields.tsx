// One note of an observation as it is written: what is seen, and what it shows, one tap for each criterion.

import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { Stack } from '#/ui/parts/shell.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import type { Note } from '#/ui/screens/capture/observation/use-observation.ts'
import { PickCriteria } from '#/ui/session/criteria/pick-criteria.tsx'
import { useThumbnail } from '#/ui/session/use-file.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type NoteFieldsProps = {
  label: string
  note: Pick<Note, 'text' | 'criteria' | 'sha256'>
  view: PortfolioView | null
  likely: readonly string[]
  onWrite: (text: string) => void
  onTag: (criterion: string) => void
  children?: ReactNode
}

export const NotePicture = ({ sha256 }: { sha256: string }) => {
  const picture = useThumbnail(sha256)
  return (
    <Thumb
      mediaType="image/jpeg"
      size="large"
      alt={t('observing').withPhoto}
      src={picture.state === 'here' ? picture.url : undefined}
    />
  )
}

export const NoteFields = ({ label, note, view, likely, onWrite, onTag, children }: NoteFieldsProps) => {
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
      {note.sha256 !== undefined && <NotePicture sha256={note.sha256} />}
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
