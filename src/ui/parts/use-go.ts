// Going somewhere after something was done: the app's own navigation where there is one, else the browser's. A link is
// always better where a link will do.

import { use } from 'react'
import { NavigateContext } from '#/ui/parts/anchor.tsx'

const load = (href: string): void => location.assign(href)

export const useGo = (): ((href: string) => void) => use(NavigateContext) ?? load
