// What suits a person when ways to finish are looked for: the levels they work at, and units they cannot do. Kept for this
// visit only; no wish changes what is chosen.

import { useId, useState } from 'react'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Chip } from '#/ui/parts/chip.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'

export type WishesMade = { readonly levels: readonly number[]; readonly leaveOut: readonly string[] }

/** Levels that there is a choice of at all. */
export const levelsToChoose = ({ units }: Scheme): readonly number[] => {
  const levels = units
    .filter(({ offers }) => offers.length > 1)
    .flatMap(({ offers }) => offers.flatMap(({ level }) => level ?? []))
  return [...new Set(levels)].sort((a, b) => a - b)
}

/** Nobody is sent to a harder level than the award asks for, unless they say so. */
export const firstWishes = (scheme: Scheme): WishesMade => ({
  levels: levelsToChoose(scheme).filter((level) => level <= scheme.level),
  leaveOut: [],
})

/** All levels are no wish at all, so that units offered at one level only are not left out for it. */
export const wishesOf = (scheme: Scheme, { levels, leaveOut }: WishesMade): Wishes => {
  const avoid = leaveOut.map((unit) => ({ unit }))
  return levelsToChoose(scheme).every((level) => levels.includes(level)) ? { avoid } : { avoid, levels }
}

const toggled = <T,>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

export type WishesFormProps = {
  scheme: Scheme
  made: WishesMade
  /** Codes of units that the ways would ask for. */
  asked: readonly string[]
  onChange: (made: WishesMade) => void
}

export const WishesForm = ({ scheme, made, asked, onChange }: WishesFormProps) => {
  const words = t('plan')
  const labels = useId()
  const levels = levelsToChoose(scheme)
  const codes = scheme.units
    .map(({ code }) => code)
    .filter((code) => asked.includes(code) || made.leaveOut.includes(code))
  const [isOpen, setOpen] = useState(false)
  const at = levels.filter((level) => made.levels.includes(level)).map(String)
  const last = at.at(-1)
  const summary =
    levels.length === 0
      ? words.wishesPlain
      : last === undefined
        ? words.wishesNoLevel
        : words.wishes(at.length === 1 ? last : t('units').list(at.slice(0, -1).join(', '), last))
  return (
    <Details summary={summary} open={isOpen} onToggle={setOpen}>
      {levels.length > 0 && (
        <Stack gap="small">
          <p className="field-label" id={labels}>
            {words.levels}
          </p>
          <div role="group" aria-labelledby={labels}>
            <Cluster>
              {levels.map((level) => (
                <Chip
                  key={level}
                  pressed={made.levels.includes(level)}
                  onPress={() => onChange({ ...made, levels: toggled(made.levels, level) })}
                >
                  {words.levelOn(level)}
                </Chip>
              ))}
            </Cluster>
          </div>
        </Stack>
      )}
      <Stack gap="small">
        <p className="field-label" id={`${labels}-out`}>
          {words.leaveOut}
        </p>
        <p className="quiet">{words.leaveOutHint}</p>
        <div role="group" aria-labelledby={`${labels}-out`}>
          <Cluster>
            {codes.map((code) => (
              <Chip
                key={code}
                code={code}
                pressed={made.leaveOut.includes(code)}
                onPress={() => onChange({ ...made, leaveOut: toggled(made.leaveOut, code) })}
              >
                {scheme.units.find((unit) => unit.code === code)?.title}
              </Chip>
            ))}
          </Cluster>
        </div>
        <p className="quiet">{words.wantHint}</p>
      </Stack>
    </Details>
  )
}
