// A choice that nothing can make the award of any more: the rules that stop it, and the units of which one taken out opens
// the way again. It never tells a candidate that their work is worth nothing.

import type { Choice } from '#/qualification/chosen-units.ts'
import type { Plan } from '#/qualification/plan/plan-from.ts'
import type { WhatIf } from '#/qualification/plan/what-if.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { chooseUnits, letUnitGo } from '#/ui/screens/units/choose-unit.ts'

type Never = Extract<Plan, { kind: 'never' }>

export type NoWayProps = { scheme: Scheme; held: Choice; plan: Never; whatIf: WhatIf }

export const NoWay = ({ scheme, held, plan, whatIf }: NoWayProps) => {
  const words = t('plan')
  const toast = useToast()
  const rules = (scheme.combination ?? []).filter(({ id }) => plan.stoppedBy.includes(id))
  const ways = held.filter(({ unit }) => typeof whatIf.without(unit) === 'number')
  return (
    <Notice tone="amber" title={words.never}>
      {rules.map(({ id, says }) => (
        <p key={id}>{words.neverBecause(says)}</p>
      ))}
      {ways.length > 0 && (
        <>
          <p>{words.neverOut}</p>
          <Cluster>
            {ways.map(({ unit, level }) => (
              <Button
                key={unit}
                onClick={() => {
                  letUnitGo(unit)
                  toast({
                    says: words.takenOut(unit),
                    onUndo: () => chooseUnits(scheme, [{ unit, level: level ?? null }]),
                  })
                }}
              >
                {t('units').takeOut(unit)}
              </Button>
            ))}
          </Cluster>
        </>
      )}
      <p>{words.neverKept}</p>
    </Notice>
  )
}
