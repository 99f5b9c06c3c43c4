// Adding files of any kind, exactly as they are. Large ones show how far they are and can be stopped.

import { Camera, FilePlus2, NotebookPen } from 'lucide-react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { CaptureFrame } from '#/ui/screens/capture/capture-frame.tsx'

export const CaptureFileScreen = () => {
  const words = t('capture')
  return (
    <CaptureFrame
      form="file"
      title={words.addFile}
      note={words.locationKept}
      otherWays={[
        { href: '/capture/photo', icon: Camera, label: words.takePhoto },
        { href: '/capture/note', icon: NotebookPen, label: words.writeNote },
      ]}
    >
      {(add, isFirst) => (
        <ActionCard
          tone="primary"
          icon={FilePlus2}
          title={isFirst ? words.chooseFiles : words.addMore}
          more={`${words.addFileHint} ${words.manyHint}`}
          pick={{ multiple: true, onFiles: add }}
        />
      )}
    </CaptureFrame>
  )
}
