// Every part, put together as it is used, one room a theme. For tests and for looking at; no screen may import it.

import type { ReactNode } from 'react'
import { LiveRegion } from '#/ui/parts/announce.tsx'
import { First } from '#/ui/parts/gallery/first.tsx'
import { Today } from '#/ui/parts/gallery/today.tsx'
import { Claim } from '#/ui/parts/gallery/claim.tsx'
import { Coverage } from '#/ui/parts/gallery/coverage.tsx'
import { Evidence } from '#/ui/parts/gallery/evidence.tsx'
import { Forms } from '#/ui/parts/gallery/forms.tsx'
import { Telling } from '#/ui/parts/gallery/telling.tsx'
import { ToastProvider } from '#/ui/parts/toast.tsx'

export const gallery: Record<string, () => ReactNode> = {
  first: First,
  today: Today,
  claim: Claim,
  coverage: Coverage,
  evidence: Evidence,
  forms: Forms,
  telling: Telling,
}

export const GalleryRoom = ({ room }: { room: string }) => {
  const Room = gallery[room]
  return (
    <LiveRegion>
      <ToastProvider>{Room && <Room />}</ToastProvider>
    </LiveRegion>
  )
}
