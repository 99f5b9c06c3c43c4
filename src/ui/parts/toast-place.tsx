// Room that a screen keeps for the toast, where its words and its Undo are beside what was tapped and cover nothing. Its
// height is there before the toast is, so that nothing moves under a finger; meanwhile it holds a hint.

import { use, useLayoutEffect, useRef, type ReactNode } from 'react'
import { ToastPlaceContext } from '#/ui/parts/toast.tsx'

type ToastPlaceProps = {
  children?: ReactNode
  /** Nothing can be undone meanwhile. */
  isSaving?: boolean
}

export const ToastPlace = ({ children, isSaving = false }: ToastPlaceProps) => {
  const takePlace = use(ToastPlaceContext)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => (place.current ? takePlace?.(place.current) : undefined), [takePlace])
  return (
    <div className="toast-place" inert={isSaving}>
      {children !== undefined && <p className="quiet">{children}</p>}
      <div ref={place} role="status" />
    </div>
  )
}
