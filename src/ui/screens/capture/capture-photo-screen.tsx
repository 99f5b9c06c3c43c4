// Taking a photo, or choosing some: safe first, every question later. The camera is the phone's own.

import { Camera, FilePlus2, Images, NotebookPen } from 'lucide-react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { CaptureList } from '#/ui/screens/capture/capture-list.tsx'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { onlySaved, useCaptures } from '#/ui/session/use-captures.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const CapturePhotoScreen = () => {
  const words = t('capture')
  const go = useGo()
  const readOnly = usePortfolio()?.isMine === false
  const { captures, add, again, stop } = useCaptures('photo', (settled) => {
    const saved = onlySaved(settled)
    if (saved !== null) go(`/evidence/${saved}/saved`)
  })
  return (
    <Page>
      <TopBar title={words.takePhoto} back="/" />
      {readOnly ? (
        <ReadOnlyNotice />
      ) : (
        <Stack>
          <ActionCard
            tone="primary"
            icon={Camera}
            title={captures.length > 0 ? words.another : words.takePhoto}
            more={words.photoHint}
            pick={{ accept: 'image/*', capture: 'environment', onFiles: add }}
          />
          <ActionCard
            icon={Images}
            title={words.pickPhoto}
            more={words.pickPhotoHint}
            pick={{ accept: 'image/*', multiple: true, onFiles: add }}
          />
          <CaptureList captures={captures} again={again} stop={stop} />
          <p className="quiet">{words.location}</p>
          <Cluster>
            <LinkButton tone="quiet" icon={FilePlus2} href="/capture/file">
              {words.addFile}
            </LinkButton>
            <LinkButton tone="quiet" icon={NotebookPen} href="/capture/note">
              {words.writeNote}
            </LinkButton>
          </Cluster>
        </Stack>
      )}
    </Page>
  )
}
