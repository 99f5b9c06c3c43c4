// Buttons and links that look like them. A button acts, a link goes somewhere; looks never decide which.

import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Anchor, type AnchorProps } from '#/ui/parts/anchor.tsx'

/** `primary` at most once on a screen; `danger` only where something is really taken away. */
export type ButtonTone = 'primary' | 'line' | 'quiet' | 'danger'

type Look = {
  tone?: ButtonTone
  icon?: LucideIcon
  size?: 'usual' | 'large'
  wide?: boolean
  children: ReactNode
}

const lookOf = ({ tone = 'line', size, wide }: Omit<Look, 'children' | 'icon'>) => ({
  'data-tone': tone,
  'data-size': size,
  'data-wide': wide ? '' : undefined,
})

export type ButtonProps = Look & Omit<ComponentProps<'button'>, 'children' | 'className'>

export const Button = ({ tone, icon: Icon, size, wide, children, type = 'button', ...rest }: ButtonProps) => (
  <button
    // A submit button is asked for by name, so that no button submits by accident.
    type={type === 'submit' ? 'submit' : 'button'}
    className="button"
    {...lookOf({ ...(tone && { tone }), ...(size && { size }), ...(wide && { wide }) })}
    {...rest}
  >
    {Icon && <Icon aria-hidden />}
    {children}
  </button>
)

export type LinkButtonProps = Look & Omit<AnchorProps, 'children' | 'className'>

export const LinkButton = ({ tone, icon: Icon, size, wide, children, ...rest }: LinkButtonProps) => (
  <Anchor
    className="button"
    {...lookOf({ ...(tone && { tone }), ...(size && { size }), ...(wide && { wide }) })}
    {...rest}
  >
    {Icon && <Icon aria-hidden />}
    {children}
  </Anchor>
)

export type IconButtonProps = { icon: LucideIcon; label: string } & Omit<
  ComponentProps<'button'>,
  'children' | 'className' | 'type' | 'aria-label'
>

/** A picture alone, for the few that everyone knows (back, close); it always has a name. */
export const IconButton = ({ icon: Icon, label, ...rest }: IconButtonProps) => (
  <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
    <Icon aria-hidden />
  </button>
)
