// The one thing to do on a screen, kept under the thumb. A toast stands above it and never on it.

import type { ReactNode } from 'react'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'

type FootActionProps = {
  children: ReactNode
  /** What stands above is on its way (while-saving.tsx), and cannot be changed by an Undo either. */
  isSaving?: boolean
}

export const FootAction = ({ children, isSaving = false }: FootActionProps) => (
  <div className="foot-action">
    <ToastPlace isSaving={isSaving} />
    {children}
  </div>
)
