// A qualification that is asked for by its address and is not on this device: what may have become of it, and the way to the
// list.

import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'

export const AbsentScheme = () => {
  const words = t('schemePage')
  return (
    <EmptyState title={words.absent} action={<LinkButton href="/scheme">{words.toList}</LinkButton>}>
      {words.absentMore}
    </EmptyState>
  )
}
