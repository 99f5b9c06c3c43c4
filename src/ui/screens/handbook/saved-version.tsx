// The version is kept: what to do with it now. The portfolio has not moved, and says so.

import { Download } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export type SavedVersionProps = { saved: LoadedScheme; onAnother: () => void }

export const SavedVersion = ({ saved: { scheme, hash, bytes }, onAnother }: SavedVersionProps) => {
  const words = t('handbook')
  const mine = usePortfolio()?.portfolio.description.values.scheme?.id
  return (
    <Page>
      <TopBar title={words.savedTitle(scheme.version)} over={scheme.title} back="/coverage" />
      <Notice tone="ok" title={words.savedTitle(scheme.version)}>
        <p>{words.savedWhy}</p>
      </Notice>
      <Cluster>
        {mine === scheme.id ? (
          <LinkButton tone="primary" href={`/handbook/move/${hash}`}>
            {words.useIt}
          </LinkButton>
        ) : (
          <LinkButton tone="primary" href="/scheme">
            {words.choose}
          </LinkButton>
        )}
        <Button onClick={onAnother}>{words.another}</Button>
      </Cluster>
      <Stack gap="small">
        <Cluster>
          <Button
            icon={Download}
            onClick={() => saveFile(new Blob([bytes]), `${scheme.id}-${scheme.version}.json`)}
          >
            {words.saveFile}
          </Button>
        </Cluster>
        <p className="quiet">{words.saveFileHint}</p>
      </Stack>
    </Page>
  )
}
