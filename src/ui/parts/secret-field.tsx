// A field for a password: dots until somebody asks to see them. Browsers are asked not to keep it; it is held by the form alone.

import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Field } from '#/ui/parts/field.tsx'

export type SecretFieldProps = {
  label: string
  hint?: string
  error?: string
  value: string
  onChange: (secret: string) => void
}

export const SecretField = ({ label, hint, error, value, onChange }: SecretFieldProps) => {
  const words = t('exchangePlace')
  const [isShown, setShown] = useState(false)
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
      aside={
        <Button
          tone="quiet"
          icon={isShown ? EyeOff : Eye}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </Button>
      }
    >
      {(wiring) => (
        <input
          className="box"
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          {...wiring}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
