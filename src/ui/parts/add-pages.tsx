// "Add another photo", then "Add a page", wherever evidence is shown that may have more of them: the phone's camera, or several pictures at once.
// What is saved stands among the pages; here is what is on its way, and what did not get there and why.

import { Camera, Images, RotateCcw } from 'lucide-react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'

export type ComingPage = { readonly id: number; readonly name: string } & (
  | { readonly state: 'saving'; readonly done: number; readonly onStop: () => void }
  | {
      readonly state: 'not saved'
      readonly trouble: Trouble
      readonly wasStopped: boolean
      readonly onAgain: () => void
    }
)

export type AddPagesProps = {
  /** There is one so far, and nobody thinks of it as a page. */
  isFirst: boolean
  onFiles: (files: readonly File[]) => void
  coming: readonly ComingPage[]
  /** For whoever listens: what is being saved, then how many are. */
  says: string
  /** One of those just added cannot be shown by this browser. */
  hasUnshown: boolean
}

export const AddPages = ({ isFirst, onFiles, coming, says, hasUnshown }: AddPagesProps) => {
  const words = t('pages')
  return (
    <Stack gap="small">
      <Cluster>
        <FilePicker icon={Camera} accept="image/*" capture="environment" onFiles={onFiles}>
          {isFirst ? words.addPhoto : words.add}
        </FilePicker>
        <FilePicker icon={Images} tone="quiet" accept="image/*" multiple onFiles={onFiles}>
          {isFirst ? words.addPhotos : words.addPictures}
        </FilePicker>
      </Cluster>
      <p role="status" className="quiet">
        {says}
      </p>
      {hasUnshown && <Notice tone="amber" trouble={t('troubles').heicKept} />}
      {coming.map((page) => (
        <OneComing key={page.id} {...page} />
      ))}
    </Stack>
  )
}

const OneComing = (page: ComingPage) => {
  const words = t('capture')
  if (page.state === 'saving')
    return (
      <ProgressLine
        label={words.nowSaving(page.name)}
        {...(page.done > 0 && { value: page.done, onCancel: page.onStop })}
      />
    )
  return (
    <Notice
      tone={page.wasStopped ? 'info' : 'rose'}
      live
      trouble={page.trouble}
      actions={
        <Button icon={RotateCcw} onClick={page.onAgain}>
          {words.again}
        </Button>
      }
    />
  )
}
