// Asking for words. Nothing is ever required: a field may offer "I don't know yet", which is an answer, not a gap.

import { CircleAlert } from 'lucide-react'
import { useId, type ChangeEvent, type ComponentProps, type ReactNode } from 'react'

export type Unsure = { label: string; checked: boolean; onChange: (checked: boolean) => void }

type Asking = {
  label: string
  hint?: string
  /** What to change, in words; shown and said, never only coloured. */
  error?: string
  /** Beside the label: "Say it instead". */
  aside?: ReactNode
  unsure?: Unsure
}
type Wiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
  disabled: boolean
}

export type FieldProps = Asking & { children: (wiring: Wiring) => ReactNode }

/** The frame around any native control: spread `wiring` onto it. */
export const Field = ({ label, hint, error, aside, unsure, children }: FieldProps) => {
  const id = useId()
  const hintId = hint === undefined ? '' : `${id}-hint`
  const errorId = error === undefined ? '' : `${id}-error`
  return (
    <div className="field">
      <div className="field-head">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      {hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': `${hintId} ${errorId}`.trim() || undefined,
        'aria-invalid': error === undefined ? undefined : true,
        disabled: unsure?.checked ?? false,
      })}
      {error !== undefined && (
        <p className="field-error" id={errorId}>
          <CircleAlert aria-hidden />
          {error}
        </p>
      )}
      {unsure && (
        <label className="tick">
          <input
            type="checkbox"
            checked={unsure.checked}
            onChange={(event) => unsure.onChange(event.currentTarget.checked)}
          />
          {unsure.label}
        </label>
      )}
    </div>
  )
}

type Control<Tag extends 'input' | 'textarea' | 'select'> = Asking & {
  value: string
  onChange: (value: string) => void
} & Omit<ComponentProps<Tag>, 'value' | 'onChange' | 'id' | 'className' | 'disabled'>

const split = <Props extends Asking>({ label, hint, error, aside, unsure, ...rest }: Props) => ({
  asking: {
    label,
    ...(hint !== undefined && { hint }),
    ...(error !== undefined && { error }),
    ...(aside !== undefined && { aside }),
    ...(unsure !== undefined && { unsure }),
  },
  rest,
})

type Changed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>

/** `type` may be text, date, number, email, …: the native ones. */
export const TextField = ({ onChange, ...props }: Control<'input'>) => {
  const { asking, rest } = split(props)
  return (
    <Field {...asking}>
      {(wiring) => (
        <input
          className="box"
          type="text"
          autoComplete="off"
          {...rest}
          {...wiring}
          onChange={(event: Changed) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export const TextArea = ({ onChange, ...props }: Control<'textarea'>) => {
  const { asking, rest } = split(props)
  return (
    <Field {...asking}>
      {(wiring) => (
        <textarea
          className="box"
          {...rest}
          {...wiring}
          onChange={(event: Changed) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** Children are `<option>`s. */
export const SelectField = ({ onChange, children, ...props }: Control<'select'>) => {
  const { asking, rest } = split(props)
  return (
    <Field {...asking}>
      {(wiring) => (
        <select
          className="box"
          {...rest}
          {...wiring}
          onChange={(event: Changed) => onChange(event.currentTarget.value)}
        >
          {children}
        </select>
      )}
    </Field>
  )
}
