// Where one thing is safe, in words and a mark. Shown from the first save on; never shows more than is known.

import {
  CloudDownload,
  CopyCheck,
  Laptop,
  LoaderCircle,
  PackageCheck,
  Smartphone,
  Tablet,
} from 'lucide-react'
import type { Device } from '#/text/trouble.ts'
import { t } from '#/text/text.ts'
import { Tag } from '#/ui/parts/tag.tsx'

/** `here` only on this device, `copy` a second one exists, `checked` in a portfolio file that was read back, `away` elsewhere and not here. */
export type Safety = 'saving' | 'here' | 'copy' | 'checked' | 'away'
export type SafeMarkProps = {
  safety: Safety
  device?: Device
  /** For verifiers, whose word differs. */ label?: string
}

const devices = { phone: Smartphone, tablet: Tablet, computer: Laptop } as const

export const SafeMark = ({ safety, device = 'phone', label }: SafeMarkProps) => {
  const says = t('safe')
  switch (safety) {
    case 'saving':
      return <Tag icon={LoaderCircle}>{label ?? says.saving}</Tag>
    case 'here':
      return (
        <Tag tone="amber" icon={devices[device]}>
          {label ?? says.onlyHere(device)}
        </Tag>
      )
    case 'copy':
      return (
        <Tag tone="ok" icon={CopyCheck}>
          {label ?? says.secondCopy}
        </Tag>
      )
    case 'away':
      return <Tag icon={CloudDownload}>{label ?? says.away(device)}</Tag>
    case 'checked':
      return (
        <Tag tone="ok" icon={PackageCheck}>
          {label ?? says.checkedFile}
        </Tag>
      )
  }
}
