// From one device to another beside it, without any network: whose the other is, the first way that works from the one to the
// other in its steps, and the others behind it. What was never tried on real devices says so. It moves nothing by itself.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { ChipChoice } from '#/ui/parts/chip-choice.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { canSend } from '#/ui/session/hand-over.ts'
import { isMacHere, kindHere } from '#/ui/session/hand-over-here.ts'
import {
  handOverWays,
  waysFrom,
  type HandOverKind,
  type HandOverWay,
  type Offered,
} from '#/ui/session/hand-over-ways.ts'

const kinds: readonly HandOverKind[] = ['iPhone', 'Android', 'laptop']

/** From this device, as far as it can begin them. */
export const waysFromHere = (
  to: HandOverKind,
  isSendable = canSend(new Blob([]), 'portfolio.zip'),
): readonly Offered[] => waysFrom(kindHere(), to, { canSend: isSendable, isMac: isMacHere() })

/** To this device: what the other one can begin is not known here. */
export const waysToHere = (from: HandOverKind): readonly Offered[] => handOverWays[from][kindHere()]

type HandOverToProps = {
  /** Asks for the other device. */
  ask: string
  waysWith: (theirs: HandOverKind) => readonly Offered[]
  /** Said before the steps. */
  first?: string
  /** What begins the first way, where it begins here: a button's words, and what pressing it does. */
  begin?: (way: HandOverWay) => readonly [says: string, press: () => void]
}

export const HandOverTo = ({ ask, waysWith, first, begin }: HandOverToProps) => {
  const words = t('handOver')
  const [chosen, setChosen] = useState('')
  const theirs = kinds.find((kind) => words.theirs[kind] === chosen)
  const [best, ...others] = theirs === undefined ? [] : waysWith(theirs)
  const started = best === undefined ? undefined : begin?.(best.way)
  return (
    <Stack>
      <ChipChoice
        legend={ask}
        options={kinds.map((kind) => words.theirs[kind])}
        value={chosen}
        onChange={setChosen}
      />
      {best !== undefined && (
        <>
          {first !== undefined && <p>{first}</p>}
          <Steps offered={best} />
          {started && (
            <Cluster>
              <Button tone="line" onClick={started[1]}>
                {started[0]}
              </Button>
            </Cluster>
          )}
          <p className="quiet">{words.thenOpen}</p>
          {others.length > 0 && (
            <Details summary={words.or}>
              <Stack>
                {others.map((offered) => (
                  <Steps key={offered.way} offered={offered} />
                ))}
              </Stack>
            </Details>
          )}
          <p className="quiet">{words.none}</p>
        </>
      )}
    </Stack>
  )
}

const Steps = ({ offered: { way, tried } }: { offered: Offered }) => {
  const words = t('handOver')
  const { name, steps } = words.ways[way]
  return (
    <div>
      <h3>{name}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {tried === 'documented' && <p className="quiet">{words.untried}</p>}
    </div>
  )
}
