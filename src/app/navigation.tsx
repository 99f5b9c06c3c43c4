// The bar, or the rail: four places and the shutter, which is the camera itself, so that a photo is two taps from anywhere.

import { Grid3x3, House, Images, Share2 } from 'lucide-react'
import { t } from '#/text/text.ts'
import { NavBar } from '#/ui/parts/nav-bar.tsx'
import { Shutter } from '#/ui/parts/shutter.tsx'
import { takePhoto, useTaking } from '#/ui/session/take-photo.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import type { PlaceName } from '#/app/routes.tsx'
import { usePhotoKept } from '#/ui/session/use-photo-kept.ts'

const places = [
  { name: 'today', href: '/', icon: House },
  { name: 'evidence', href: '/evidence', icon: Images },
  { name: 'units', href: '/coverage', icon: Grid3x3 },
  { name: 'share', href: '/share', icon: Share2 },
] as const

export const Navigation = ({ place }: { place: PlaceName | undefined }) => {
  const words = t('app')
  const whenKept = usePhotoKept()
  const mayCapture = usePortfolio()?.mayCapture ?? false
  const isSaving = useTaking(({ taking }) => taking.kind === 'saving')
  const onFiles = ([file]: File[]) => {
    if (file) void takePhoto(file, whenKept())
  }
  return (
    <NavBar
      label={words.places}
      places={places.map(({ name, ...rest }) => ({ ...rest, label: words[name], current: name === place }))}
      shutter={
        mayCapture ? <Shutter label={words.takePhoto} pick={{ onFiles, disabled: isSaving }} /> : undefined
      }
    />
  )
}
