// Bringing the text: pasted, typed, or out of a file. It is kept as it is typed; text in which no unit is found says so and
// stays where it is.

import { FileText } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Scheme } from '#/qualification/scheme.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { PagePhotos } from '#/ui/parts/page-photos.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { fileTrouble } from '#/ui/screens/handbook/handbook-troubles.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { fileText, mostText } from '#/ui/session/handbook/file-text.ts'
import { usePagePhotos } from '#/ui/session/handbook/page-photos.ts'
import type { Handbook } from '#/ui/session/handbook/use-handbook.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

type Reading = { readonly page: number; readonly pages: number }

export const BringText = ({ handbook }: { handbook: Handbook }) => {
  const words = t('handbook')
  const { text, name, reading, setText, read, state, wasRecovered } = handbook
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [progress, setProgress] = useState<Reading | null>(null)
  const stop = useRef<AbortController>(null)

  const open = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    stop.current = new AbortController()
    setTrouble(null)
    setProgress({ page: 0, pages: 1 })
    const onPage = (page: number, pages: number): void => setProgress({ page, pages })
    const opened = await fileText(file, { onPage, signal: stop.current.signal })
    setProgress(null)
    if (opened.ok) setText(opened.value, file.name)
    else setTrouble(fileTrouble(opened.error, file.name))
  }

  const find = (): void => {
    // Longer than a handbook of hundreds of pages, and the screen would stand still while it is read.
    const isTooLong = text.length > mostText
    setTrouble(isTooLong ? words.troubles.tooLong(sizeText(text.length), sizeText(mostText)) : null)
    if (!isTooLong) read()
  }

  const isUnread = reading !== null && reading !== 'reading'
  return (
    <Page>
      <TopBar title={words.title} back="/coverage" />
      <p>{words.intro}</p>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      {isUnread && <Notice tone="amber" live trouble={words.troubles.notUnit} />}
      {wasRecovered && !isUnread && reading === null && <Notice title={words.recovered} />}
      <Cluster>
        <FilePicker
          icon={FileText}
          accept=".pdf,.csv,.tsv,.txt,.json,application/pdf,application/json,text/*"
          onFiles={(files) => void open(files)}
        >
          {words.openFile}
        </FilePicker>
      </Cluster>
      <TypeFrom />
      {progress && (
        <ProgressLine
          label={words.readingPage(progress.page, progress.pages)}
          value={progress.page / progress.pages}
          onCancel={() => stop.current?.abort()}
        />
      )}
      <Stack gap="small">
        <TextArea
          label={words.paste}
          hint={words.pasteHint}
          placeholder={words.example}
          rows={12}
          spellCheck={false}
          value={text}
          onChange={(typed) => {
            // Another text: what was said about the last one is no longer true.
            if (isUnread) handbook.backToText()
            setText(typed, typed === '' ? '' : name)
          }}
        />
        <p className="quiet">
          {[name === '' ? '' : words.fromFile(name), state === 'kept' ? words.kept : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </Stack>
      <p className="quiet">{words.yours}</p>
      <FootAction>
        <Stack gap="small">
          <Button tone="primary" wide disabled={text.trim() === '' || reading === 'reading'} onClick={find}>
            {words.readIt}
          </Button>
          <span className="quiet foot-words" role="status">
            {reading === 'reading' && words.reading}
          </span>
        </Stack>
      </FootAction>
    </Page>
  )
}

/** The photo of the page that somebody came to type from. */
const TypeFrom = () => {
  const scheme = usePortfolio()?.scheme ?? null
  const unit = new URLSearchParams(location.search).get('unit')
  return scheme === null || unit === null ? null : <Photo scheme={scheme} unit={unit} />
}

const Photo = ({ scheme, unit }: { scheme: Scheme; unit: string }) => {
  const { code, unitTitle } = claimName(scheme, unit)
  const photos = usePagePhotos(scheme.id, unit, `${code} ${unitTitle}`)
  return (
    <Part title={t('handbook').photo.typeFrom}>
      <PagePhotos {...photos} />
    </Part>
  )
}
