// What evidence or a claim is worth, where it does not simply count: withdrawn, waiting, erased, left out, missing.

import { CircleDashed, EyeOff, Trash2, Undo2, type LucideIcon } from 'lucide-react'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Tag } from '#/ui/parts/tag.tsx'

type Worth = { says: string; more: string; icon?: LucideIcon }

/** Null: it counts. */
export const worthOf = ({ withdrawn, standing }: Evidence, claim?: Claim): Worth | null => {
  const words = t('verifier').page.standing
  if (withdrawn !== null)
    return {
      says: words.withdrawn,
      more: words.withdrawnMore(dayText(withdrawn.at), withdrawn.reason),
      icon: Undo2,
    }
  switch (standing) {
    case 'erased':
      return { says: words.erased, more: words.erasedMore, icon: Trash2 }
    case 'withheld':
      return { says: words.withheld, more: words.withheldMore, icon: EyeOff }
    case 'incomplete':
      return { says: words.incomplete, more: words.incompleteMore }
    case 'waiting':
      return { says: words.waiting, more: words.waitingMore, icon: CircleDashed }
    case 'counted':
      return claim?.standing === 'waiting'
        ? { says: words.waiting, more: words.waitingMore, icon: CircleDashed }
        : null
  }
}

export const StandingTag = ({ evidence, claim }: { evidence: Evidence; claim?: Claim }) => {
  const worth = worthOf(evidence, claim)
  return (
    worth && (
      <Tag tone="amber" {...(worth.icon && { icon: worth.icon })}>
        {worth.says}
      </Tag>
    )
  )
}
