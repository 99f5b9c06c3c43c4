// The one link. Plain clicks go to the app's own navigation when there is one; everything else stays the browser's,
// so that a part works in the app, in a bundle's page and in a test without knowing a router.

import { createContext, use, type ComponentProps } from 'react'

/** Given once by the app: `<NavigateContext value={navigate}>`. Without it links load pages. */
export const NavigateContext = createContext<((href: string) => void) | undefined>(undefined)

export type AnchorProps = Omit<ComponentProps<'a'>, 'href'> & { href: string }

export const Anchor = ({ href, onClick, children, ...rest }: AnchorProps) => {
  const navigate = use(NavigateContext)
  return (
    <a
      href={href}
      onClick={(event) => {
        onClick?.(event)
        const modified =
          event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
        if (!navigate || modified || event.defaultPrevented) return
        if (rest.target || rest.download !== undefined || !href.startsWith('/')) return
        event.preventDefault()
        navigate(href)
      }}
      {...rest}
    >
      {children}
    </a>
  )
}
