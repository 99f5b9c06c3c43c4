// What is on the page: the frame, and in it the screen of the address. It decides by the session what can be shown, and
// wires navigation, announcements and toasts for all screens.

import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { matchRoute, Redirect, useLocation, useRouter } from 'wouter'
import { t } from '#/text/text.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { LiveRegion } from '#/ui/parts/announce.tsx'
import { Page, Shell } from '#/ui/parts/shell.tsx'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { isOnOwnStep } from '#/ui/parts/use-back-closes.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { wasHere } from '#/ui/session/been-here.ts'
import { comingFromHere } from '#/ui/session/came-from.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { isClosed, useSession } from '#/ui/session/session.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { Arrival } from '#/app/arrival.tsx'
import { useIsStarting } from '#/app/home.tsx'
import { Navigation } from '#/app/navigation.tsx'
import { NotFound } from '#/app/not-found.tsx'
import { HandedOver, NoStore, routes, Who, type AppRoute } from '#/app/routes.tsx'
import { SaySaving } from '#/app/say-saving.tsx'
import { Strips } from '#/app/strips.tsx'

type Found = { readonly route: AppRoute; readonly params: Readonly<Record<string, string>> }

const namedIn = (params: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : [])))

const useFound = (): Found | null => {
  const { parser } = useRouter()
  const [address] = useLocation()
  for (const route of routes) {
    const [matches, params] = matchRoute(parser, route.path, address)
    if (matches) return { route, params: namedIn(params) }
  }
  return null
}

/** The shape of a page, for waits that a person can notice; most are over before it shows. */
const Opening = () => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 250)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page>
      <h1 className="aloud">{t('app').name}</h1>
      {isLong && <Waiting label={t('app').opening} />}
    </Page>
  )
}

/** In the place of what cannot be shown here, or not any more: a page begins at its top. */
const ToHome = () => {
  useEffect(() => {
    // A promise in some browsers, which is no way to undo it.
    scrollTo(0, 0)
  }, [])
  return <Redirect to="/" replace />
}

const Screen = ({ found }: { found: Found | null }): ReactNode => {
  const [address] = useLocation()
  const status = useSession((state) => state.status)
  const portfolio = usePortfolio()
  // A newcomer's first screen needs nothing from the store; whoever acts on it sooner waits for the store then.
  const canBegin = found?.route.path === '/' && !wasHere()
  if (status.kind === 'starting' && !canBegin) return <Opening />
  if (status.kind === 'failed') throw status.fault
  if (status.kind === 'no store')
    return (
      <Suspense fallback={<Opening />}>
        <NoStore error={status.error} />
      </Suspense>
    )
  if (isClosed(status))
    return (
      <Suspense key={status.kind} fallback={<Opening />}>
        {status.kind === 'handed over' ? <HandedOver handed={status.handed} /> : <Who />}
        <Arrival at="" title={undefined} />
      </Suspense>
    )
  const { route, params } = found ?? {}
  if (route?.needs !== undefined && portfolio === null) return <ToHome />
  if (route?.needs === 'own portfolio' && portfolio?.isMine === false) return <ToHome />
  if (route?.needs === 'copy' && (portfolio?.mayAdd === true || isDemo())) return <ToHome />
  return (
    <Suspense key={route?.key ?? route?.path ?? address} fallback={<Opening />}>
      {route && params ? route.show(params) : <NotFound />}
      <Arrival at={address} title={route?.title?.()} />
    </Suspense>
  )
}

const useIsLocked = (): boolean => useSession(({ status }) => isClosed(status))

const Frame = () => {
  const found = useFound()
  const isStarting = useIsStarting()
  const isLocked = useIsLocked()
  return (
    <Shell nav={isStarting || isLocked ? undefined : <Navigation place={found?.route.place} />}>
      {!isLocked && <Strips />}
      <Screen found={found} />
      <SaySaving />
    </Shell>
  )
}

export const App = () => {
  const [address, setAddress] = useLocation()
  const navigate = (href: string): void => {
    setAddress(href, { state: comingFromHere(), replace: isOnOwnStep() })
    scrollTo(0, 0)
  }
  return (
    <NavigateContext value={navigate}>
      {/* Nothing said or offered to one person stays for the next. */}
      <LiveRegion key={String(useIsLocked())}>
        <ToastProvider at={address}>
          <Frame />
        </ToastProvider>
      </LiveRegion>
    </NavigateContext>
  )
}
