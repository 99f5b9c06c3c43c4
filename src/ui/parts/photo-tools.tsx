// What can be done with a photo besides looking at it: more pages, their order, hiding a face or a name, and finishing
// what was cut off while hiding one. Knows no portfolio: it is told where to go.

import { EyeOff, ListOrdered } from 'lucide-react'
import { t } from '#/text/text.ts'
import type { Device, Trouble } from '#/text/trouble.ts'
import { AddPages, type AddPagesProps } from '#/ui/parts/add-pages.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'

export type PhotoToolsProps = {
  device: Device
  adding: AddPagesProps
  /** Where pages are put in order; null where there is one. */
  arrange: string | null
  /** Where parts of it are hidden; null where that may not be done. */
  hide: string | null
  /** Something was covered, and the uncovered photo is still here; null where nothing is left to do. */
  finish: (() => void) | null
  isFinishing: boolean
  trouble: Trouble | null
  /** Other evidence that holds the same photo uncovered. */
  alsoIn: readonly { readonly href: string; readonly label: string }[]
}

export const PhotoTools = (props: PhotoToolsProps) => {
  const { device, adding, arrange, hide, finish, isFinishing, trouble, alsoIn } = props
  const words = t('pages')
  return (
    <Stack gap="small">
      {finish && (
        <Notice
          tone="amber"
          title={words.unfinished(device)}
          actions={
            <Button icon={EyeOff} aria-disabled={isFinishing} onClick={finish}>
              {words.finish}
            </Button>
          }
        >
          <p>{words.unfinishedMore}</p>
        </Notice>
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      {alsoIn.length > 0 && (
        <Notice
          tone="amber"
          title={words.alsoIn(alsoIn.map(({ label }) => label).join(', '))}
          actions={alsoIn.map(({ href, label }) => (
            <LinkButton key={href} href={href}>
              {label}
            </LinkButton>
          ))}
        >
          <p>{words.alsoInMore}</p>
        </Notice>
      )}
      <AddPages {...adding} />
      {(arrange ?? hide) !== null && (
        <Cluster>
          {arrange !== null && (
            <LinkButton tone="quiet" icon={ListOrdered} href={arrange}>
              {words.arrange}
            </LinkButton>
          )}
          {hide !== null && (
            <LinkButton tone="quiet" icon={EyeOff} href={hide}>
              {words.hide}
            </LinkButton>
          )}
        </Cluster>
      )}
    </Stack>
  )
}
