// The screens, by address. Home is loaded at once; every other screen when it is first opened, from what the service
// worker has kept. A screen that is not here yet has no address, and nothing leads to it.

import { lazy, type ComponentType, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { HomeScreen } from '#/app/home.tsx'

export type PlaceName = 'today' | 'evidence' | 'units' | 'share'

export type AppRoute = {
  readonly path: string
  /** Which place of the bar it belongs to. */
  readonly place?: PlaceName
  /** What it cannot be shown without: a portfolio, or one that this device writes to. */
  readonly needs?: 'portfolio' | 'own portfolio'
  /** The window's title, where the screen's heading is not it. */
  readonly title?: () => string
  /** Routes with one key are one screen: going from one to the other keeps it. */
  readonly key?: string
  readonly show: (params: Readonly<Record<string, string>>) => ReactNode
}

/** `lazy` wants a default export; the house has none. */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }))

const About = later(async () => (await import('#/ui/screens/about/about-screen.tsx')).AboutScreen)
const Scheme = later(async () => (await import('#/ui/screens/scheme/scheme-screen.tsx')).SchemeScreen)
const Units = later(async () => (await import('#/ui/screens/units/units-screen.tsx')).UnitsScreen)
const Portfolios = later(
  async () => (await import('#/ui/screens/portfolios/portfolios-screen.tsx')).PortfoliosScreen,
)

export const routes: readonly AppRoute[] = [
  { path: '/', place: 'today', title: () => t('app').today, show: () => <HomeScreen /> },
  { path: '/about', place: 'today', needs: 'portfolio', show: () => <About /> },
  { path: '/portfolios', place: 'today', needs: 'portfolio', show: () => <Portfolios /> },
  { path: '/scheme', place: 'units', needs: 'own portfolio', show: () => <Scheme /> },
  { path: '/units', place: 'units', needs: 'own portfolio', show: () => <Units /> },
]
