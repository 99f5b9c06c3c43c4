// What is seen while the history is read and its signatures are checked: a moment, or a few seconds for years of work.

import { t } from '#/text/text.ts'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'

export const Opening = () => (
  <div className="viewer-opening">
    <ProgressLine label={t('verifier').page.opening} />
  </div>
)
