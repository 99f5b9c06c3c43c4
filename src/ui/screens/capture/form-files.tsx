// The files that go with a form: kept as soon as they are chosen, listed, left out again, and evidence only with the form.

import { FilePlus2, X } from 'lucide-react'
import { useState } from 'react'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { IconButton } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { dropFormFiles, keepFormFile } from '#/ui/session/keep-form-file.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { FormDraft } from '#/ui/session/use-form-draft.ts'

export type FormFiles = Pick<FormDraft, 'files'> & {
  readonly isReading: boolean
  readonly trouble: Trouble | null
  readonly add: (chosen: readonly File[]) => Promise<void>
  readonly leaveOut: (sha256: string) => void
}

export const useFormFiles = (draft: FormDraft): FormFiles => {
  const [isReading, setReading] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  return {
    files: draft.files,
    isReading,
    trouble,
    add: async (chosen) => {
      setReading(true)
      setTrouble(null)
      for (const file of chosen) {
        const kept = await keepFormFile(file)
        if (kept.ok) draft.addFile(kept.value)
        else setTrouble(troubleOf(kept.error, { name: file.name, bytes: file.size }))
      }
      setReading(false)
    },
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
                more={sizeText(bytes)}
                trail={<IconButton icon={X} label={words.without(name)} onClick={() => leaveOut(sha256)} />}
              />
            </li>
          ))}
        </Rows>
      )}
      <p role="status" className={isReading ? 'quiet' : 'aloud'}>
        {isReading ? words.reading : ''}
      </p>
      <FilePicker icon={FilePlus2} multiple onFiles={(chosen) => void add(chosen)}>
        {words.addFiles}
      </FilePicker>
    </Part>
  )
}
