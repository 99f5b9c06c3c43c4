// Four places and the shutter: a bar under the thumb on a phone, a rail from 768 px. One element, so nothing is said twice.

import type { LucideIcon } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Mark } from '#/ui/parts/mark.tsx'

export type Place = { href: string; label: string; icon: LucideIcon; current?: boolean }
export type NavBarProps = { label: string; places: readonly Place[]; shutter?: ReactNode }

export const NavBar = ({ label, places, shutter }: NavBarProps) => (
  <nav className="nav" aria-label={label}>
    <span className="nav-mark">
      <Mark />
    </span>
    <div className="nav-places">
      {places.map(({ href, label: name, icon: Icon, current = false }, at) => (
        <Fragment key={href}>
          {shutter !== undefined && at === Math.ceil(places.length / 2) && (
            <div className="nav-shutter">{shutter}</div>
          )}
          <Anchor className="nav-place" href={href} aria-current={current ? 'page' : undefined}>
            <Icon aria-hidden />
            {name}
          </Anchor>
        </Fragment>
      ))}
    </div>
  </nav>
)
