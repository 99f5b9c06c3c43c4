// One unit to choose: a tick where it is offered at one level, a chip for each level where there are several. No level is
// ever guessed.

import { memo } from 'react'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { CheckCard } from '#/ui/parts/choice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { chooseUnits, letUnitGo } from '#/ui/screens/units/choose-unit.ts'
import { prospectText, type Outlook } from '#/ui/screens/units/prospect-text.ts'
import { figuresText, valueText } from '#/ui/screens/units/unit-words.ts'

export type UnitRowProps = {
  scheme: Scheme
  unit: Unit
  /** Undefined while the unit is not chosen; null at an unknown level. */
  level: number | null | undefined
  /** Chosen, and more than counts. */
  isExtra: boolean
  outlook: Outlook
}

const comesTo = ({ unit, level, isExtra, outlook }: UnitRowProps): string =>
  isExtra ? t('units').extra : prospectText(unit, level, outlook)

const criteriaText = ({ criteriaStatus, outcomes }: Offer): string => {
  const words = t('units')
  const count = outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0)
  if (count === 0) return ''
  return criteriaStatus === 'complete' ? words.criteria(count) : words.someCriteria(count)
}

const SingleOffer = ({ offer, ...row }: UnitRowProps & { offer: Offer }) => {
  const { scheme, unit, level } = row
  const label = `${unit.code} ${unit.title}`
  const figures = figuresText(offer, valueText(scheme, offer.value))
  return (
    <CheckCard
      label={label}
      detail={[figures, criteriaText(offer), comesTo(row)].filter((part) => part !== '').join(' · ')}
      checked={level !== undefined}
      onChange={(isChosen) =>
        isChosen ? chooseUnits(scheme, [{ unit: unit.code, level: offer.level }]) : letUnitGo(unit.code)
      }
    />
  )
}

const ManyOffers = (row: UnitRowProps) => {
  const { scheme, unit, level } = row
  const says = comesTo(row)
  const name = `${unit.code} ${unit.title}`
  return (
    <div className="card" data-tone={level === undefined ? 'plain' : 'chosen'} role="group" aria-label={name}>
      <div className="choice-words">
        <span className="choice-label">{name}</span>
        {says !== '' && <span className="choice-detail">{says}</span>}
      </div>
      <Cluster>
        {unit.offers.map((offer) => (
          <Chip
            key={offer.level ?? 'unknown'}
            pressed={level === offer.level}
            title={valueText(scheme, offer.value)}
            onPress={() =>
              level === offer.level
                ? letUnitGo(unit.code)
                : chooseUnits(scheme, [{ unit: unit.code, level: offer.level }])
            }
          >
            {figuresText(offer, String(offer.value ?? '?'))}
          </Chip>
        ))}
      </Cluster>
    </div>
  )
}

// Memoised: there may be seventy, and a tap changes one.
export const UnitRow = memo((props: UnitRowProps) => {
  const [only, ...others] = props.unit.offers
  return only && others.length === 0 ? <SingleOffer {...props} offer={only} /> : <ManyOffers {...props} />
})
