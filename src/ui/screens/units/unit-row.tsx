// One unit to choose: a tick where it is offered at one level, a chip for each level where there are several. No level is
// ever guessed.

import { memo } from 'react'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { CheckCard } from '#/ui/parts/choice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { chooseUnits, letUnitGo } from '#/ui/screens/units/choose-unit.ts'

export type UnitRowProps = {
  scheme: Scheme
  unit: Unit
  /** Undefined while the unit is not chosen; null at an unknown level. */
  level: number | null | undefined
  /** Chosen, and more than counts. */
  isExtra: boolean
}

const levelText = ({ level }: Offer): string => {
  const words = t('units')
  return level === null ? words.levelUnknown : words.level(level)
}

const valueText = (scheme: Scheme, { value }: Offer): string => {
  const words = t('units')
  if (value === null) return words.valueUnknown
  return scheme.currency === 'credit' ? words.credits(value) : words.unitValue(value)
}

/** A figure that the centre has still to confirm says so where it stands. */
const figuresText = (offer: Offer, value: string): string => {
  const { toConfirm, bothToConfirm } = t('units')
  const level = levelText(offer)
  const isLevelOpen = offer.level !== null && offer.levelStatus === 'unconfirmed'
  const isValueOpen = offer.value !== null && offer.valueStatus === 'unconfirmed'
  if (isLevelOpen && isValueOpen) return bothToConfirm(`${level} · ${value}`)
  return `${isLevelOpen ? toConfirm(level) : level} · ${isValueOpen ? toConfirm(value) : value}`
}

const criteriaText = ({ criteriaStatus, outcomes }: Offer): string => {
  const words = t('units')
  const count = outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0)
  if (count === 0) return ''
  return criteriaStatus === 'complete' ? words.criteria(count) : words.someCriteria(count)
}

const SingleOffer = ({ scheme, unit, level, isExtra, offer }: UnitRowProps & { offer: Offer }) => (
  <CheckCard
    label={`${unit.code} ${unit.title}`}
    detail={[
      figuresText(offer, valueText(scheme, offer)),
      criteriaText(offer),
      isExtra ? t('units').extra : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')}
    checked={level !== undefined}
    onChange={(isChosen) =>
      isChosen ? chooseUnits(scheme, [{ unit: unit.code, level: offer.level }]) : letUnitGo(unit.code)
    }
  />
)

const ManyOffers = ({ scheme, unit, level, isExtra }: UnitRowProps) => {
  const words = t('units')
  const name = `${unit.code} ${unit.title}`
  return (
    <div className="card" data-tone={level === undefined ? 'plain' : 'chosen'} role="group" aria-label={name}>
      <div className="choice-words">
        <span className="choice-label">{name}</span>
        {isExtra && <span className="choice-detail">{words.extra}</span>}
      </div>
      <Cluster>
        {unit.offers.map((offer) => (
          <Chip
            key={offer.level ?? 'unknown'}
            pressed={level === offer.level}
            title={valueText(scheme, offer)}
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
