// The first screen on an iPhone or iPad. In a tab the way to the home screen comes before anything is saved, once; in the app
// that is empty, the way to bring over what was begun in a tab.

import { ArrowRight, FolderInput } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { appleHere, usePutAway, type AppleHere } from '#/ui/session/apple-here.ts'
import { HomeScreenSteps } from './home-screen-steps.tsx'

/** `start` is the first screen as everywhere, which is here already and is not loaded again. */
export const AppleStart = ({ start: Start }: { start: ComponentType<{ more?: ReactNode }> }) => {
  const here = appleHere()
  const [isPutAway, putAway] = usePutAway('home screen guide')
  if (here === null || (!here.isInstalled && isPutAway)) return <Start />
  if (!here.isInstalled) return <Guide here={here} onCarryOn={putAway} />
  const words = t('apple')
  return (
    <Start
      more={<ActionCard icon={FolderInput} title={words.started} more={words.startedMore} href="/open" />}
    />
  )
}

const Guide = ({ here, onCarryOn }: { here: AppleHere; onCarryOn: () => void }) => {
  const words = t('apple')
  return (
    <Page>
      <div className="hero">
        <Mark size={56} />
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="hero-more">{words.why(here.device)}</p>
      </div>
      <Stack>
        <Card as="section" label={words.steps}>
          <HomeScreenSteps here={here} />
        </Card>
        <Button tone="line" wide size="large" icon={ArrowRight} onClick={onCarryOn}>
          {words.carryOn}
        </Button>
        <p className="quiet">{words.carryOnMore}</p>
      </Stack>
    </Page>
  )
}
