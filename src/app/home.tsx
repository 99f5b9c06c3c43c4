// Home: the first minute while nothing is here, today ever after. The first is loaded at once; today beside the store, where
// a portfolio is expected.

import { later } from '#/app/later.tsx'
import { wasHere } from '#/ui/session/been-here.ts'
import { useSession } from '#/ui/session/session.ts'
import { useTaking } from '#/ui/session/take-photo.ts'
import { StartScreen } from '#/ui/screens/start/start-screen.tsx'

const TodayScreen = later(
  async () => (await import('#/ui/screens/today/today-screen.tsx')).TodayScreen,
  wasHere() ? 'now' : 'asked for',
)

/** Only Apple's phones and tablets say whether they run from the home screen; there more is to be said first. */
const AppleStart = later(
  async () => (await import('#/ui/screens/start/apple-start.tsx')).AppleStart,
  'standalone' in navigator ? 'now' : 'asked for',
)

/** True while the first screen shows; it stays until its photo is safe, and goes nowhere else in between. */
export const useIsStarting = (): boolean => {
  const isNothingHere = useSession(({ open }) => open === null)
  const isFirstPhoto = useTaking(({ taking }) => taking.kind === 'saving' && taking.first)
  return isNothingHere || isFirstPhoto
}

const isApple = 'standalone' in navigator

export const HomeScreen = () =>
  useIsStarting() ? isApple ? <AppleStart start={StartScreen} /> : <StartScreen /> : <TodayScreen />
