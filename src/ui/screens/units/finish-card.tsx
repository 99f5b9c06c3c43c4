// "Finish with…": the smallest sets of units that are still needed, each taken with one tap; or why there is none. It
// chooses nothing by itself, and what it chose can be taken back.

import type { Choice } from '#/qualification/chosen-units.ts'
import type { Plan } from '#/qualification/plan/plan-from.ts'
import type { WhatIf } from '#/qualification/plan/what-if.ts'
import type { Slot, Way } from '#/qualification/plan/ways-of.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { chooseUnits, letUnitsGo } from '#/ui/screens/units/choose-unit.ts'
import { NoWay } from '#/ui/screens/units/no-way.tsx'
import { FixedUnits, isFixed, WayCard } from '#/ui/screens/units/way-card.tsx'
import { levelsToChoose, WishesForm, type WishesMade } from '#/ui/screens/units/wishes-form.tsx'

export type FinishCardProps = {
  scheme: Scheme
  held: Choice
  plan: Plan
  whatIf: WhatIf
  made: WishesMade
  onWishes: (made: WishesMade) => void
  open: boolean
  onToggle: (open: boolean) => void
}

const nameOf = ({ count, from }: Slot): string =>
  `${count} of ${from.map(({ unit, level }) => `${unit}@${level}`).join()}`

/** Lists that every way has, and leaves no choice about. */
const inEveryWay = ([first, ...others]: readonly Way[]): readonly Slot[] =>
  first === undefined || others.length === 0
    ? []
    : first.slots.filter(
        (slot) =>
          isFixed(slot) && others.every(({ slots }) => slots.some((one) => nameOf(one) === nameOf(slot))),
      )

const Ways = ({ scheme, ways }: { scheme: Scheme; ways: readonly Way[] }) => {
  const words = t('plan')
  const toast = useToast()
  const take = (units: Choice): void => {
    chooseUnits(
      scheme,
      units.map(({ unit, level }) => ({ unit, level: level ?? null })),
    )
    toast({ says: words.taken(units.length), onUndo: () => letUnitsGo(units.map(({ unit }) => unit)) })
  }
  const common = inEveryWay(ways)
  const names = new Set(common.map(nameOf))
  return (
    <Stack>
      {common.length > 0 && (
        <Stack gap="small">
          <p>
            <b>{words.inEveryWay}</b>
          </p>
          <FixedUnits scheme={scheme} slots={common} take={take} />
        </Stack>
      )}
      <ol className="bare lines" aria-label={words.finishWith}>
        {ways.map((way, at) => (
          // By place: what is folded open stays so when a unit is taken and the ways follow.
          <li key={`way ${at + 1}`}>
            <WayCard
              scheme={scheme}
              way={way}
              number={ways.length > 1 ? at + 1 : undefined}
              slots={way.slots.filter((slot) => !names.has(nameOf(slot)))}
              take={take}
            />
          </li>
        ))}
      </ol>
    </Stack>
  )
}

/** Complete, without rules, or with a problem of its own: then others say what there is to say. */
const hasSomethingToSay = (plan: Plan): boolean => {
  switch (plan.kind) {
    case 'complete':
      return false
    case 'never':
      return plan.problems.length === 0
    case 'cannot tell':
      return plan.because !== 'no rules'
    case 'finish':
    case 'wishes':
      return true
  }
}

const openText = (plan: Extract<Plan, { kind: 'cannot tell' }>): string => {
  const words = t('plan')
  switch (plan.because) {
    case 'no rules':
      return t('start').rulesUnknown
    case 'figures':
      return words.openFigures(plan.units.join(', '))
    case 'unit list':
      return words.openList
    case 'too large':
      return words.openLarge
  }
}

const Body = (props: FinishCardProps) => {
  const { scheme, plan, onWishes } = props
  const words = t('plan')
  switch (plan.kind) {
    case 'complete':
      return null
    case 'finish':
      return (
        <>
          <p className="quiet">{words.fewest}</p>
          <Ways scheme={scheme} ways={plan.ways} />
        </>
      )
    case 'wishes':
      return (
        <Notice
          actions={
            <Button onClick={() => onWishes({ levels: levelsToChoose(scheme), leaveOut: [] })}>
              {words.wishesDrop}
            </Button>
          }
        >
          <p>{words.wishesNone}</p>
        </Notice>
      )
    case 'never':
      return <NoWay scheme={scheme} held={props.held} plan={plan} whatIf={props.whatIf} />
    case 'cannot tell':
      return <p>{openText(plan)}</p>
  }
}

export const FinishCard = (props: FinishCardProps) => {
  const { scheme, plan, made, onWishes, open, onToggle } = props
  const words = t('plan')
  if (!hasSomethingToSay(plan)) return null
  const asked =
    plan.kind === 'finish' ? plan.ways.flatMap(({ slots }) => slots.flatMap(({ from }) => from)) : []
  return (
    <Details
      summary={
        <>
          {words.finishWith}
          {plan.kind === 'finish' && (
            <span className="quiet"> {words.inShort(plan.further, plan.ways.length)}</span>
          )}
        </>
      }
      open={open}
      onToggle={onToggle}
    >
      {(plan.kind === 'finish' || plan.kind === 'wishes') && (
        <WishesForm scheme={scheme} made={made} asked={asked.map(({ unit }) => unit)} onChange={onWishes} />
      )}
      <Body {...props} />
    </Details>
  )
}
