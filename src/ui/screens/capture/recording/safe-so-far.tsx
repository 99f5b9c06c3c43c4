// How much of what is being recorded is durable. It stands by itself because it changes all the time: a whole screen drawn anew
// with each piece would cost the battery of two hours. It must never run ahead of storage.

import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Tag } from '#/ui/parts/tag.tsx'
import { useLive } from '#/ui/session/recording/live.ts'

export const SafeSoFar = () => {
  const words = t('recording')
  const length = useLive(({ safe }) => (safe > 0 ? lengthText(safe) : null))
  return length === null ? (
    <Tag tone="amber">{words.notSafeYet}</Tag>
  ) : (
    <Tag tone="ok">{words.safeUpTo(length)}</Tag>
  )
}
