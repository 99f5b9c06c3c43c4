// In a tab of an iPhone or iPad that holds work: the way into the app, until it is put away.

import { Smartphone } from 'lucide-react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { appleHere, usePutAway } from '#/ui/session/apple-here.ts'

export const MoveIntoApp = () => {
  const [isPutAway, putAway] = usePutAway('move offer')
  const here = appleHere()
  if (here === null || here.isInstalled || isPutAway) return null
  const words = t('apple')
  return (
    <Notice
      tone="amber"
      title={words.moveWhy(here.device)}
      onClose={putAway}
      actions={
        <LinkButton icon={Smartphone} href="/move">
          {words.moveDo}
        </LinkButton>
      }
    />
  )
}
