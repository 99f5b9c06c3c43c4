// The chosen units with a ring each: how far, and the way to what is still open in it, or to claims for it as a whole.

import type { UnitCoverage } from '#/portfolio/views/coverage.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { t } from '#/text/text.ts'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Ring } from '#/ui/parts/ring.tsx'
import { gapsOf } from '#/ui/screens/coverage/coverage-rows.ts'

const summary = (unit: UnitCoverage): string => {
  const words = t('coverage')
  if (unit.transfer !== null) return t('facts').byCertificate
  if (unit.criteria.length === 0)
    return unit.wholeUnitClaims > 0 ? words.notLoadedClaims(unit.wholeUnitClaims) : words.notLoaded
  const progress = words.progress(unit.claimed, unit.criteria.length)
  return unit.allCriteriaKnown ? progress : `${progress}. ${words.someKnown}`
}

/** As a whole where it is by certificate; else its first gap; claims for the whole where no criteria are loaded; else its first criterion. */
const target = (unit: UnitCoverage): string =>
  (unit.transfer === null ? (gapsOf(unit)[0] ?? unit.criteria[0]?.criterion.id) : undefined) ??
  unitClaimId(unit.unit, unit.level)

/** Claimed is begun; only a decision makes it done. Of a unit by certificate nothing is left to begin. */
const begunOf = ({ transfer, criteria, claimed }: UnitCoverage): number =>
  transfer !== null ? 1 : criteria.length === 0 ? 0 : claimed / criteria.length

const isIn = (unit: UnitCoverage, current: string | null): boolean => {
  const id = unitClaimId(unit.unit, unit.level)
  return current !== null && (current === id || current.startsWith(`${id}/`))
}

type UnitListProps = { units: readonly UnitCoverage[]; current: string | null; label: string }

export const UnitList = ({ units, current, label }: UnitListProps) => (
  <Rows label={label}>
    {units.map((unit) => (
      <li key={unit.unit}>
        <Row
          href={`/coverage/${encodeURIComponent(target(unit))}`}
          current={isIn(unit, current)}
          lead={<Ring value={0} begun={begunOf(unit)} inside={unit.unit} label={summary(unit)} />}
          title={unit.title}
          more={summary(unit)}
        />
      </li>
    ))}
  </Rows>
)
