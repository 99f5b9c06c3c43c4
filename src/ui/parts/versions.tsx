// Versions of one thing that were written apart: each with who and when, and one tap to keep it. Knows nothing of what
// they are about.

import { useEffect, useId, useRef } from 'react'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'

export type ShownVersion = {
  readonly id: string
  /** What it is a version of. */
  readonly of: string
  readonly says: string
  /** Who and when; empty while it is being read. */
  readonly by: string
  /** Without it there is only something to look at. */
  readonly onKeep?: (() => void) | undefined
}
export type VersionsProps = {
  title: string
  why: string
  keep: string
  versions: readonly ShownVersion[]
  trouble: Trouble | null
}

/** All of one thing beside each other, in the order in which each thing is first named. */
const byThing = (versions: readonly ShownVersion[]): ReadonlyMap<string, readonly ShownVersion[]> => {
  const things = new Map<string, ShownVersion[]>()
  for (const version of versions) things.set(version.of, [...(things.get(version.of) ?? []), version])
  return things
}

export const Versions = ({ title, why, keep, versions, trouble }: VersionsProps) => {
  const here = useRef<HTMLDivElement>(null)
  const count = versions.length
  const before = useRef(count)
  // The button that settled one has gone: by keyboard one goes on from what is left, or from the head of the screen.
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body)
      here.current?.querySelector('button')?.focus()
    before.current = count
  }, [count])
  useEffect(
    () => () => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    },
    [],
  )
  return (
    <Notice tone="amber" title={title}>
      <p>{why}</p>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      <div className="stack" ref={here}>
        {[...byThing(versions)].map(([of, some]) => (
          <Thing key={of} of={of} versions={some} keep={keep} />
        ))}
      </div>
    </Notice>
  )
}

type ThingProps = { of: string; versions: readonly ShownVersion[]; keep: string }

const Thing = ({ of, versions, keep }: ThingProps) => {
  const id = useId()
  return (
    <div className="stack" data-gap="small" role="group" aria-labelledby={id}>
      <p id={id}>
        <strong>{of}</strong>
      </p>
      {versions.map((version) => (
        <OneVersion key={version.id} {...version} keep={keep} thing={id} />
      ))}
    </div>
  )
}

const OneVersion = ({ says, by, keep, onKeep, thing }: ShownVersion & { keep: string; thing: string }) => {
  const id = useId()
  return (
    <Card>
      <Cluster spread>
        <div id={id}>
          <p className="said-version">{says}</p>
          <p className="quiet">{by}</p>
        </div>
        {onKeep && (
          // The button alone would not say which of them it keeps.
          <Button aria-describedby={`${thing} ${id}`} onClick={onKeep}>
            {keep}
          </Button>
        )}
      </Cluster>
    </Card>
  )
}
