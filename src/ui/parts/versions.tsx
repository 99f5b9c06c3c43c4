// Versions of one thing that were written apart: each with who and when, and one tap to keep it. Knows nothing of what
// they are about.

import { useId } from 'react'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'

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

export const Versions = ({ title, why, keep, versions, trouble }: VersionsProps) => (
  <Notice tone="amber" title={title}>
    <p>{why}</p>
    {trouble && <Notice tone="rose" live trouble={trouble} />}
    <Stack>
      {versions.map((version) => (
        <OneVersion key={version.id} {...version} keep={keep} />
      ))}
    </Stack>
  </Notice>
)

const OneVersion = ({ of, says, by, keep, onKeep }: ShownVersion & { keep: string }) => {
  const id = useId()
  return (
    <Card>
      <div id={id}>
        <p className="quiet">{of}</p>
        <p className="said-version">{says}</p>
        <p className="quiet">{by}</p>
      </div>
      {onKeep && (
        // The button alone would not say which of them it keeps.
        <Button aria-describedby={id} onClick={onKeep}>
          {keep}
        </Button>
      )}
    </Card>
  )
}
