// What the app itself has to say, above whatever screen is open: no signal, a photo on its way or not saved, a file that is
// being brought in, a newer version. Each takes room of its own and covers nothing.

import { WifiOff } from 'lucide-react'
import { Suspense, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { useBringing } from '#/ui/session/bundle/bringing-state.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { isChosenFor } from '#/ui/session/chosen-for.ts'
import { useInterrupted } from '#/ui/session/interrupted.ts'
import { useSession } from '#/ui/session/session.ts'
import { putAwayTrouble, takeAgain, useTaking } from '#/ui/session/take-photo.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { later } from '#/app/later.tsx'
import { UpdatePrompt } from '#/app/update-prompt.tsx'
import { usePhotoKept } from '#/ui/session/use-photo-kept.ts'

const onSignal = (listener: () => void): (() => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
const hasSignal = (): boolean => navigator.onLine

const Signal = () => (
  <div role="status">
    {!useSyncExternalStore(onSignal, hasSignal) && <Tag icon={WifiOff}>{t('app').offline}</Tag>}
  </div>
)

const Photo = () => {
  const { taking } = useTaking()
  const open = useSession((state) => state.open?.ledger ?? null)
  const whenKept = usePhotoKept()
  const again = () => void takeAgain(whenKept())
  switch (taking.kind) {
    case 'nothing':
      return null
    case 'saving':
      return <ProgressLine label={t('capture').saving} />
    case 'failed': {
      const { trouble, held } = taking
      const isForThis = held.some(({ ledger }) => isChosenFor(ledger, open))
      return (
        <Notice
          tone="rose"
          live
          trouble={trouble}
          onClose={putAwayTrouble}
          {...(isForThis && { actions: <Button onClick={again}>{t('app').tryAgain}</Button> })}
        >
          {held.length > 0 && !isForThis && <Anchor href="/portfolios">{t('capture').heldElsewhere}</Anchor>}
        </Notice>
      )
    }
  }
}

const InterruptedCopies = () => {
  const { interrupted, dismiss } = useInterrupted()
  const [address] = useLocation()
  const mayAdd = usePortfolio()?.mayAdd ?? false
  // Home names them among all that was left.
  if (address === '/' && mayAdd) return null
  return interrupted.map(({ copy, name }) => (
    <Notice
      key={copy}
      tone="amber"
      trouble={t('troubles').interruptedCopy(name === '' ? t('capture').nameless : name)}
      onClose={() => dismiss(copy)}
    />
  ))
}

const DemoStrip = later(
  async () => (await import('#/app/demo-strip.tsx')).DemoStrip,
  isDemo() ? 'now' : 'asked for',
)

const BringingIn = later(async () => (await import('#/app/bringing-in.tsx')).BringingIn)

/** Not where the screen that began it shows it itself, and to nobody else. */
const useIsBroughtApart = (): boolean => {
  const person = useSession((state) => state.person)
  return useBringing(({ now, isApart, person: its }) => isApart && now.kind !== 'nothing' && its === person)
}

const SomebodyNew = later(async () => (await import('#/app/somebody-new.tsx')).SomebodyNew)

export const Strips = () => (
  <>
    {isDemo() && (
      <Suspense fallback={<div className="demo-strip" />}>
        <DemoStrip />
      </Suspense>
    )}
    <div className="strips">
      <Signal />
      <div>
        <Photo />
        <InterruptedCopies />
        {useIsBroughtApart() && (
          <Suspense>
            <BringingIn />
          </Suspense>
        )}
        {useSession(({ person, open }) => person !== null && open === null) && (
          <Suspense>
            <SomebodyNew />
          </Suspense>
        )}
      </div>
      <UpdatePrompt />
    </div>
  </>
)
