// What taking photos and adding files have in common: nothing to take where none is to be added; what is being saved, file by
// file; where one goes once it is safe; and the other ways in. What is asked for is the screen's own.

import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { CaptureList } from '#/ui/screens/capture/capture-list.tsx'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { onlySaved, useCaptures } from '#/ui/session/use-captures.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

export type CaptureFrameProps = {
  form: 'photo' | 'file' | 'shared'
  title: string
  /** The cards to choose by; `isFirst` until something has been chosen here. */
  children: (add: (files: readonly File[]) => void, isFirst: boolean) => ReactNode
  /** What is kept with them. */
  note: string
  otherWays: readonly { readonly href: string; readonly icon: LucideIcon; readonly label: string }[]
}

export const CaptureFrame = ({ form, title, children, note, otherWays }: CaptureFrameProps) => {
  const go = useGoFromHere()
  const readOnly = usePortfolio()?.mayCapture === false
  const { captures, add, again, stop } = useCaptures(form, (settled) => {
    const saved = onlySaved(settled)
    if (saved !== null) go(`/evidence/${saved}/saved`)
  })
  return (
    <Page>
      <TopBar title={title} back="/" />
      {readOnly ? (
        <ReadOnlyNotice />
      ) : (
        <Stack>
          <WorkplaceLine />
          {children(add, captures.length === 0)}
          <CaptureList captures={captures} again={again} stop={stop} />
          <p className="quiet">{note}</p>
          <Cluster>
            {otherWays.map(({ href, icon, label }) => (
              <LinkButton key={href} tone="quiet" icon={icon} href={href}>
                {label}
              </LinkButton>
            ))}
          </Cluster>
        </Stack>
      )}
    </Page>
  )
}
