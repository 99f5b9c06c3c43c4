// The files that go with a form: kept as soon as they are chosen, listed, left out again, and evidence only with the form.

import { FilePlus2, X } from 'lucide-react'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { IconButton } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { useArrivingFiles } from '#/ui/session/arriving-files.ts'
import { usePlacesKept } from '#/ui/session/place-kept.ts'
import { dropFormFiles } from '#/ui/session/keep-form-file.ts'
import type { FormDraft } from '#/ui/session/use-form-draft.ts'

export type FormFiles = Pick<FormDraft, 'files'> & {
  readonly isReading: boolean
  readonly trouble: Trouble | null
  readonly add: (chosen: readonly File[]) => void
  readonly leaveOut: (sha256: string) => void
}

export const useFormFiles = (draft: FormDraft, isSaving: boolean): FormFiles => {
  const isOpen = draft.isLoaded && !isSaving
  const { isReading, trouble, bring } = useArrivingFiles(draft.kind, isOpen, draft.addFile)
  return {
    files: draft.files,
    isReading,
    trouble,
    add: bring,
    leaveOut: (gone) => {
      draft.leaveOut(gone)
      void dropFormFiles(
        draft.files.filter(({ sha256 }) => sha256 === gone),
        draft.id,
      )
    },
  }
}

export const FormFilesPart = ({ files, isReading, trouble, add, leaveOut }: FormFiles) => {
  const words = t('captureForms')
  const placesKept = usePlacesKept(files)
  return (
    <Part title={words.files} hint={words.filesHint}>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      {files.length > 0 && (
        <Rows label={words.files}>
          {files.map(({ sha256, name, bytes, mediaType }) => (
            <li key={sha256}>
              <Row
                lead={<Thumb mediaType={mediaType} />}
                title={name === '' ? t('capture').nameless : name}
                more={[sizeText(bytes), placesKept.has(sha256) && t('capture').keepsPlace]
                  .filter(Boolean)
                  .join(' · ')}
                trail={<IconButton icon={X} label={words.without(name)} onClick={() => leaveOut(sha256)} />}
              />
            </li>
          ))}
        </Rows>
      )}
      <p role="status" className={isReading ? 'quiet' : 'aloud'}>
        {isReading ? words.reading : ''}
      </p>
      <FilePicker icon={FilePlus2} multiple onFiles={add}>
        {words.addFiles}
      </FilePicker>
    </Part>
  )
}
