// What was looked at is being brought in: how far it is, and how it ended. It goes on without this screen.

import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useBringing } from '#/ui/session/bundle/bringing-state.ts'
import { jobTroubleOf } from '#/ui/session/trouble-of.ts'

export const Bringing = ({ onAgain }: { onAgain: () => void }) => {
  const words = t('open')
  const now = useBringing((state) => state.now)
  const again = (
    <Button tone="quiet" onClick={onAgain}>
      {words.again}
    </Button>
  )
  switch (now.kind) {
    case 'nothing':
      return null
    case 'bringing':
      return (
        <Stack>
          <ProgressLine
            label={words.bringing}
            {...(now.all > 0
              ? { value: now.done / now.all, doing: words.step(now.done, now.all) }
              : { doing: words.readingStep.listing })}
          />
          <p className="quiet">{words.bringingOn}</p>
        </Stack>
      )
    case 'done':
      return (
        <>
          <Notice tone="ok" title={words.done} live>
            <p>{words.doneMore(now.added)}</p>
          </Notice>
          <Cluster>
            <LinkButton tone="primary" href="/">
              {words.goToPortfolio}
            </LinkButton>
            {again}
          </Cluster>
        </>
      )
    case 'failed':
      return (
        <>
          <Notice tone="rose" trouble={jobTroubleOf(now.error)} live />
          <Cluster>{again}</Cluster>
        </>
      )
  }
}
