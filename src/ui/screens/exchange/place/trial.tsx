// What trying a place showed, step by step: what works, what does not, and what to do about it.

import { t } from '#/text/text.ts'
import { Tally } from '#/ui/parts/tally.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import type { PlaceDraft } from '#/ui/session/exchange/place-draft.ts'
import type { TriedStep, TryFault } from '#/ui/session/exchange/try-place.ts'

export const tryFaultWords = (fault: TryFault): string => {
  const { fault: words } = t('exchangePlace')
  switch (fault.kind) {
    case 'page not allowed':
      return words['page not allowed'](location.origin)
    case 'clock off':
      return words.clock(deviceHere())
    case 'odd answer':
      return words.odd(fault.status)
    case 'unreachable':
    case 'sign-in refused':
    case 'other bytes':
    case 'not listed':
    case 'still there':
    case 'no room':
    case 'not a store':
    case 'not there':
    case 'too large':
    case 'busy':
    case 'permission needed':
    case 'stopped':
    case 'not set up':
      return words[fault.kind]
  }
}

/** A folder of this computer lets nobody in and asks for no password; what it refuses all the same is told. */
const isStepOf = (kind: PlaceDraft['kind'], { step, state }: TriedStep): boolean =>
  kind !== 'folder' || state === 'failed' || (step !== 'allowed' && step !== 'signed in')

const states = { ok: 'holds', failed: 'missing', 'not tried': 'unsure' } as const

type TriedStepsProps = { kind: PlaceDraft['kind']; steps: readonly TriedStep[] }

export const TriedSteps = ({ kind, steps }: TriedStepsProps) => {
  const words = t('exchangePlace')
  const says: Partial<Record<TriedStep['step'], string>> = words.stepAt[kind]
  return (
    <ol className="bare" aria-label={words.tried}>
      {steps
        .filter((step) => isStepOf(kind, step))
        .map((step) => (
          <li key={step.step}>
            <Tally
              state={states[step.state]}
              stateWord={words.stepStates[step.state]}
              says={says[step.step] ?? words.step[step.step]}
              {...(step.state === 'failed' && { more: tryFaultWords(step.fault) })}
            />
          </li>
        ))}
    </ol>
  )
}
