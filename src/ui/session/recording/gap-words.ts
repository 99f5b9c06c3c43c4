// A gap in a recording as it is said everywhere: where, how long, and why.

import type { RecordingGap } from '#/store/rows.ts'
import { t } from '#/text/text.ts'

export const gapWords = ({ second, missing, why }: RecordingGap): string => {
  const reasons: Readonly<Record<string, string>> = t('records').discussion.why
  return t('recording').gap(second, missing, reasons[why] ?? why)
}
