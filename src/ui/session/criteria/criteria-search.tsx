// Criteria to choose: by unit before anything is typed, then whatever holds the words or the number. One tap each; what a tap
// does is the screen's.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'
import { findCriteria, type Claimable, type ClaimableUnit } from '#/ui/session/criteria/find-criteria.ts'

export type CriteriaSearchProps = {
  units: readonly ClaimableUnit[]
  claimed: ReadonlySet<string>
  onPress: (id: string) => void
  /** What a tap does, in words. */
  says: string
}

/** More chips than a person reads; one letter more finds the rest. */
const most = 60

const count = (units: readonly ClaimableUnit[]): number =>
  units.reduce((sum, { claimable }) => sum + claimable.length, 0)

/** Its criteria; none where it can only be claimed as a whole. */
const countIn = ({ claimable }: ClaimableUnit): number =>
  claimable.filter(({ number }) => number !== '').length

const firstOf = (units: readonly ClaimableUnit[]): readonly ClaimableUnit[] => {
  let left = most
  return units.flatMap((unit) => {
    const claimable = unit.claimable.slice(0, Math.max(0, left))
    left -= claimable.length
    return claimable.length > 0 ? [{ ...unit, claimable }] : []
  })
}

export const CriteriaSearch = ({ units, claimed, onPress, says }: CriteriaSearchProps) => {
  const [search, setSearch] = useState('')
  const words = t('claims')
  const found = findCriteria(units, search)
  const isSearching = search.trim() !== ''
  const all = count(found)
  return (
    <Stack>
      <SearchField
        label={words.search}
        hint={words.searchExample}
        value={search}
        onChange={setSearch}
        hits={isSearching && all === 0 ? [] : undefined}
      />
      <p className="aloud" role="status">
        {isSearching && all > 0 ? t('parts').found(all) : ''}
      </p>
      <ToastPlace>{says}</ToastPlace>
      {isSearching
        ? firstOf(found).map((unit) => (
            <section className="part" key={unit.unit} aria-label={unit.unit}>
              <h2 className="found-unit">
                <span className="code">{unit.unit}</span> {unit.title}
              </h2>
              <Chips unit={unit} claimed={claimed} onPress={onPress} />
            </section>
          ))
        : units.map((unit) => (
            <Details
              key={unit.unit}
              open={units.length === 1}
              summary={
                <>
                  <span className="code">{unit.unit}</span> {unit.title}{' '}
                  <span className="unit-count">{words.criteriaCount(countIn(unit))}</span>
                </>
              }
            >
              <Chips unit={unit} claimed={claimed} onPress={onPress} />
            </Details>
          ))}
      {isSearching && all > most && <p className="quiet">{words.moreFound(all - most)}</p>}
    </Stack>
  )
}

type ChipsProps = { unit: ClaimableUnit } & Omit<CriteriaSearchProps, 'units' | 'says'>

const Chips = ({ unit: { unit, claimable }, claimed, onPress }: ChipsProps) => {
  const words = t('claims')
  return (
    <>
      {claimable.every(({ number }) => number === '') && (
        <p className="quiet">{words.criteriaNotLoaded(unit)}</p>
      )}
      {byOutcome(claimable).map(({ outcome, of }) => (
        <Stack key={outcome?.number ?? ''} gap="small">
          {outcome && (
            <p className="outcome">
              <span>{outcome.title}</span> <Tag>{t('checks').kinds[outcome.kind]}</Tag>
            </p>
          )}
          <Cluster>
            {of.map(({ id, number, says }) => (
              <Chip
                key={id}
                code={number === '' ? unit : words.code(unit, number)}
                pressed={claimed.has(id)}
                onPress={() => onPress(id)}
              >
                {number === '' ? words.unitWhole : says}
              </Chip>
            ))}
          </Cluster>
        </Stack>
      ))}
    </>
  )
}

/** In their order; what stands together in the qualification stands together here. */
const byOutcome = (claimable: readonly Claimable[]) => {
  const groups: { outcome: Claimable['outcome']; of: Claimable[] }[] = []
  for (const each of claimable) {
    const last = groups.at(-1)
    if (last !== undefined && last.outcome?.number === each.outcome?.number) last.of.push(each)
    else groups.push({ outcome: each.outcome, of: [each] })
  }
  return groups
}
