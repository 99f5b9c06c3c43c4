// The answer to an erasing that does not count yet, in the place of the question. Must never be shown where something went.

import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'

export const NotGoneYet = ({ onClose }: { onClose: () => void }) => {
  const words = t('evidence')
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.eraseWaits}
      actions={<Button onClick={onClose}>{t('parts').close}</Button>}
    >
      <Notice tone="amber" live>
        {words.eraseWaitsWhy}
      </Notice>
    </Dialog>
  )
}
