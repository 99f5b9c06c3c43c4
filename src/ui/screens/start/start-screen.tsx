// The first minute: take a photo, open what the centre gave, or begin with nothing. Nothing is asked before, and where
// this browser cannot sign, nothing is begun that could not be finished.

import { Camera, Eye, FolderOpen } from 'lucide-react'
import { use, useState, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { useLookAround } from '#/ui/session/use-look-around.ts'
import { usePhotoKept } from '#/ui/session/use-photo-kept.ts'
import { useSession, whenStarted } from '#/ui/session/session.ts'
import { takePhoto, useTaking } from '#/ui/session/take-photo.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** Loaded apart: it is seldom wanted. */
const putAway = async () => (await import('#/ui/session/start-session.ts')).putAwayEmptied()

/** `more` stands before the other ways in. */
export const StartScreen = ({ more }: { more?: ReactNode }) => {
  const words = t('start')
  const canSign = useSession(({ status }) => status.kind !== 'too old')
  const keeping = useSession((state) => state.keeping)
  const isEmptied = useSession((state) => state.isEmptied)
  return (
    <Page>
      <div className="hero">
        <Mark size={56} />
        <h1 tabIndex={-1}>{words.welcome}</h1>
        <p className="hero-more">{words.welcomeMore}</p>
      </div>
      {isEmptied && (
        <Notice
          tone="amber"
          live
          trouble={t('troubles').emptied(deviceHere())}
          onClose={() => void putAway()}
        />
      )}
      {more}
      {keeping === 'little room' && (
        <Notice tone="amber" live trouble={t('troubles').littleRoom(deviceHere())} />
      )}
      {!canSign ? (
        <OnlyOpen trouble={t('troubles').cannotSign} />
      ) : keeping === 'no files' ? (
        <OnlyOpen trouble={t('troubles').cannotKeepFiles} />
      ) : (
        <Begin />
      )}
    </Page>
  )
}

const Open = () => {
  const words = t('start')
  return <ActionCard icon={FolderOpen} title={words.haveFile} more={words.haveFileMore} href="/open" />
}

const LookAround = ({ enter, disabled = false }: { enter: () => Promise<void>; disabled?: boolean }) => {
  const words = t('start')
  return (
    <ActionCard
      icon={Eye}
      title={words.lookAround}
      more={words.lookAroundMore}
      onPress={() => {
        if (!disabled) void enter()
      }}
    />
  )
}

const Begin = () => {
  const words = t('start')
  const navigate = use(NavigateContext)
  const whenKept = usePhotoKept()
  const isSaving = useTaking(({ taking }) => taking.kind === 'saving')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const demo = useLookAround()

  const onFiles = ([file]: File[]): void => {
    if (file) void takePhoto(file, whenKept())
  }
  const begin = async (): Promise<void> => {
    const from = location.pathname
    // Loaded apart, like all that works on a portfolio; without it nothing has begun.
    const code = await import('#/ui/session/start-portfolio.ts').catch(() => null)
    // Where the start came to nothing, that is what shows then, instead of this screen.
    const { kind } = await whenStarted()
    if (kind === 'no store' || kind === 'failed') return
    const started = await code?.startPortfolio()
    // Home shows as soon as it is there, so that this is gone by then whether its person has left or not.
    if (started?.ok) return location.pathname === from ? navigate?.('/about') : undefined
    setTrouble(started ? troubleOf(started.error) : t('troubles').cannotStart)
  }

  return (
    <Stack>
      <ActionCard
        icon={Camera}
        tone="primary"
        title={words.takePhotoNow}
        more={words.takePhotoMore}
        pick={{ accept: 'image/*', capture: 'environment', onFiles, disabled: isSaving }}
      />
      <Open />
      <LookAround enter={demo.enter} disabled={isSaving} />
      <div className="hero-quiet">
        <Button tone="quiet" disabled={isSaving} onClick={() => void begin()}>
          {words.withoutPhoto}
        </Button>
      </div>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      {demo.trouble && <Notice tone="rose" live trouble={demo.trouble} onClose={demo.dismiss} />}
    </Stack>
  )
}

const OnlyOpen = ({ trouble }: { trouble: Trouble }) => (
  <Stack>
    <Notice tone="amber" trouble={trouble}>
      <p>{t('start').onlyOpening}</p>
    </Notice>
    <Open />
  </Stack>
)
