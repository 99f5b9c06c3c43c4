// What witnesses began and did not sign: named, never shown. The candidate says who gets the device now, one of them or somebody
// who begins, for nobody may come to read what another one wrote; or throws it away.

import { useState, type Ref } from 'react'
import type { Id } from '#/base/ids.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import type { Unfinished } from '#/ui/session/witness/use-unfinished.ts'

/** Who gets it: the id of one who began, or `new` for somebody who did not. */
export type Getting = Id

type UnfinishedWitnessesProps = {
  left: readonly Unfinished[]
  /** Null while nobody has said. */
  getting: Getting | null
  onGetting: (getting: Getting) => void
  onDrop: (id: Id) => void
  /** That it has to be said first. */
  problem: string | undefined
  /** The question, for whoever goes on without an answer. */
  question: Ref<HTMLDivElement>
}

export const UnfinishedWitnesses = (props: UnfinishedWitnessesProps) => {
  const { left, getting, onGetting, onDrop, problem, question } = props
  const words = t('witness')
  if (left.length === 0) return null
  return (
    <Stack>
      {left.map(({ id, name }) => (
        <Left key={id} name={name} onDrop={() => onDrop(id)} />
      ))}
      <div ref={question}>
        <Choice<Getting>
          legend={words.whoGets(deviceHere())}
          columns
          options={[
            ...left.map(({ id, name }) => ({
              value: id,
              label: name === '' ? words.whoBegan : name,
              detail: words.goesOn,
            })),
            { value: 'new', label: words.somebodyElse, detail: words.beginsAnew },
          ]}
          value={getting ?? undefined}
          onChange={onGetting}
        />
      </div>
      {problem !== undefined && <Notice tone="amber" live title={problem} />}
    </Stack>
  )
}

const Left = ({ name, onDrop }: { name: string; onDrop: () => void }) => {
  const words = t('witness')
  const [isAsking, setAsking] = useState(false)
  return (
    <Notice tone="amber" title={words.left(name)}>
      <p>{words.leftMore}</p>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {words.throwAway}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.throwSure}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.keepIt}</Button>
            <Button
              tone="danger"
              onClick={() => {
                setAsking(false)
                onDrop()
              }}
            >
              {words.throwAway}
            </Button>
          </>
        }
      >
        <p>{words.throwWhy}</p>
      </Dialog>
    </Notice>
  )
}
