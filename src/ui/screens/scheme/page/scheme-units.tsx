// The units of a qualification in their groups: each opens to its levels, values, sources and criteria, with how sure each
// figure is. What is closed is not drawn: there may be thousands of criteria.

import { useState } from 'react'
import type { Offer, Outcome, Scheme, Unit } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { Facts, type Fact } from '#/ui/parts/facts.tsx'
import { Stack } from '#/ui/parts/shell.tsx'

const levelText = ({ level }: Offer): string =>
  level === null ? t('units').levelUnknown : t('units').level(level)

const valueText = (scheme: Scheme, { value }: Offer): string => {
  const words = t('units')
  if (value === null) return words.valueUnknown
  return scheme.currency === 'credit' ? words.credits(value) : words.unitValue(value)
}

const offerText = (scheme: Scheme, offer: Offer): string =>
  t('schemePage').atLevel(levelText(offer), valueText(scheme, offer))

const OutcomeList = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
  const words = t('schemePage')
  return outcomes.map(({ number, title, kind, criteria }) => (
    <Stack key={number} gap="small">
      <p>
        <b>{words.outcome(number, title)}</b> <span className="quiet">({words[kind]})</span>
      </p>
      <ul className="bare">
        {criteria.map((criterion) => (
          <li key={criterion.number}>
            {criterion.number} {criterion.summary}
          </li>
        ))}
      </ul>
    </Stack>
  ))
}

const OfferPart = ({ scheme, offer }: { scheme: Scheme; offer: Offer }) => {
  const words = t('schemePage')
  const facts: readonly Fact[] = [
    { name: words.levelSure, value: words.sure[offer.levelStatus] },
    { name: words.valueSure, value: words.sure[offer.valueStatus] },
    ...(offer.glh === null ? [] : [{ name: words.glh, value: String(offer.glh) }]),
    { name: words.criteria, value: words.criteriaThere[offer.criteriaStatus] },
  ]
  return (
    <Stack>
      <h4>{offerText(scheme, offer)}</h4>
      <Facts facts={facts} />
      <OutcomeList outcomes={offer.outcomes} />
    </Stack>
  )
}

const UnitPart = ({ scheme, unit }: { scheme: Scheme; unit: Unit }) => {
  const words = t('schemePage')
  const [open, setOpen] = useState(false)
  return (
    <Details
      open={open}
      onToggle={setOpen}
      summary={
        <>
          <b>{unit.code}</b> {unit.title}
          <span className="quiet line">
            {unit.offers.map((offer) => offerText(scheme, offer)).join(' · ')}
          </span>
        </>
      }
    >
      {open && (
        <Stack>
          <Facts
            facts={[
              ...(unit.reference === null ? [] : [{ name: words.reference, value: unit.reference }]),
              { name: words.sources, value: unit.sources.join('; ') },
            ]}
          />
          {unit.offers.map((offer) => (
            <OfferPart key={offer.level ?? 'unknown'} scheme={scheme} offer={offer} />
          ))}
        </Stack>
      )}
    </Details>
  )
}

export const SchemeUnits = ({ scheme }: { scheme: Scheme }) => {
  const words = t('schemePage')
  return scheme.groups.map(({ id, title, kind }) => {
    const units = scheme.units.filter(({ group }) => group === id)
    return (
      <Stack key={id}>
        <h3>{words.inGroup(title, units.length)}</h3>
        <p className="quiet">{units.length === 0 ? words.noUnits : words.kinds[kind]}</p>
        {units.map((unit) => (
          <UnitPart key={unit.code} scheme={scheme} unit={unit} />
        ))}
      </Stack>
    )
  })
}
