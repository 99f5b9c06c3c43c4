// The units of a qualification in its own groups, each of which opens and closes; a search opens whatever it finds.

import { memo, useState } from 'react'
import type { ChosenUnit } from '#/portfolio/portfolio.ts'
import type { Group, Scheme, Unit } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { chooseUnits } from '#/ui/screens/units/choose-unit.ts'
import type { Outlook } from '#/ui/screens/units/prospect-text.ts'
import { UnitRow } from '#/ui/screens/units/unit-row.tsx'

export type UnitGroupsProps = {
  scheme: Scheme
  units: readonly ChosenUnit[]
  /** Codes of chosen units that are more than counts. */
  surplus: readonly string[]
  outlook: Outlook
}

/** Several codes find each of their units; else every word is to be found in a unit. */
const searched = (units: readonly Unit[], search: string): readonly Unit[] => {
  const words = search
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  const all = new Set(units.map(({ code }) => code.toLowerCase()))
  const codes = new Set(words.filter((word) => all.has(word)))
  if (codes.size > 1) return units.filter(({ code }) => codes.has(code.toLowerCase()))
  return units.filter(({ code, title }) =>
    words.every((word) => `${code} ${title}`.toLowerCase().includes(word)),
  )
}

type GroupProps = {
  scheme: Scheme
  group: Group
  /** All of its units, and those that a search has left. */
  all: readonly Unit[]
  shown: readonly Unit[]
  levels: ReadonlyMap<string, number | null>
  surplus: readonly string[]
  outlook: Outlook
  open: boolean
  onToggle: (open: boolean) => void
}

/** Everyone does these, so one press chooses them; only where no level is to be decided. */
const TakeAll = ({ scheme, shown, levels }: Pick<GroupProps, 'scheme' | 'shown' | 'levels'>) => {
  const left = shown.filter(({ code }) => !levels.has(code))
  if (left.length === 0 || left.some(({ offers }) => offers.length !== 1)) return null
  const wanted = left.map(({ code, offers }) => ({ unit: code, level: offers[0]?.level ?? null }))
  return <Button onClick={() => chooseUnits(scheme, wanted)}>{t('units').takeAll(wanted.length)}</Button>
}

const UnitGroup = (props: GroupProps) => {
  const { scheme, group, all, shown, levels, surplus, outlook, open, onToggle } = props
  const words = t('units')
  // Of the whole group, whatever is being searched for.
  const chosen = all.filter(({ code }) => levels.has(code)).length
  return (
    <Details summary={words.inGroup(group.title, chosen, all.length)} open={open} onToggle={onToggle}>
      {group.kind === 'mandatory' && (
        <Cluster spread>
          <p className="quiet">{words.mandatory}</p>
          <TakeAll scheme={scheme} shown={shown} levels={levels} />
        </Cluster>
      )}
      {open && (
        <div className="choices">
          {shown.map((unit) => (
            <UnitRow
              key={unit.code}
              scheme={scheme}
              unit={unit}
              level={levels.get(unit.code)}
              isExtra={surplus.includes(unit.code)}
              outlook={outlook}
            />
          ))}
        </div>
      )}
    </Details>
  )
}

export const UnitGroups = memo(({ scheme, units, surplus, outlook }: UnitGroupsProps) => {
  const words = t('units')
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(scheme.groups.filter(({ kind }) => kind === 'mandatory').map(({ id }) => id)),
  )
  const levels = new Map(units.map(({ unit, level }) => [unit, level]))
  const found = searched(scheme.units, search)
  const isSearching = search.trim() !== ''

  const toggle = (group: string, open: boolean): void => {
    if (isSearching) return
    // Two may be opened before either is drawn.
    setOpened((before) => {
      const next = new Set(before)
      if (open) next.add(group)
      else next.delete(group)
      return next
    })
  }

  return (
    <Stack>
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <p className={found.length === 0 ? 'quiet' : 'aloud'} role="status">
        {isSearching && (found.length === 0 ? words.noUnitFound : t('parts').found(found.length))}
      </p>
      {scheme.groups.map((group) => {
        const all = scheme.units.filter((unit) => unit.group === group.id)
        const shown = found.filter((unit) => unit.group === group.id)
        return shown.length === 0 ? null : (
          <UnitGroup
            key={group.id}
            scheme={scheme}
            group={group}
            all={all}
            shown={shown}
            levels={levels}
            surplus={surplus}
            outlook={outlook}
            open={isSearching || opened.has(group.id)}
            onToggle={(open) => toggle(group.id, open)}
          />
        )
      })}
      <p className="quiet">{words.noCriteria}</p>
      {!scheme.unitListComplete && <p className="quiet">{words.listIncomplete}</p>}
    </Stack>
  )
})
