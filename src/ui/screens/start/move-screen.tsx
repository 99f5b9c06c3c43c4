// From a tab of Safari into the app on the home screen, which shares nothing with it: by a portfolio file. Says plainly what
// the app can do with it so far, before anybody leaves the tab for good.

import { FileArchive } from 'lucide-react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { appleHere } from '#/ui/session/apple-here.ts'
import { HomeScreenSteps } from './home-screen-steps.tsx'

export const MoveScreen = () => {
  const words = t('apple')
  const here = appleHere() ?? ({ device: 'iPhone', isSafari: true, isInstalled: false } as const)
  return (
    <Page>
      <TopBar title={words.moveTitle} back="/" />
      <p>{words.moveWhy(here.device)}</p>
      <Notice tone="amber">
        <p>{words.moveLimit}</p>
      </Notice>
      <Stack gap="large">
        <Card as="section" label={words.moveFile}>
          <h2>1. {words.moveFile}</h2>
          <p className="quiet">{words.moveFileHow}</p>
          <Cluster>
            <LinkButton tone="primary" icon={FileArchive} href="/share">
              {words.moveMakeFile}
            </LinkButton>
          </Cluster>
        </Card>
        <Card as="section" label={words.moveApp}>
          <h2>2. {words.moveApp}</h2>
          <HomeScreenSteps here={here} />
        </Card>
        <Card as="section" label={words.moveOpen}>
          <h2>3. {words.moveOpen}</h2>
          <p className="quiet">{words.moveOpenHow}</p>
        </Card>
      </Stack>
    </Page>
  )
}
