// A field for a PIN. Text, not a password: a browser that offered to remember it would open the lock to whoever comes next.
// The digits are drawn as dots by the style sheet.

import type { Ref } from 'react'
import { Field } from '#/ui/parts/field.tsx'

export type DigitsFieldProps = {
  label: string
  hint?: string
  error?: string
  value: string
  onChange: (digits: string) => void
  ref?: Ref<HTMLInputElement>
}

export const DigitsField = ({ label, hint, error, value, onChange, ref }: DigitsFieldProps) => (
  <Field label={label} {...(hint !== undefined && { hint })} {...(error !== undefined && { error })}>
    {(wiring) => (
      <input
        ref={ref}
        className="box digits"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={8}
        value={value}
        {...wiring}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\D/g, ''))}
      />
    )}
  </Field>
)
