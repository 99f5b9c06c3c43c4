// A large way in, with a line that says what will happen: the first screen and empty places. Links, presses or picks files.

import type { LucideIcon } from 'lucide-react'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { FileInput, type FileInputProps } from '#/ui/parts/file-picker.tsx'

type Act = { href: string } | { onPress: () => void } | { pick: FileInputProps }

export type ActionCardProps = {
  icon: LucideIcon
  title: string
  more?: string
  tone?: 'primary' | 'plain'
} & Act

export const ActionCard = ({ icon: Icon, title, more, tone = 'plain', ...act }: ActionCardProps) => {
  const words = (
    <>
      <span className="action-icon">
        <Icon aria-hidden />
      </span>
      <span className="action-words">
        <span className="action-title">{title}</span>
        {more !== undefined && <span className="action-more">{more}</span>}
      </span>
    </>
  )
  if ('href' in act)
    return (
      <Anchor className="action" data-tone={tone} href={act.href}>
        {words}
      </Anchor>
    )
  if ('pick' in act)
    return (
      <label className="action picker" data-tone={tone}>
        {words}
        <FileInput {...act.pick} />
      </label>
    )
  return (
    <button type="button" className="action" data-tone={tone} onClick={act.onPress}>
      {words}
    </button>
  )
}
