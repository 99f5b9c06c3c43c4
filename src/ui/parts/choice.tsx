// Choosing one of a few (radio cards) or ticking some of many (check cards). The whole card is the target.

import { useId, type ReactNode } from 'react'

export type Option<Value extends string> = { value: Value; label: string; detail?: string; trail?: ReactNode }

export type ChoiceProps<Value extends string> = {
  legend: string
  /** Where the screen's own heading already says it. */
  legendAloudOnly?: boolean
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  /** As many columns as fit, instead of one. */
  columns?: boolean
}

export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { legend, legendAloudOnly = false, options, value, onChange, columns = false } = props
  const name = useId()
  return (
    <fieldset className="choices" data-columns={columns ? '' : undefined}>
      <legend className={legendAloudOnly ? 'aloud' : 'field-label'}>{legend}</legend>
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <Words {...option} />
        </label>
      ))}
    </fieldset>
  )
}

export type CheckCardProps = {
  label: string
  detail?: string
  trail?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

export const CheckCard = ({ checked, onChange, disabled = false, ...words }: CheckCardProps) => (
  <label className="choice">
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <Words {...words} />
  </label>
)

type WordsProps = { label: string; detail?: string; trail?: ReactNode }

const Words = ({ label, detail, trail }: WordsProps) => (
  <>
    <span className="choice-words">
      <span className="choice-label">{label}</span>
      {detail !== undefined && <span className="choice-detail">{detail}</span>}
    </span>
    {trail !== undefined && <span className="choice-trail">{trail}</span>}
  </>
)

/** Check cards under one heading: `<CheckGroup legend="Optional units">…</CheckGroup>`. */
export const CheckGroup = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="choices">
    <legend className="field-label">{legend}</legend>
    {children}
  </fieldset>
)
