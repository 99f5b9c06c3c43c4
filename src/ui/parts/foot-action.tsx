// The one thing to do on a screen, kept under the thumb. A toast stands above it and never on it.

import type { ReactNode } from 'react'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'

export const FootAction = ({ children }: { children: ReactNode }) => (
  <div className="foot-action">
    <ToastPlace />
    {children}
  </div>
)
