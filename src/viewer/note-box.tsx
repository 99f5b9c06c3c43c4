// A place for the verifier's own words beside what they are about.

import { t } from '#/text/text.ts'
import { TextArea } from '#/ui/parts/field.tsx'
import { useNotes } from '#/viewer/use-notes.tsx'

/** `about` is the address, `subject` what it is called. */
export const NoteBox = ({ about, subject }: { about: string; subject: string }) => {
  const { notes, note } = useNotes()
  return (
    <div className="note-box">
      <TextArea
        label={t('verifier').page.noteOn(subject)}
        rows={2}
        value={notes.get(about) ?? ''}
        onChange={(says) => note(about, says)}
      />
    </div>
  )
}
