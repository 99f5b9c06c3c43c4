// Taking a photo, or choosing some: safe first, every question later. The camera is the phone's own.

import { Camera, FilePlus2, Images, NotebookPen } from 'lucide-react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { CaptureFrame } from '#/ui/screens/capture/capture-frame.tsx'

export const CapturePhotoScreen = () => {
  const words = t('capture')
  return (
    <CaptureFrame
      form="photo"
      title={words.takePhoto}
      note={words.location}
      otherWays={[
        { href: '/capture/file', icon: FilePlus2, label: words.addFile },
        { href: '/capture/note', icon: NotebookPen, label: words.writeNote },
      ]}
    >
      {(add, isFirst) => (
        <>
          <ActionCard
            tone="primary"
            icon={Camera}
            title={isFirst ? words.takePhoto : words.another}
            more={words.photoHint}
            pick={{ accept: 'image/*', capture: 'environment', onFiles: add }}
          />
          <ActionCard
            icon={Images}
            title={words.pickPhoto}
            more={words.pickPhotoHint}
            pick={{ accept: 'image/*', multiple: true, onFiles: add }}
          />
        </>
      )}
    </CaptureFrame>
  )
}
