// One recognised unit: its outcomes and criteria in order, each a target to correct it, and where the unit goes.

import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Correction } from '#/qualification/reading/corrections.ts'
import type { ReadOutcome, ReadUnit } from '#/qualification/reading/reading.ts'
import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import type { Opened } from '#/ui/screens/handbook/named-pieces.ts'

export type UnitCardProps = {
  unit: ReadUnit
  /** One of many is closed until somebody looks at it. */
  isOneOfMany: boolean
  onOpen: (opened: Opened) => void
  /** What has the pointer or the focus, to be marked in the text. */
  onLook: (lines: readonly number[]) => void
  onCorrect: (correction: Correction) => void
  place: ReactNode
}

const unitName = ({ code, title }: ReadUnit): string =>
  title === '' && code === '' ? t('handbook').untitledUnit : t('handbook').unit(code, title)

const countText = ({ outcomes }: ReadUnit): string =>
  t('units').criteria(outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0))

export const UnitCard = (props: UnitCardProps) => {
  const [isOpen, setOpen] = useState(!props.isOneOfMany)
  const { unit } = props
  if (!props.isOneOfMany)
    return (
      <Card as="article" label={unitName(unit)}>
        <h2>{unitName(unit)}</h2>
        <Content {...props} />
      </Card>
    )
  return (
    <Details summary={`${unitName(unit)} · ${countText(unit)}`} open={isOpen} onToggle={setOpen}>
      {isOpen && <Content {...props} />}
    </Details>
  )
}

const Content = ({ unit, isOneOfMany, onOpen, onLook, onCorrect, place }: UnitCardProps) => {
  const words = t('handbook')
  return (
    <Stack>
      {unit.outcomes.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} onOpen={onOpen} onLook={onLook} />
      ))}
      <Cluster>
        <Button tone="quiet" icon={Plus} onClick={() => onCorrect({ kind: 'add outcome', unit: unit.id })}>
          {words.addOutcome}
        </Button>
        {isOneOfMany && (
          <Button
            tone="quiet"
            icon={Trash2}
            onClick={() => onCorrect({ kind: 'leave unit out', id: unit.id })}
          >
            {words.leaveOut}
          </Button>
        )}
      </Cluster>
      {place}
    </Stack>
  )
}

type OutcomeProps = { outcome: ReadOutcome } & Pick<UnitCardProps, 'onOpen' | 'onLook'>

const Outcome = ({ outcome, onOpen, onLook }: OutcomeProps) => {
  const words = t('handbook')
  const { id, number, title, kind, isKindSure, lines, criteria } = outcome
  return (
    <div className="read-outcome">
      <button
        type="button"
        className="read-line"
        data-kind="outcome"
        onClick={() => onOpen({ kind: 'piece', id })}
        onFocus={() => onLook(lines)}
        onPointerEnter={() => onLook(lines)}
      >
        <span className="code">{number}</span>
        <span>
          <b>{title === '' ? words.outcome(number, '') : title}</b>{' '}
          <span className="quiet">
            {words.kinds[kind]}
            {isKindSure ? '' : '?'}
          </span>
        </span>
      </button>
      <ol className="bare">
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <button
              type="button"
              className="read-line"
              onClick={() => onOpen({ kind: 'piece', id: criterion.id })}
              onFocus={() => onLook(criterion.lines)}
              onPointerEnter={() => onLook(criterion.lines)}
            >
              <span className="code">{criterion.number}</span>
              <span>{criterion.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
