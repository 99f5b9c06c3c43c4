// How far each unit is, as a ring and in plain words. Claimed is what is shown, and is called so; a unit whose criteria
// are not all here is never drawn as full.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Ring } from '#/ui/parts/ring.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'

/** The most of a ring that is drawn while some criteria are still to come. */
const almost = 0.9

const progressText = (unit: UnitCoverage): string => {
  const { criteria, claimed, wholeUnitClaims, allCriteriaKnown, transfer } = unit
  const words = t('today')
  if (transfer !== null) return t('facts').byCertificate
  if (criteria.length === 0)
    return wholeUnitClaims === 0 ? t('coverage').notLoaded : t('coverage').notLoadedClaims(wholeUnitClaims)
  if (!allCriteriaKnown) return `${words.unitProgress(claimed, criteria.length)}, ${words.unitMore}`
  return claimed === criteria.length ? words.unitDone : words.unitProgress(claimed, criteria.length)
}

/** Nothing is open in a unit by certificate, which is not assessed again (domain §3). */
const isOpen = ({ claimed, criteria, transfer }: UnitCoverage): boolean =>
  transfer === null && claimed < criteria.length

const nextText = (unit: UnitCoverage): string => {
  const open = isOpen(unit) ? unit.criteria.find(({ claims }) => claims === 0) : undefined
  return open ? ` · ${t('today').unitNext(open.criterion.number, open.criterion.summary)}` : ''
}

const UnitRing = ({ unit }: { unit: UnitCoverage }) => {
  const { criteria, claimed, wholeUnitClaims, allCriteriaKnown, transfer } = unit
  if (transfer !== null) return <Ring value={0} begun={1} label={progressText(unit)} inside="✓" />
  const share = criteria.length === 0 ? 0 : claimed / criteria.length
  return (
    <Ring
      value={0}
      begun={allCriteriaKnown ? share : Math.min(share, almost)}
      label={progressText(unit)}
      inside={criteria.length === 0 ? `${wholeUnitClaims}/?` : `${claimed}/${criteria.length}`}
    />
  )
}

const shown = 4

/** Those with an open criterion first: there is something to do in them. */
const worthDoing = (units: readonly UnitCoverage[]): readonly UnitCoverage[] => {
  return [...units.filter(isOpen), ...units.filter((unit) => !isOpen(unit))].slice(0, shown)
}

export const UnitRings = ({ portfolio, scheme }: { portfolio: Portfolio; scheme: Scheme }) => {
  const words = t('today')
  const units = coverageOf(portfolio, scheme)
  return (
    <Stack>
      <Cluster spread>
        <h2>{words.units}</h2>
        <Anchor className="see-all" href="/coverage">
          {words.allUnits}, {units.length}
        </Anchor>
      </Cluster>
      <Rows label={words.units}>
        {worthDoing(units).map((unit) => (
          <li key={unit.unit}>
            <Row
              lead={<UnitRing unit={unit} />}
              title={`${unit.unit} ${unit.title}`}
              more={`${progressText(unit)}${nextText(unit)}`}
              href="/coverage"
            />
          </li>
        ))}
      </Rows>
    </Stack>
  )
}
