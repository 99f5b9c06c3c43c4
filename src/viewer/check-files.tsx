// Asks for the ZIP or the extracted folder, since a page from a folder cannot read its neighbours, checks every file in it
// and names what is wrong. Nothing that is chosen here is shown, run or kept.

import { FileArchive, FolderOpen } from 'lucide-react'
import { useRef, useState, type ComponentProps, type DragEvent } from 'react'
import type { Release } from '#/bundle/account-for.ts'
import { t } from '#/text/text.ts'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { check, type Checked, type Chosen } from '#/viewer/checked.ts'
import { CheckResult } from '#/viewer/check-result.tsx'
import type { Opened } from '#/viewer/open-contents.ts'

export type CheckFilesProps = {
  opened: Opened
  release: Release
  /** The check code that was typed, or null. */
  centre: string | null
  checked: Checked | null
  onChecked: (checked: Checked | null) => void
}

type Doing = { step: 'reading' | 'files'; done: number; all: number }

/** Thrown through the verifier when the person stops it. */
class Stopped extends Error {}

export const CheckFiles = ({ opened, release, centre, checked, onChecked }: CheckFilesProps) => {
  const words = t('verifier').page
  const [doing, setDoing] = useState<Doing | null>(null)
  const [says, setSays] = useState('')
  const stopped = useRef(false)

  const start = async (chosen: Chosen): Promise<void> => {
    stopped.current = false
    setSays('')
    onChecked(null)
    setDoing({ step: 'reading', done: 0, all: 0 })
    try {
      const done = await check(chosen, release, (step, at, all) => {
        if (stopped.current) throw new Stopped()
        setDoing({ step, done: at, all })
      })
      onChecked(done)
    } catch (fault) {
      if (!(fault instanceof Stopped)) setSays(words.checkFailed)
    }
    setDoing(null)
  }

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    const [dropped] = event.dataTransfer.items
    // A page from a folder may not look into a folder that is dropped on it, only into one that is chosen.
    if (dropped?.webkitGetAsEntry()?.isDirectory === true) setSays(words.folderDropped)
    else {
      const [zip] = event.dataTransfer.files
      if (zip) void start({ kind: 'zip', name: zip.name, zip })
    }
  }

  return (
    // A place to drop on is for the mouse; the buttons inside do the same for everyone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      // On paper only what came out of it is of use.
      className={checked ? 'part' : 'part no-print'}
      aria-labelledby="check-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <div>
        <h2 id="check-title" tabIndex={-1} data-check-title>
          {words.check}
        </h2>
        <p className="quiet">{words.checkWhy}</p>
      </div>
      {doing ? (
        <ProgressLine
          label={words.checkingFiles}
          doing={
            doing.step === 'files'
              ? t('verifier').checking(doing.done, doing.all)
              : words.checkingSteps.reading
          }
          {...(doing.all > 0 && { value: doing.done / doing.all })}
          onCancel={() => {
            stopped.current = true
          }}
        />
      ) : (
        <Stack gap="small">
          <Cluster>
            <FilePicker
              icon={FileArchive}
              accept=".zip,application/zip"
              onFiles={([zip]) => zip && void start({ kind: 'zip', name: zip.name, zip })}
            >
              {words.chooseZip}
            </FilePicker>
            <FolderPicker onFiles={(files) => void start(chosenFolder(files))} />
          </Cluster>
          <p className="quiet">{words.dropHere}</p>
        </Stack>
      )}
      {says !== '' && (
        <Notice tone="amber" live>
          <p>{says}</p>
        </Notice>
      )}
      <div aria-live="polite">
        {checked && <CheckResult checked={checked} centre={centre} opened={opened} />}
      </div>
    </section>
  )
}

const chosenFolder = (files: readonly File[]): Chosen => ({
  kind: 'folder',
  name: files[0]?.webkitRelativePath.split('/')[0] ?? '',
  files: files.map((file) => ({ path: file.webkitRelativePath, blob: file })),
})

/** Not in React's types, though in every browser. */
const wholeFolder: ComponentProps<'input'> & { webkitdirectory: string } = { webkitdirectory: '' }

const FolderPicker = ({ onFiles }: { onFiles: (files: File[]) => void }) => (
  <label className="button picker" data-tone="line">
    <FolderOpen aria-hidden />
    {t('verifier').page.chooseFolder}
    <input
      type="file"
      {...wholeFolder}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])]
        event.currentTarget.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  </label>
)
