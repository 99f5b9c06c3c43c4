// A form's draft that cannot be read any more: shown as it was kept, to be copied, until its person throws it away. Nothing
// is written over it meanwhile.

import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Notice } from '#/ui/parts/notice.tsx'

export const DamagedDraft = ({ text, onThrow }: { text: string; onThrow: () => void }) => {
  const words = t('forms')
  return (
    <>
      <Notice
        tone="amber"
        title={words.damaged}
        actions={
          <Button tone="line" onClick={onThrow}>
            {words.throwAway}
          </Button>
        }
      >
        {words.damagedMore}
      </Notice>
      <Details summary={words.damagedText}>
        <p className="kept-text">{text}</p>
      </Details>
    </>
  )
}
