// Going somewhere after something was done: the app's own navigation where there is one, else the browser's. A link is
// always better where a link will do.

import { use } from 'react'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { useIsHere } from '#/ui/parts/use-is-here.ts'

const load = (href: string): void => location.assign(href)

export const useGo = (): ((href: string) => void) => use(NavigateContext) ?? load

/** For what is begun here and ends later: it goes nowhere once its person has left. */
export const useGoFromHere = (): ((href: string) => void) => {
  const go = useGo()
  const isHere = useIsHere()
  return (href) => {
    if (isHere()) go(href)
  }
}
