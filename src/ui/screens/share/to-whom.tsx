// Whose device the file goes to, without any network: the way that can begin on this device, in its steps, and the others behind
// it. What was never tried on real devices says so.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { ChipChoice } from '#/ui/parts/chip-choice.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { isMacHere, kindHere } from '#/ui/session/hand-over-here.ts'
import { isBySheet, waysFrom, type HandOverKind, type Offered } from '#/ui/session/hand-over-ways.ts'

type ToWhomProps = { canSend: boolean; onSave: () => void; onSend: () => void }

const kinds: readonly HandOverKind[] = ['iPhone', 'Android', 'laptop']

export const ToWhom = ({ canSend, onSave, onSend }: ToWhomProps) => {
  const words = t('handOver')
  const [chosen, setChosen] = useState('')
  const to = kinds.find((kind) => words.theirs[kind] === chosen)
  const ways = to === undefined ? [] : waysFrom(kindHere(), to, { canSend, isMac: isMacHere() })
  const [first, ...others] = ways
  return (
    <Stack>
      <ChipChoice
        legend={words.to}
        options={kinds.map((kind) => words.theirs[kind])}
        value={chosen}
        onChange={setChosen}
      />
      {first !== undefined && (
        <>
          <Steps offered={first} />
          <Cluster>
            <Button tone="line" onClick={isBySheet(first.way) ? onSend : onSave}>
              {isBySheet(first.way) ? t('share').send : t('share').save}
            </Button>
          </Cluster>
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
