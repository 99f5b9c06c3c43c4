// What every room of the gallery is furnished with: a picture of nobody's shop, and the app's own bar.

import { Grid3x3, House, Layers, Share2 } from 'lucide-react'
import { NavBar } from '#/ui/parts/nav-bar.tsx'
import { Shutter } from '#/ui/parts/shutter.tsx'

export const nothing = () => undefined

/** A made-up shop counter, drawn, so that no picture of anybody is needed. */
export const photo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#27433f"/><rect y="60" width="800" height="14" fill="#7b8f6a"/><rect y="200" width="800" height="14" fill="#7b8f6a"/><g fill="#d9c692"><rect x="60" y="110" width="70" height="90"/><rect x="150" y="90" width="60" height="110"/><rect x="330" y="120" width="120" height="80"/><rect x="560" y="100" width="80" height="100"/></g><rect y="380" width="800" height="220" fill="#d9c692"/><rect x="300" y="300" width="220" height="130" rx="10" fill="#f4efe2"/><g fill="#7b8f6a"><rect x="325" y="325" width="150" height="10"/><rect x="325" y="350" width="120" height="10"/><rect x="325" y="375" width="165" height="10"/></g></svg>',
)}`

export const Nav = ({ current }: { current: string }) => (
  <NavBar
    label="Main places"
    places={[
      { href: '/today', label: 'Today', icon: House, current: current === 'today' },
      { href: '/evidence', label: 'Evidence', icon: Layers, current: current === 'evidence' },
      { href: '/units', label: 'Units', icon: Grid3x3, current: current === 'units' },
      { href: '/share', label: 'Share', icon: Share2, current: current === 'share' },
    ]}
    shutter={<Shutter label="Take a photo" pick={{ onFiles: nothing }} />}
  />
)
