// The round button that takes a photo. One on a screen, always in the same place, always the same size.

import { Camera } from 'lucide-react'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { FileInput, type FileInputProps } from '#/ui/parts/file-picker.tsx'

export type ShutterProps = { label: string } & (
  { href: string } | { pick: FileInputProps } | { onPress: () => void }
)

export const Shutter = ({ label, ...act }: ShutterProps) => {
  if ('href' in act)
    return (
      <Anchor className="shutter" href={act.href} aria-label={label}>
        <Camera aria-hidden />
      </Anchor>
    )
  if ('pick' in act)
    return (
      <label className="shutter picker">
        <Camera aria-hidden />
        <span className="aloud">{label}</span>
        <FileInput accept="image/*" capture="environment" {...act.pick} />
      </label>
    )
  return (
    <button type="button" className="shutter" aria-label={label} onClick={act.onPress}>
      <Camera aria-hidden />
    </button>
  )
}
