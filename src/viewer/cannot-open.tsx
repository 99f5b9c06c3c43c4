// Above the plain document, where its history cannot be read or checked: says so, and takes nothing away.

import { t } from '#/text/text.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import type { OpenError } from '#/viewer/open-contents.ts'

export const CannotOpen = ({ why }: { why: OpenError['kind'] }) => {
  const words = t('verifier').page
  const isOld = why === 'cannot check signatures'
  return (
    <div className="viewer-opening">
      <Notice tone={isOld ? 'amber' : 'rose'} title={isOld ? words.tooOldTitle : words.brokenTitle} live>
        <p>{isOld ? words.tooOldMore : words.brokenMore}</p>
      </Notice>
    </div>
  )
}
