// The system's own way to take or choose files, dressed as a button. The input keeps the keyboard, the name and the picker;
// the caller gets the files at once and must read them into memory before anything else (a picker's File does not last).

import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import type { ButtonTone } from '#/ui/parts/button.tsx'

export type FileInputProps = {
  onFiles: (files: File[]) => void
  /** As in HTML: `image/*`, `.zip`. */
  accept?: string
  /** `environment` goes straight to the back camera on a phone. */
  capture?: 'environment' | 'user'
  multiple?: boolean
  disabled?: boolean
  /** A whole folder, with the files' paths in it. */
  folder?: boolean
}

/** Every browser knows it, and React passes it on; its types do not. */
const wholeFolder: ComponentProps<'input'> & { webkitdirectory: string } = { webkitdirectory: '' }

export const FileInput = ({ onFiles, folder = false, ...rest }: FileInputProps) => (
  <input
    type="file"
    {...rest}
    {...(folder && wholeFolder)}
    onChange={(event) => {
      const files = [...(event.currentTarget.files ?? [])]
      // So that the same file can be chosen again after it failed.
      event.currentTarget.value = ''
      if (files.length > 0) onFiles(files)
    }}
  />
)

export type FilePickerProps = FileInputProps & {
  children: ReactNode
  icon?: LucideIcon
  tone?: ButtonTone
  size?: 'usual' | 'large'
  wide?: boolean
}

export const FilePicker = ({
  children,
  icon: Icon,
  tone = 'line',
  size,
  wide,
  ...input
}: FilePickerProps) => (
  <label className="button picker" data-tone={tone} data-size={size} data-wide={wide ? '' : undefined}>
    {Icon && <Icon aria-hidden />}
    {children}
    <FileInput {...input} />
  </label>
)
