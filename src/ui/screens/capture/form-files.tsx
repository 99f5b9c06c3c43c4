// The files that go with a form: read as soon as they are chosen, listed, left out again, and saved only with the form.

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
import { putAside, readForForm, type NewForm } from '#/ui/session/keep-form.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

type Files = NewForm['files']

export type FormFiles = {
  readonly files: Files
  readonly isReading: boolean
  readonly trouble: Trouble | null
  readonly add: (chosen: readonly File[]) => Promise<void>
  readonly leaveOut: (sha256: string) => void
}

export const useFormFiles = (): FormFiles => {
  const [files, setFiles] = useState<Files>([])
  const [isReading, setReading] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  return {
    files,
    isReading,
    trouble,
    add: async (chosen) => {
      setReading(true)
      setTrouble(null)
      for (const file of chosen) {
        const read = await readForForm(file)
        if (!read.ok) setTrouble(troubleOf(read.error, { name: file.name, bytes: file.size }))
        // The same bytes twice are one file.
        else setFiles((there) => [...there.filter(({ sha256 }) => sha256 !== read.value.sha256), read.value])
      }
      setReading(false)
    },
    leaveOut: (gone) => {
      const left = files.find(({ sha256 }) => sha256 === gone)
      if (left) void putAside(left)
      setFiles((there) => there.filter(({ sha256 }) => sha256 !== gone))
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
