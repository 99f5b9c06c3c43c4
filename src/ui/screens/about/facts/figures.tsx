// Levels and values that are only generally known, only follow from sources, or are missing: confirmed or filled in for this
// portfolio, the chosen units first. The rule file stays as it is; what is recorded here is what the rules reckon with.

import { missingFactsOf } from '#/qualification/facts/missing-facts.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { unitFiguresOf, UnitFigures } from '#/ui/screens/about/facts/unit-figures.tsx'
import type { Recording } from '#/ui/screens/about/facts/use-recording.ts'

export const Figures = ({ recording }: { recording: Recording }) => {
  const words = t('facts')
  const { view, scheme, facts, weight, record } = recording
  const codes = new Set(view.portfolio.description.values.units.map(({ unit }) => unit))
  const all = unitFiguresOf(recording)
  const chosen = all.filter(({ unit }) => codes.has(unit.code))
  const others = all.filter(({ unit }) => !codes.has(unit.code))
  const { toConfirm, derived } = missingFactsOf(scheme, facts, view.portfolio.description.values.units)
  // What the candidate was told already is not to be told again.
  const left = [...toConfirm, ...derived].filter(
    ({ unit, level, figure }) => weight === 'confirmed' || !facts.has(`${figure} ${unit}@${level ?? '?'}`),
  )
  return (
    <Part
      title={words.figures}
      hint={chosen.length === 0 ? words.figuresAll : words.figuresWhy[weight ?? 'told']}
      {...(weight !== null &&
        left.length > 1 && {
          aside: (
            <Button
              onClick={() =>
                void record(
                  left.map(({ unit, level, figure, value }) => ({
                    about: { kind: figure, unit, level },
                    value,
                  })),
                )
              }
            >
              {words.allRight[weight](left.length)}
            </Button>
          ),
        })}
    >
      <Stack gap="small">
        {chosen.map((figures) => (
          <UnitFigures key={figures.id} recording={recording} figures={figures} />
        ))}
      </Stack>
      {others.length > 0 && (
        <Details summary={words.otherUnits}>
          <Stack gap="small">
            {others.map((figures) => (
              <UnitFigures key={figures.id} recording={recording} figures={figures} />
            ))}
          </Stack>
        </Details>
      )}
    </Part>
  )
}
