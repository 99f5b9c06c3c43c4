// One way to finish: the units it needs, those of which any will do as a list to pick from, and one button that takes them
// all. Each unit can also be taken by itself; the ways then follow.

import { useState } from 'react'
import type { Choice, ChosenUnit } from '#/qualification/chosen-units.ts'
import type { Slot, Way } from '#/qualification/plan/ways-of.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { levelText, valueText } from '#/ui/screens/units/unit-words.ts'

type Take = (units: Choice) => void

export const codesText = (choice: Choice): string => {
  const codes = choice.map(({ unit }) => unit)
  const last = codes.at(-1) ?? ''
  return codes.length < 2 ? last : t('units').list(codes.slice(0, -1).join(', '), last)
}

const unitsIn = ({ from }: Slot): number => new Set(from.map(({ unit }) => unit)).size

/** Nothing to pick: every unit of the list is needed. */
export const isFixed = (slot: Slot): boolean => slot.count === unitsIn(slot)

const levelOf = ({ level }: ChosenUnit): string => levelText(level ?? null)

const valueOf = (scheme: Scheme, one: ChosenUnit): string => {
  const offers = scheme.units.find(({ code }) => code === one.unit)?.offers ?? []
  return valueText(scheme, offers.find(({ level }) => level === (one.level ?? null))?.value ?? null)
}

const titleOf = (scheme: Scheme, code: string): string =>
  scheme.units.find((unit) => unit.code === code)?.title ?? ''

/** What all of the list have in common; the levels are said once where they do not differ. */
const figuresOf = (scheme: Scheme, { from }: Slot): string => {
  const [first] = from
  if (!first) return ''
  const value = valueOf(scheme, first)
  const isOneLevel = from.every(({ level }) => level === first.level)
  return isOneLevel ? t('plan').each(levelOf(first), value) : t('plan').eachAtLevels(value)
}

const UnitChips = ({ scheme, from, take }: { scheme: Scheme; from: Choice; take: Take }) => {
  const isOneLevel = from.every(({ level }) => level === from[0]?.level)
  return (
    <Cluster>
      {from.map((one) => (
        <Chip
          key={`${one.unit}@${one.level}`}
          code={one.unit}
          title={`${titleOf(scheme, one.unit)}, ${levelOf(one)}, ${valueOf(scheme, one)}`}
          onPress={() => take([one])}
        >
          {titleOf(scheme, one.unit)}
          {!isOneLevel && ` · ${levelOf(one)}`}
        </Chip>
      ))}
    </Cluster>
  )
}

/** As many as fit on a phone without pushing the button away. */
const mostShown = 6

const SlotLine = ({ scheme, slot, take }: { scheme: Scheme; slot: Slot; take: Take }) => {
  const words = t('plan')
  const figures = figuresOf(scheme, slot)
  const shown = slot.from.length <= mostShown + 1 ? slot.from : slot.from.slice(0, mostShown)
  const rest = slot.from.slice(shown.length)
  return (
    <Stack gap="small">
      <p>
        {slot.count === 1
          ? words.oneOf(unitsIn(slot), figures)
          : words.anyOf(slot.count, unitsIn(slot), figures)}
      </p>
      <UnitChips scheme={scheme} from={shown} take={take} />
      {rest.length > 0 && (
        <Details summary={words.moreOfThese(rest.length)}>
          <UnitChips scheme={scheme} from={rest} take={take} />
        </Details>
      )}
    </Stack>
  )
}

/** Units that there is no choice about, each with its figures. */
export const FixedUnits = ({
  scheme,
  slots,
  take,
}: {
  scheme: Scheme
  slots: readonly Slot[]
  take: Take
}) => (
  <ul className="bare lines sum">
    {slots
      .flatMap(({ from }) => from)
      .map((one) => (
        <li key={one.unit}>
          <span className="choice-words">
            <span>
              <b>{one.unit}</b> {titleOf(scheme, one.unit)}
            </span>
            <span className="choice-detail">
              {levelOf(one)} · {valueOf(scheme, one)}
            </span>
          </span>
          <Button tone="quiet" onClick={() => take([one])}>
            {t('plan').chooseOne(one.unit)}
          </Button>
        </li>
      ))}
  </ul>
)

export type WayCardProps = {
  scheme: Scheme
  way: Way
  /** Undefined where there is only one, which is then always open. */
  number: number | undefined
  /** Those of its lists that are not said for every way already. */
  slots: readonly Slot[]
  take: Take
}

const slotText = (slot: Slot): string =>
  isFixed(slot) ? codesText(slot.from) : t('plan').some(slot.count, codesText(slot.from))

const WayBody = ({ scheme, way, slots, take }: WayCardProps) => {
  const words = t('plan')
  return (
    <Stack>
      {slots.some(isFixed) && <FixedUnits scheme={scheme} slots={slots.filter(isFixed)} take={take} />}
      {slots
        .filter((slot) => !isFixed(slot))
        .map((slot) => (
          <SlotLine key={slot.from.map(({ unit }) => unit).join()} scheme={scheme} slot={slot} take={take} />
        ))}
      <Stack gap="small">
        <Button wide onClick={() => take(way.units)}>
          {words.takeAll(codesText(way.units))}
        </Button>
        {way.value !== null && (
          <p className="quiet">{words.adds(way.units.length, valueText(scheme, way.value))}</p>
        )}
      </Stack>
    </Stack>
  )
}

/** The first is open; the others say in one line how they differ. */
export const WayCard = (props: WayCardProps) => {
  const { number, slots } = props
  const [isOpen, setOpen] = useState(number === 1)
  if (number === undefined) return <WayBody {...props} />
  return (
    <Details
      summary={
        <>
          {t('plan').way(number)}
          {!isOpen && <span className="quiet"> {slots.map(slotText).join(' · ')}</span>}
        </>
      }
      open={isOpen}
      onToggle={setOpen}
    >
      <WayBody {...props} />
    </Details>
  )
}
