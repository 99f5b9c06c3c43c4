// Adding files of any kind, exactly as they are. Large ones show how far they are and can be stopped.

import { Camera, FilePlus2, NotebookPen } from 'lucide-react'
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

export const CaptureFileScreen = () => {
  const words = t('capture')
  const go = useGo()
  const readOnly = usePortfolio()?.isMine === false
  const { captures, add, again, stop } = useCaptures('file', (settled) => {
    const saved = onlySaved(settled)
    if (saved !== null) go(`/evidence/${saved}/saved`)
  })
  return (
    <Page>
      <TopBar title={words.addFile} back="/" />
      {readOnly ? (
        <ReadOnlyNotice />
      ) : (
        <Stack>
          <ActionCard
            tone="primary"
            icon={FilePlus2}
            title={captures.length > 0 ? words.addMore : words.chooseFiles}
            more={`${words.addFileHint} ${words.manyHint}`}
            pick={{ multiple: true, onFiles: add }}
          />
          <CaptureList captures={captures} again={again} stop={stop} />
          <p className="quiet">{words.locationKept}</p>
          <Cluster>
            <LinkButton tone="quiet" icon={Camera} href="/capture/photo">
              {words.takePhoto}
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
