// The first screen: what the app is, and the ways to begin.

import { Camera, FolderOpen } from 'lucide-react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Cluster, Page, Shell, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { nothing } from '#/ui/parts/gallery/made-up.tsx'

export const First = () => (
  <Shell>
    <Page>
      <TopBar
        over={
          <Cluster>
            <Mark size={32} />
            <b>Fieldfolio</b>
          </Cluster>
        }
        title={t('start').welcome}
      />
      <p>{t('start').welcomeMore}</p>
      <Stack>
        <ActionCard
          tone="primary"
          icon={Camera}
          title={t('start').takePhotoNow}
          more={t('start').takePhotoMore}
          pick={{ onFiles: nothing, accept: 'image/*' }}
        />
        <ActionCard
          icon={FolderOpen}
          title={t('start').haveFile}
          more={t('start').haveFileMore}
          href="/open"
        />
      </Stack>
      <EmptyState title={t('today').firstTitle} example={t('today').firstExample}>
        {t('today').firstWhy}
      </EmptyState>
    </Page>
  </Shell>
)
