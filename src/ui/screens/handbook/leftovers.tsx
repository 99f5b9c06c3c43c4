// What was not used, so that nothing is missed: each piece can become a criterion, or more words of one.

import { useState } from 'react'
import type { Correction } from '#/qualification/reading/corrections.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { SelectField } from '#/ui/parts/field.tsx'
import { OutcomeOptions } from '#/ui/screens/handbook/outcome-options.tsx'
import type { Opened } from '#/ui/screens/handbook/named-pieces.ts'

/** More are shown when they are asked for: a handbook has thousands. */
const page = 60

export type LeftoversProps = {
  reading: Reading
  onOpen: (opened: Opened) => void
  onLook: (lines: readonly number[]) => void
}

export const Leftovers = ({ reading: { leftovers }, onOpen, onLook }: LeftoversProps) => {
  const words = t('handbook')
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState(page)
  if (leftovers.length === 0) return <p className="quiet">{words.leftoversNone}</p>
  return (
    <Details summary={words.leftovers(leftovers.length)} open={isOpen} onToggle={setOpen}>
      <p className="quiet">{words.leftoversHint}</p>
      <ul className="bare">
        {isOpen &&
          leftovers.slice(0, shown).map(({ line, text }, at) => (
            <li key={`${line} ${text}`}>
              <button
                type="button"
                className="read-line"
                data-kind="leftover"
                onClick={() => onOpen({ kind: 'leftover', at })}
                onFocus={() => onLook([line])}
                onPointerEnter={() => onLook([line])}
              >
                <span>{text}</span>
              </button>
            </li>
          ))}
      </ul>
      {leftovers.length > shown && (
        <Button tone="quiet" onClick={() => setShown(shown + 5 * page)}>
          {words.showMore(Math.min(5 * page, leftovers.length - shown))}
        </Button>
      )}
    </Details>
  )
}

export type UseLeftoverProps = {
  at: number
  reading: Reading
  onCorrect: (...corrections: readonly Correction[]) => void
  onClose: () => void
}

export const UseLeftover = ({ at, reading, onCorrect, onClose }: UseLeftoverProps) => {
  const words = t('handbook')
  const leftover = reading.leftovers[at]
  const outcomes = reading.units.flatMap((unit) => unit.outcomes)
  const criteria = outcomes.flatMap((outcome) => outcome.criteria)
  // The nearest above it in the text, which most often is what it belongs to.
  const above = criteria.findLast(({ lines }) => (lines[0] ?? 0) <= (leftover?.line ?? 0)) ?? criteria[0]
  const owner = outcomes.find((outcome) => outcome.criteria.some(({ id }) => id === above?.id)) ?? outcomes[0]
  const [outcome, setOutcome] = useState(owner?.id ?? '')
  const [criterion, setCriterion] = useState(above?.id ?? '')
  if (leftover === undefined) return null
  const use = (correction: Correction): void => {
    onCorrect(correction)
    onClose()
  }
  return (
    <Sheet open onClose={onClose} title={words.leftoverTitle}>
      <blockquote className="in-your-text">
        <p>{leftover.text}</p>
      </blockquote>
      {outcomes.length > 0 && (
        <>
          <SelectField label={words.isCriterion} value={outcome} onChange={setOutcome}>
            <OutcomeOptions reading={reading} />
          </SelectField>
          <Button onClick={() => use({ kind: 'take in', leftover: at, to: outcome })}>
            {words.makeCriterion}
          </Button>
        </>
      )}
      {criteria.length > 0 && (
        <>
          <SelectField label={words.moreWords} value={criterion} onChange={setCriterion}>
            {criteria.map(({ id, number, text }) => (
              <option key={id} value={id}>
                {`${number} ${text}`.slice(0, 70)}
              </option>
            ))}
          </SelectField>
          <Button onClick={() => use({ kind: 'add words', leftover: at, to: criterion })}>
            {words.addWords}
          </Button>
        </>
      )}
    </Sheet>
  )
}
